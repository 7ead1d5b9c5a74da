// What the WordPress plugin knows of the widgets: from the manifest, and from the hub's own table of their pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** integrations/wordpress/antiracism-kit/widgets.json as it has to be. */
export async function wordpressWidgets(root) {
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'));
  const { embedded } = await import(join(root, 'apps/hub/src/embed/embedded.ts'));
  const { titleOf } = await import(join(root, 'apps/hub/src/embed/embed-words.ts'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const widgets = elements.map(({ tagName, attributes }) => {
    const name = tagName.replace('ark-', '');
    const title = { en: titleOf(name, 'en'), cy: titleOf(name, 'cy') };
    return [name, { title, page: embedded[name].page, attributes: settings(attributes) }];
  });
  return `${JSON.stringify(Object.fromEntries(widgets), null, 2)}\n`;
}

/** Hub and organisation are not among them: the plugin gives those itself. */
function settings(attributes) {
  const own = attributes.filter(({ name }) => name !== 'hub' && name !== 'organisation');
  return Object.fromEntries(own.map(({ name, type, description }) => [name, { type: type.text, description }]));
}
