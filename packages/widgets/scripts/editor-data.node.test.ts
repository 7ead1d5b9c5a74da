import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cssData, type Declaration, htmlData, webTypes } from './editor-data.ts';

const { modules } = JSON.parse(readFileSync(join(import.meta.dirname, '../custom-elements.json'), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);

test('the manifest has a sentence for everything a page can use, and a type where there is a value', () => {
  const parts = elements.flatMap((element) => {
    const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
    const named = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties, element];
    const typed = [...attributes, ...events, ...members.filter(({ kind }) => kind === 'field')];
    return [
      ...named
        .filter(({ description }) => !description?.trim())
        .map((one) => [element.tagName, 'name' in one && one.name]),
      ...typed.filter(({ type }) => !type?.text).map(({ name }) => [element.tagName, name, 'type']),
    ];
  });
  expect(elements.length).toBeGreaterThan(10);
  expect(parts).toEqual([]);
});

test('Visual Studio Code completes elements, attributes, switches and the div that stands for an element', () => {
  const { tags, globalAttributes } = htmlData(elements);
  const wall = tags.find(({ name }) => name === 'ark-pledge-wall');
  const of = (name: string) => wall?.attributes.find((attribute) => attribute.name === name);
  expect(tags.map(({ name }) => name).sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  expect(of('pledge-href')?.description.value).toContain('page with the pledge form');
  expect(of('open-filters')).toMatchObject({ valueSet: 'v' });
  expect(of('pledge-href')).not.toHaveProperty('valueSet');
  expect(globalAttributes[0]?.values).toContainEqual({ name: 'pledge-wall' });
  expect(tags.find(({ name }) => name === 'ark-receipt')?.description.value).toContain('`ark-withdrawn`');
});

test('Visual Studio Code completes each style property once, with its value, and each part', () => {
  const { properties, pseudoElements } = cssData(elements);
  const names = properties.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names).toContain('--ark-pledge-wall-gap');
  expect(properties.find(({ name }) => name === '--ark-focus')?.description.value).toContain('`#ffeb3b` unless set.');
  const card = pseudoElements.find(({ name }) => name === '::part(card)');
  expect(card?.description.value).toContain('`<ark-pledge-wall>`: Each pledge of the list.');
  expect(card?.description.value).toContain('`<ark-measures>`: Each measure.');
});

test('JetBrains editors get properties and events with their types', () => {
  const { contributions } = webTypes(elements, { name: '@antiracism-kit/widgets', version: '1.0.0' });
  const form = contributions.html.elements.find(({ name }) => name === 'ark-pledge-form');
  expect(form?.js.events).toContainEqual(expect.objectContaining({ name: 'ark-submitted', type: 'SubmittedEvent' }));
  expect(form?.js.properties).toContainEqual(expect.objectContaining({ name: 'headingLevel', type: 'number' }));
  expect(form?.attributes).toContainEqual(
    expect.objectContaining({ name: 'wall-href', value: { type: 'string', required: true } }),
  );
});
