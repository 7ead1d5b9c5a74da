import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { frameworks, routes } from '../src/index.ts';
import * as samples from '../src/samples/index.ts';
import { jsonSchemas } from './json-schemas.ts';
import { openApi } from './openapi.ts';

const schemas = jsonSchemas('0.0.0');
const count = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
formats.default(ajv);
ajv.addKeyword({
  keyword: 'minGraphemes',
  type: 'string',
  schemaType: 'number',
  validate: (min: number, text: string) => count(text.trim()) >= min,
});
ajv.addKeyword({
  keyword: 'maxGraphemes',
  type: 'string',
  schemaType: 'number',
  validate: (max: number, text: string) => count(text) <= max,
});
const holds = (name: string, value: unknown): boolean =>
  ajv.validate(schemas[name] as object, JSON.parse(JSON.stringify(value)));

test.each(Object.entries(schemas))('%s is JSON Schema 2020-12', (_, schema) => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(schema)).toBe(true);
});

const good = [
  ...samples.goodPledges,
  ...samples.goodPledgeUpdates,
  ...samples.goodStories,
  ...samples.goodTalks,
  ...samples.goodRecordings,
];
const bad = [
  ...samples.badPledges,
  ...samples.badPledgeUpdates,
  ...samples.badStories,
  ...samples.badTalks,
  ...samples.badRecordings,
];

test.each([
  ...good.map((sample) => [`draft-${sample.value.kind}`, sample.name, sample.value] as const),
  ...samples.goodStrategies.map((sample) => ['strategy', sample.name, sample.value] as const),
  ...samples.goodOrganisations.map((sample) => ['organisation', sample.name, sample.value] as const),
  ...samples.goodMeasures.map((sample) => ['measure', sample.name, sample.value] as const),
  ...samples.goodProgress.map((sample) => ['new-progress', sample.name, sample.value] as const),
  ...samples.exampleProgress.map((value) => ['progress-update', value.subject, value] as const),
  ...frameworks.map((value) => ['framework', value.name, value] as const),
])('%s accepts, as zod does: %s', (name, _, value) => {
  expect(holds(name, value), JSON.stringify(ajv.errors)).toBe(true);
});

test.each([
  ...bad
    .filter(({ value, beyondSchema }) => !beyondSchema && typeof (value as { kind?: unknown })?.kind === 'string')
    .map((sample) => [`draft-${(sample.value as { kind: string }).kind}`, sample.name, sample.value] as const)
    .filter(([name]) => schemas[name]),
  ...samples.badStrategies.map((sample) => ['strategy', sample.name, sample.value] as const),
  ...samples.badOrganisations.map((sample) => ['organisation', sample.name, sample.value] as const),
  ...samples.badMeasures
    .filter(({ beyondSchema }) => !beyondSchema)
    .map((sample) => ['measure', sample.name, sample.value] as const),
  ...samples.badProgress.map((sample) => ['new-progress', sample.name, sample.value] as const),
])('%s refuses, as zod does: %s', (name, _, value) => {
  expect(holds(name, value)).toBe(false);
});

test('the OpenAPI document is valid, and has every row of the contract', async () => {
  const document = openApi('0.0.0');
  const { valid, errors } = await new Validator().validate(document);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  const operations = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap(
    (path) => Object.values(path),
  );
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
});

test('every reference in the OpenAPI document leads somewhere', () => {
  const document = openApi('0.0.0');
  const targets = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path as string);
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets)
    expect(
      target.split('/').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], document),
      target,
    ).toBeDefined();
});

test('every field of every shipped schema has its sentence', () => {
  const silent: string[] = [];
  const look = (at: unknown, path: string): void => {
    if (typeof at !== 'object' || at === null) return;
    const { properties } = at as { properties?: Record<string, Record<string, unknown>> };
    for (const [name, property] of Object.entries(properties ?? {}))
      if (!property.description && !property.$ref && property.const === undefined) silent.push(`${path}/${name}`);
    for (const [key, value] of Object.entries(at)) if (key !== 'if' && key !== 'then') look(value, `${path}/${key}`);
  };
  for (const [name, schema] of Object.entries(schemas)) look(schema, name);
  expect(silent).toEqual([]);
});
