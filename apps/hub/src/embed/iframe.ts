import { embedPath, type WidgetName } from './embedded.ts';

// `same-origin` is the hub's own origin, by which it knows its own pages' calls; the last three let somebody who keeps a
// receipt print it and save it, and let documents open as they do anywhere else.
const sandbox =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** An iframe, as it is written into a page. */
export interface Iframe {
  readonly hub: string;
  readonly widget: WidgetName;
  readonly organisation: string;
  readonly options?: Readonly<Record<string, string>>;
  /** What somebody who does not see it is told it is. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** Text as it is written into HTML, also within double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML with which a page shows a widget in an iframe. */
export function iframe({ hub, widget, organisation, options, title, width, height }: Iframe): string {
  const src = hub + embedPath(widget, organisation, options);
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" sandbox="${sandbox}" allow="clipboard-write"></iframe>`;
}
