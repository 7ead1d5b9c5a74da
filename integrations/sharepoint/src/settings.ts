import { type WidgetField, widgetNamed } from './widgets';
import { words } from './words';

/** What an editor chose for one web part. Anything may be missing. */
export interface Settings {
  hub?: string;
  organisation?: string;
  widget?: string;
  /** `en` or `cy`; empty for the language of the page. */
  lang?: string;
  headingLevel?: string;
  /** Settings that a widget alone has, by widget and attribute. */
  options?: Record<string, Record<string, string | boolean | undefined> | undefined>;
}

/** Scheme, host and port of a hub; nothing for an address that people's answers must not be sent to. */
export function originOf(address = ''): string | undefined {
  const url = parsed(address.trim());
  if (!url || url.username || url.password) return undefined;
  // a hub on this computer may do without https
  const local = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || local ? url.origin : undefined;
}

/** The code as the hub knows it; nothing for what cannot be one. */
export function codeOf(text = ''): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z0-9]{2,10}$/.test(code) ? code : undefined;
}

/** A link that leads to a web page or an email; nothing for anything that could run as script. */
export function linkOf(text = ''): string | undefined {
  const link = text.trim();
  const { protocol } = parsed(link, 'https://page.example') ?? {};
  const leads = protocol !== undefined && ['https:', 'http:', 'mailto:'].includes(protocol);
  return link && leads ? link : undefined;
}

/** What is wrong with what is in a field of the pane; empty for an empty field and when nothing is. */
export const faults = {
  hub: (text: string) => (text.trim() && !originOf(text) ? words.hubFault : ''),
  organisation: (text: string) => (text.trim() && !codeOf(text) ? words.organisationFault : ''),
  link: (text: string) => (text.trim() && !linkOf(text) ? words.linkFault : ''),
  values: (text: string, { values, many }: WidgetField) => {
    const known = values?.split(' ');
    const given = many ? text.split(/[\s,]+/) : [text.trim()];
    return known && given.some((word) => word && !known.includes(word)) ? words.valuesFault(known) : '';
  },
};

/** What the editor has to do before there is anything to show; empty when there is. */
export function missing({ hub, organisation, widget }: Settings): string {
  if (!originOf(hub)) return words.enterHub;
  if (!codeOf(organisation)) return words.enterOrganisation;
  return widgetNamed(widget) ? '' : words.chooseWidget;
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
