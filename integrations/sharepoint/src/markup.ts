import { codeOf, linkOf, originOf, type Settings } from './settings';
import { type WidgetField, widgetNamed } from './widgets';

/** An element with a link between its tags, for whoever has no script or when the hub is away. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly link: { readonly href: string; readonly text: string };
}

/** What to print for a web part on a page in this language; nothing while a setting is missing. */
export function markup(settings: Settings, pageLanguage: string): Markup | undefined {
  const { lang = '', headingLevel = '', widget: name = '' } = settings;
  const hub = originOf(settings.hub);
  const organisation = codeOf(settings.organisation);
  const widget = widgetNamed(name);
  if (!hub || !organisation || !widget) return undefined;
  const attributes: Record<string, string> = { hub, organisation };
  if (['en', 'cy'].includes(lang)) attributes.lang = lang;
  if (/^[1-6]$/.test(headingLevel)) attributes['heading-level'] = headingLevel;
  const given = settings.options?.[name] ?? {};
  for (const field of widget.fields) {
    const value = attributeOf(field, given[field.name]);
    if (value !== undefined) attributes[field.name] = value;
  }
  const language = (lang || pageLanguage).toLowerCase().startsWith('cy') ? 'cy' : 'en';
  const href = `${hub}/o/${organisation}/${widget.page}${language === 'cy' ? '?lang=cy' : ''}`;
  return { tag: `ark-${name}`, attributes, link: { href, text: widget.title[language] } };
}

function attributeOf({ kind }: WidgetField, given: string | boolean | undefined): string | undefined {
  if (kind === 'switch') return given === true ? '' : undefined;
  const text = typeof given === 'string' ? given.trim() : '';
  return (kind === 'link' ? linkOf(text) : text) || undefined;
}
