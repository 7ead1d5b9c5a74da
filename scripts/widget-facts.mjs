// What the ways into other systems know of the widgets: from the manifest, and from the hub's own table of their pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files made of these facts: path from the root, and the text that each has to have. */
export async function widgetFiles(root) {
  const facts = await widgetFacts(root);
  const file = (path, of) => {
    const named = Object.fromEntries(facts.map((widget) => [widget.name, of(widget)]));
    return { path, wanted: `${JSON.stringify(named, null, 2)}\n` };
  };
  return [
    file('integrations/wordpress/antiracism-kit/widgets.json', forWordpress),
    file('integrations/sharepoint/src/widgets.json', forSharepoint),
  ];
}

async function widgetFacts(root) {
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'));
  const { embedded } = await import(join(root, 'apps/hub/src/embed/embedded.ts'));
  const { titleOf } = await import(join(root, 'apps/hub/src/embed/embed-words.ts'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  return elements.map(({ tagName, attributes }) => {
    const name = tagName.replace('ark-', '');
    const { page, options } = embedded[name];
    const title = { en: titleOf(name, 'en'), cy: titleOf(name, 'cy') };
    // whoever prints the element gives it its hub and organisation
    const own = attributes.filter(({ name }) => name !== 'hub' && name !== 'organisation');
    return { name, title, page, options, attributes: own };
  });
}

function forWordpress({ title, page, attributes }) {
  const settings = attributes.map(({ name, type, description }) => [name, { type: type.text, description }]);
  return { title, page, attributes: Object.fromEntries(settings) };
}

/** Language and heading are asked for every widget; a file instead of a hub is no way for a page of SharePoint. */
function forSharepoint({ title, page, options, attributes }) {
  const own = attributes.filter(({ name }) => !['lang', 'heading-level', 'data-src'].includes(name));
  return { title, page, fields: own.map((attribute) => paneField(attribute, options[attribute.name])) };
}

/** A field of a settings pane: the first words of the attribute's description are its label, the others go below it. */
export function paneField({ name, type, description }, { hint = '', values, many = false } = {}) {
  const [, label, rest] = /^(.+?)(?:[.;:] (.+))?$/.exec(description.replaceAll('`', '').replace(/\.$/, ''));
  const known = type.text === 'boolean' || (values && description.includes(values.join(', ')));
  const about = [rest, known ? '' : hint].filter(Boolean).map((text) => `${text[0].toUpperCase()}${text.slice(1)}.`);
  const kind = /-(href|url)$/.test(name) ? 'link' : type.text === 'boolean' ? 'switch' : 'text';
  return {
    name,
    kind,
    label,
    about: about.join(' '),
    ...(kind === 'text' && values && { values: values.join(' '), many }),
  };
}
