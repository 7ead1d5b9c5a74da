import { kinds as everyKind, Measure, Resource } from '@antiracism-kit/schema';
import * as z from 'zod/mini';
import { namesOn } from '../pages/wall-of.ts';

/** What an option may be: its schema, and the same in words for whoever wrote another value. */
export interface Option {
  readonly schema: z.ZodMiniType<string>;
  readonly hint: string;
  /** Every value or word it can have; absent where it is free. */
  readonly values?: readonly string[];
  /** Whether it can have several of them. */
  readonly many?: boolean;
}

/** A widget as a page of its own for an iframe. */
export interface Embedded {
  /** The hub's own page of the same, below `/o/{organisation}/`. */
  readonly page: string;
  /** Pixels that show enough of it where nothing can tell the iframe its height. */
  readonly height: number;
  /** Attributes that the address of the page can set, beside those that every widget has. */
  readonly options: Readonly<Record<string, Option>>;
  /** Attributes with links that lead to the page of another widget, in the same iframe. */
  readonly links: Readonly<Record<string, WidgetName>>;
}

const oneOf = (values: readonly string[]): Option => ({
  schema: z.enum(values),
  hint: `one of: ${values.join(', ')}`,
  values,
});

const listOf = (values: readonly string[]): Option => ({
  schema: z.string().check(z.refine((text) => text.split(/[\s,]+/).every((word) => values.includes(word)))),
  hint: `one or more of: ${values.join(', ')}`,
  values,
  many: true,
});

const name: Option = {
  schema: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  hint: 'at most 64 letters, numbers, - and _',
};

const parts = 'title ambition statement dates priorities partners governance frameworks contact resources'.split(' ');
const shareable = ['working-well', 'tried-and-stopped', 'new-idea', 'experience', 'talk'];
const indicators = Array.from({ length: 13 }, (_, index) => String(index + 1));
const walls = { 'wall-href': 'pledge-wall', 'stories-href': 'story-wall' } as const;

/** Every widget that has a page for an iframe; all of them do. */
export const embedded = {
  'pledge-wall': {
    page: 'pledges',
    height: 900,
    options: { 'open-filters': oneOf(['true', 'false']) },
    links: { 'pledge-href': 'pledge-form' },
  },
  'pledge-count': { page: 'pledges', height: 224, options: {}, links: {} },
  'pledge-form': {
    page: 'pledges/new',
    height: 800,
    options: {},
    links: { 'wall-href': 'pledge-wall', 'receipt-href': 'receipt' },
  },
  'story-wall': {
    page: 'stories',
    height: 900,
    options: { kinds: listOf(namesOn('stories', everyKind)), story: name },
    links: { 'share-href': 'story-form', 'support-href': 'support' },
  },
  'story-form': {
    page: 'share',
    height: 800,
    options: { kinds: listOf(shareable) },
    links: { 'wall-href': 'story-wall', 'receipt-href': 'receipt' },
  },
  strategy: { page: 'strategy', height: 900, options: { show: listOf(parts) }, links: { 'progress-href': 'progress' } },
  progress: { page: 'progress', height: 900, options: { priority: name }, links: walls },
  measures: {
    page: 'measures',
    height: 900,
    options: { indicators: listOf(indicators), standard: oneOf(Measure.shape.standard.options) },
    links: {},
  },
  receipt: { page: 'receipt', height: 600, options: {}, links: walls },
  resources: {
    page: 'resources',
    height: 600,
    options: { kinds: listOf(Resource.shape.kind.options) },
    links: {},
  },
  support: { page: 'support', height: 480, options: {}, links: {} },
} as const satisfies Readonly<Record<string, Omit<Embedded, 'links'> & { links: Readonly<Record<string, string>> }>>;

/** The name of a widget: its tag without `ark-`. */
export type WidgetName = keyof typeof embedded;

/** Whether there is a widget of this name. */
export const isWidget = (widget: string): widget is WidgetName => Object.hasOwn(embedded, widget);

/** What is known of a widget. */
export const embeddedOf = (widget: WidgetName): Embedded => embedded[widget];

const shared: Readonly<Record<string, Option>> = {
  lang: oneOf(['en', 'cy']),
  'heading-level': oneOf(['1', '2', '3', '4', '5', '6']),
  id: name,
};

/** Every option of a widget, those of all widgets first. */
export const optionsOf = (widget: WidgetName): Readonly<Record<string, Option>> => ({
  ...shared,
  ...embeddedOf(widget).options,
});

/** The options of an address that a widget knows, or what each that it cannot use could be. Options it does not know are left out. */
export function readOptions(
  widget: WidgetName,
  query: unknown,
): { readonly options: Readonly<Record<string, string>> } | { readonly wrong: { name: string; hint: string }[] } {
  const known = optionsOf(widget);
  const fields = Object.entries(known).map(([option, { schema }]) => [option, z.optional(schema)]);
  const read = z.object(Object.fromEntries(fields) as Record<string, z.ZodMiniType<string>>).safeParse(query);
  if (read.success) return { options: read.data };
  const wrong = new Set(read.error.issues.map(({ path: [option] }) => String(option)));
  return { wrong: [...wrong].map((option) => ({ name: option, hint: known[option]?.hint ?? '' })) };
}

/** Where the page of a widget is, with the options that hold for every widget it leads to. */
export function embedPath(widget: WidgetName, organisation: string, options: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams(options).toString();
  return `/embed/${widget}/${organisation}${query && `?${query}`}`;
}

/** The options that go on holding when a link leads to the page of another widget. */
export const sharedOptions = (options: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(options).filter(([option]) => Object.hasOwn(shared, option)));
