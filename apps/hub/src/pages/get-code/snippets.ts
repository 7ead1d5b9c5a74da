import type { Organisation } from '@antiracism-kit/schema';
import { embeddedOf, type WidgetName } from '../../embed/embedded.ts';
import { escaped, iframe } from '../../embed/iframe.ts';
import type { Choice } from './choice.ts';
import type { WidgetFacts } from './widget-facts.ts';

/** What is put into a page: a widget of an organisation, as somebody chose it. */
export interface Wanted {
  readonly hub: string;
  readonly widget: WidgetName;
  readonly organisation: Pick<Organisation, 'code' | 'name'>;
  readonly choice: Choice;
  /** What the widget is called in the language it is shown in. */
  readonly title: string;
  readonly facts: WidgetFacts;
}

/** The widest that an iframe is asked to be, in pixels. */
const width = 720;

/** The page of the hub that shows the same. */
export function hubPageOf({ hub, widget, organisation, choice }: Wanted): string {
  return `${hub}/o/${organisation.code}/${embeddedOf(widget).page}${choice.options.lang === 'cy' ? '?lang=cy' : ''}`;
}

function attributesOf({ widget, organisation, choice }: Wanted): [name: string, value: string][] {
  return Object.entries({
    organisation: organisation.code,
    ...(widget.endsWith('-form') && { 'organisation-name': organisation.name }),
    ...choice.options,
    ...choice.links,
  });
}

const written = (attributes: readonly [name: string, value: string][], prefix = '') =>
  attributes
    .map(([name, value]) => (value === 'true' && !prefix ? ` ${name}` : ` ${prefix}${name}="${escaped(value)}"`))
    .join('');

const fallback = (wanted: Wanted) => `<a href="${escaped(hubPageOf(wanted))}">${escaped(wanted.title)}</a>`;

const element = (wanted: Wanted) =>
  `<ark-${wanted.widget}${written(attributesOf(wanted))}>${fallback(wanted)}</ark-${wanted.widget}>`;

/** The line that loads whatever a page needs. */
export const loader = ({ hub }: Wanted): string => `<script type="module" src="${hub}/v1/ark.js"></script>`;

/** Two lines for pages that take any HTML. */
export const twoLines = (wanted: Wanted): string => `${loader(wanted)}\n${element(wanted)}`;

/** The same with a file of one exact version, which the browser holds against its hash. */
export const pinned = (wanted: Wanted): string =>
  `<script type="module" src="${wanted.hub}/${wanted.facts.version}/${wanted.widget}.js" integrity="${wanted.facts.integrity}" crossorigin="anonymous"></script>\n${element(wanted)}`;

/** For editors that let no new tags through. */
export const division = (wanted: Wanted): string =>
  `<div data-ark-widget="${wanted.widget}"${written(attributesOf(wanted), 'data-')}>${fallback(wanted)}</div>`;

/** An iframe of the height that shows enough of the widget where no script may run. */
export const framed = ({ hub, widget, organisation, choice, title }: Wanted): string =>
  iframe({
    ...{ hub, widget, title, width },
    organisation: organisation.code,
    options: choice.options,
    height: embeddedOf(widget).height,
  });

/** The line that gives iframes the height of what is in them. */
export const resizer = ({ hub }: Wanted): string => `<script type="module" src="${hub}/v1/resize.js"></script>`;

/** The shortcode of the WordPress plugin. */
export function shortcode(wanted: Wanted): string {
  const attributes = attributesOf(wanted).map(([name, value]) => [name.replaceAll('-', '_'), value] as const);
  const inside = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `[ark_${wanted.widget.replaceAll('-', '_')}${inside}]`;
}
