// Writes the tables of the Markdown files between `<!-- docs:name -->` and `<!-- /docs:name -->`, and what WordPress and
// SharePoint know of the widgets: `pnpm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './source-files.mjs';
import { widgetFiles } from './widget-facts.mjs';

const tables = { elements, tokens, rows, budgets };

/** Every file that is made or has such tables: its path, its text, and its text as it has to be. */
export async function documents(root) {
  const files = await sourceFiles(root, '*.md', '{packages,apps,integrations}/*/*.md', 'docs/**/*.md');
  const documents = [];
  for (const { path, wanted } of await widgetFiles(root)) {
    const [{ text = '' } = {}] = await sourceFiles(root, path);
    documents.push({ path, text, wanted });
  }
  for (const { path, text } of files) {
    const wanted = await filled(text, (name) => {
      if (!tables[name])
        throw new Error(`${path}: there is no table "${name}". There is ${Object.keys(tables).join(', ')}.`);
      return tables[name](root);
    });
    if (text.includes('<!-- docs:')) documents.push({ path, text, wanted });
  }
  return documents;
}

/** The text with each marked table made anew. */
export async function filled(text, tableFor) {
  let wanted = text;
  for (const [whole, name] of text.matchAll(/<!-- docs:(\w+) -->[\s\S]*?<!-- \/docs:\1 -->/g)) {
    wanted = wanted.replace(whole, `<!-- docs:${name} -->\n\n${await tableFor(name)}\n\n<!-- /docs:${name} -->`);
  }
  return wanted;
}

/** Attributes, slots, events, parts and style properties of each widget, from its own comments. */
async function elements(root) {
  const { tokens } = await import(join(root, 'packages/widgets/src/core/tokens.styles.ts'));
  const shared = new Set(tokens.map(({ name }) => name));
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'));
  const widgets = modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  return widgets.map((widget) => elementTable(widget, shared)).join('\n\n');
}

function elementTable(
  { tagName, description, attributes = [], slots = [], events = [], cssParts = [], cssProperties = [] },
  shared,
) {
  // what every widget has is told once, above the tables
  const own = attributes.filter(({ inheritedFrom }) => inheritedFrom?.name !== 'HubElement');
  const lines = [
    ...own.map(({ name, description }) => [`\`${name}\``, description]),
    ...slots.map(({ name, description }) => [name ? `slot \`${name}\`` : 'between the tags', description]),
    ...events.map(({ name, description }) => [`event \`${name}\``, description]),
    ...cssParts.map(({ name, description }) => [`part \`${name}\``, description]),
    ...cssProperties
      .filter(({ name }) => !shared.has(name))
      .map(({ name, description }) => [`style \`${name}\``, description]),
  ];
  return `### \`<${tagName}>\`\n\n${description}\n\n${table(['', 'What it does'], lines)}`;
}

async function tokens(root) {
  const module = await import(join(root, 'packages/widgets/src/core/tokens.styles.ts'));
  return table(
    ['Property', 'Changes', 'Unless set'],
    module.tokens.map(({ name, about, value }) => [`\`${name}\``, about, `\`${value}\``]),
  );
}

async function rows(root) {
  const { api } = await import(join(root, 'packages/schema/src/api.ts'));
  return table(
    ['Row', 'Called at', 'By', 'What it does'],
    Object.entries(api).map(([name, { method, path, access, summary }]) => [
      `\`${name}\``,
      `\`${method} ${path}\``,
      access,
      summary,
    ]),
  );
}

async function budgets() {
  const { budgets } = await import('./check-size.mjs');
  return table(
    ['What a page loads', 'At most, brotli'],
    Object.entries(budgets).map(([name, bytes]) => [`\`${name}\``, `${bytes / 1000} kB`]),
  );
}

function table(head, lines) {
  const line = (cells) =>
    `| ${cells
      .map((cell) =>
        String(cell ?? '')
          .replaceAll('\n', ' ')
          .replaceAll('|', '\\|'),
      )
      .join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...lines.map(line)].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  for (const { path, wanted } of await documents(root)) writeFileSync(join(root, path), wanted);
}
