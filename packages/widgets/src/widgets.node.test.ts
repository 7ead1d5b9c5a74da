import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as cy from './locales/cy.ts';
import * as en from './locales/en.ts';

const src = import.meta.dirname;
const read = (...path: string[]) => (existsSync(join(src, ...path)) ? readFileSync(join(src, ...path), 'utf8') : '');
const tags = [...read('ark.ts').matchAll(/^ {2}'ark-([\w-]+)': \(\) => import/gm)].map(([, name]) => name as string);
// a widget is a folder with a file of its own name
const widgets = readdirSync(src).filter((name) => existsSync(join(src, name, `${name}.ts`)));
const classOf = (name: string) => name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
const groupOf = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('there are widgets', () => {
  expect(widgets).toContain('pledge-wall');
});

describe.each(widgets)('%s', (name) => {
  const source = read(name, `${name}.ts`);

  test.each(['.stories.ts', '.test.ts'])(`has its file src/${name}/${name}%s`, (ending) => {
    expect(read(name, name + ending)).not.toBe('');
  });

  test('has its styles from a sheet that pnpm styles wrote', () => {
    // forms share theirs with the element they extend
    const styled = source.includes('extends FormElement<') ? read('core', 'form-element.ts') : source;
    expect(styled).toMatch(/import \{ \w+Styles \} from '\S+\.styles\.ts';/);
  });

  test(`defines ark-${name} with the class ${classOf(name)}, at the end of ${name}.ts`, () => {
    expect(source).toContain(`define('ark-${name}', ${classOf(name)});`);
    expect(source).toContain(`'ark-${name}': ${classOf(name)};`);
  });

  test('is exported from index.ts and known to the loader ark.ts', () => {
    expect(read('index.ts')).toContain(`export * from './${name}/${name}.ts';`);
    expect(tags).toContain(name);
  });

  test('is a React component with its events, in frameworks/react', () => {
    const component = read('frameworks', 'react', `${name}.ts`);
    expect(component).toContain(`tagName: 'ark-${name}'`);
    expect(read('frameworks', 'react', 'index.ts')).toContain(`'@antiracism-kit/widgets/react/${name}';`);
    const told = [...source.matchAll(/@fires \{(\w+)\} (ark-[\w-]+)/g)].map(([, type, event]) => `${event} ${type}`);
    const heard = [...component.matchAll(/'(ark-[\w-]+)' as EventName<(\w+)>/g)];
    expect(heard.map(([, event, type]) => `${event} ${type}`)).toEqual(told);
    const [, typed = ''] = new RegExp(`'ark-${name}': \\{([^}]*)\\}`).exec(read('frameworks', 'elements.ts')) ?? [];
    expect([...typed.matchAll(/'(ark-[\w-]+)': (\w+)/g)].map(([, event, type]) => `${event} ${type}`)).toEqual(told);
  });

  test('has at least one example', () => {
    expect(read(name, `${name}.stories.ts`)).toMatch(/^export const \w+/m);
  });

  test(`has its words in locales/en.ts as ${groupOf(name)}`, () => {
    expect(Object.keys(en)).toContain(groupOf(name));
  });

  test('carries no zod', async () => {
    const { metafile } = await build({
      entryPoints: [join(src, name, `${name}.ts`)],
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      write: false,
      metafile: true,
      tsconfig: join(src, '../tsconfig.json'),
    });
    const carried = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    expect(carried.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('/zod/'))).toEqual([]);
  });
});

/** Every word by its path: "pledgeWall.outcomes.kept". Sentences with a number are functions. */
const wordsIn = (words: unknown, path = ''): [path: string, word: string][] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => wordsIn(value, `${path}.${key}`))
    : [[path, String(words)]];

test('Welsh has every word that English has', () => {
  const pathsOf = (locale: object) => wordsIn(locale).map(([path]) => path);
  expect(pathsOf({ ...cy }).sort()).toEqual(pathsOf({ ...en }).sort());
});

test.each(Object.entries(cy))('the Welsh %s is Welsh', (group, words) => {
  const english = new Map(wordsIn(Object.entries(en).find(([name]) => name === group)?.[1]));
  const same = wordsIn(words).filter(([path, word]) => english.get(path) === word);
  // a sign or a name may be the same in both languages, most of a group may not
  expect(same.length).toBeLessThan(english.size / 2);
});
