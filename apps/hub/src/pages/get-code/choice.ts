import * as z from 'zod/mini';
import { embeddedOf, type Option, optionsOf, readOptions, type WidgetName } from '../../embed/embedded.ts';

/** What somebody chose for a widget: attributes by their names. */
export interface Choice {
  /** Those that the address of an iframe takes too. */
  readonly options: Readonly<Record<string, string>>;
  /** Addresses of pages of the site the widget is for. */
  readonly links: Readonly<Record<string, string>>;
}

const address: Option = {
  schema: z.string().check(z.regex(/^(?:https?:\/\/|\/(?!\/))[^\s"'<>[\]]{0,500}$/)),
  hint: 'an address like https://intranet.example.nhs.uk/pledges, or /pledges',
};

/** The options to choose from: those of the widget's iframe, but for the name that only several iframes in one page need. */
export function optionsToChoose(widget: WidgetName): Readonly<Record<string, Option>> {
  const { id: _, ...options } = optionsOf(widget);
  return options;
}

/** The links that a page of the site can stand behind. */
export function linksToChoose(widget: WidgetName): Readonly<Record<string, Option>> {
  const names = widget === 'pledge-count' ? ['pledges-href'] : Object.keys(embeddedOf(widget).links);
  return Object.fromEntries(names.map((name) => [name, address]));
}

/** What was typed or ticked, one text for each name; several ticks are parted by spaces. */
export function typedOf(query: unknown): Readonly<Record<string, string>> {
  const pairs = Object.entries(query as Record<string, unknown>);
  return Object.fromEntries(
    pairs
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)] as const)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** The choice in what was typed, or what each input that cannot be used could be. */
export function readChoice(
  widget: WidgetName,
  { id: _, ...typed }: Readonly<Record<string, string>>,
): { readonly choice: Choice } | { readonly wrong: readonly { readonly name: string; readonly hint: string }[] } {
  const read = readOptions(widget, typed);
  const known = linksToChoose(widget);
  const links = Object.entries(typed).filter(([name]) => Object.hasOwn(known, name));
  const wrong = links.filter(([name, value]) => known[name]?.schema.safeParse(value).success === false);
  const wrongLinks = wrong.map(([name]) => ({ name, hint: address.hint }));
  if ('wrong' in read) return { wrong: [...read.wrong, ...wrongLinks] };
  if (wrongLinks.length > 0) return { wrong: wrongLinks };
  // "false" is what the element does without the attribute
  const options = Object.entries(read.options).filter(([, value]) => value !== 'false');
  return { choice: { options: Object.fromEntries(options), links: Object.fromEntries(links) } };
}
