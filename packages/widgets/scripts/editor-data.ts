// What editors know of the elements, from custom-elements.json: two files for Visual Studio Code and one for JetBrains.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

/** What custom-elements.json says of one element. */
export interface Declaration {
  tagName: string;
  description: string;
  attributes?: Described[];
  members?: (Described & { kind: string })[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: (Described & { default?: string })[];
}

const markdown = (value = '') => ({ kind: 'markdown', value });
const unique = <T extends Described>(list: readonly T[]) => [...new Map(list.map((one) => [one.name, one])).values()];

/** For `html.customData`: elements with their attributes, and the div that stands for one. */
export function htmlData(declarations: readonly Declaration[]) {
  return {
    version: 1.1,
    tags: declarations.map((element) => ({
      name: element.tagName,
      description: markdown(aboutElement(element)),
      attributes: (element.attributes ?? []).map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        // a switch has no value
        ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(name === 'lang' ? { values: [{ name: 'en' }, { name: 'cy' }] } : {}),
      })),
    })),
    globalAttributes: [
      {
        name: 'data-ark-widget',
        description: markdown('Shows a widget in this element. Its attributes are `data-organisation` and so on.'),
        values: declarations.map(({ tagName }) => ({ name: tagName.replace('ark-', '') })),
      },
    ],
  };
}

/** For `css.customData`: what a page's styles can set. */
export function cssData(declarations: readonly Declaration[]) {
  const properties = unique(declarations.flatMap(({ cssProperties = [] }) => cssProperties));
  const parts = declarations.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description }) => ({ name, about: `\`<${tagName}>\`: ${description}` })),
  );
  return {
    version: 1.1,
    properties: properties.map((property) => ({ name: property.name, description: markdown(aboutProperty(property)) })),
    pseudoElements: unique(parts).map(({ name }) => ({
      name: `::part(${name})`,
      description: markdown(
        parts
          .filter((part) => part.name === name)
          .map(({ about }) => about)
          .join('  \n'),
      ),
    })),
  };
}

/** For the `web-types` field of package.json. */
export function webTypes(declarations: readonly Declaration[], { name, version }: { name: string; version: string }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: declarations.map(
          ({ tagName, description, attributes, members, events, slots, cssParts, cssProperties }) => ({
            name: tagName,
            description,
            attributes: (attributes ?? []).map(({ name, description, type }) => ({
              name,
              description,
              value: { type: type?.text ?? 'string', required: type?.text !== 'boolean' },
            })),
            slots: (slots ?? []).map(({ name, description }) => ({ name, description })),
            js: {
              properties: (members ?? []).filter(({ kind }) => kind === 'field').map(typed),
              events: (events ?? []).map(typed),
            },
            css: {
              parts: (cssParts ?? []).map(({ name, description }) => ({ name, description })),
              properties: (cssProperties ?? []).map((property) => ({
                name: property.name,
                description: aboutProperty(property),
              })),
            },
          }),
        ),
      },
    },
  };
}

function typed({ name, description, type }: Described) {
  return { name, description, ...(type ? { type: type.text } : {}) };
}

function aboutElement({ description, events = [] }: Declaration): string {
  const fired = events.map(({ name, description }) => `- \`${name}\`: ${description}`);
  return fired.length > 0 ? `${description}\n\nEvents:\n${fired.join('\n')}` : description;
}

function aboutProperty({ description, default: value }: Described & { default?: string }): string {
  return value ? `${description} \`${value}\` unless set.` : (description ?? '');
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { modules } = read('custom-elements.json') as { modules: { declarations: Declaration[] }[] };
  const elements = modules.flatMap(({ declarations }) => declarations);
  const write = (file: string, data: unknown) => writeFileSync(join(root, file), `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', htmlData(elements));
  write('vscode.css-custom-data.json', cssData(elements));
  write('web-types.json', webTypes(elements, read('package.json')));
}
