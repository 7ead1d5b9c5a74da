import { exampleStrategy, goodStrategies } from '@antiracism-kit/schema/samples';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readFile } from './read-file.ts';

const read = (text: string | Buffer, organisation = 'ZZ1') => readFile(Buffer.from(text), organisation);
const yaml = stringify(exampleStrategy, { lineWidth: 0 });
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const wrong = (before: string, after: string, sentence: string, part = after.trim().split('\n')[0] ?? after) => {
  const text = yaml.replace(before, after);
  expect(text).not.toBe(yaml);
  expect(read(text)).toEqual({ errors: [`Line ${lineOf(text, part)}: ${sentence}`] });
};

test('every strategy comes back from JSON and YAML as it was, with or without a byte order mark', () => {
  for (const { value } of goodStrategies)
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, '\t'),
      stringify(value),
      `\uFEFF${stringify(value)}`,
      stringify(value).replaceAll('\n', '\r\n'),
    ])
      expect(read(text, value.organisation)).toEqual({ strategy: value });
});

test('what is wrong is told with its line and what to do', () => {
  wrong('dueDate: 2026-12-31', 'dueDate: 2026-02-30', 'due date must be a real date, like 2027-03-31');
  wrong(
    'status: live',
    'status: alive',
    'status must be one of: draft, consultation, approved, live, under-review, superseded, archived',
  );
  wrong('title: Safe to speak up', `title: ${'x'.repeat(81)}`, 'title must be 80 characters or less');
  wrong(
    '- 5\n',
    '- 10\n',
    'Workforce Race Equality Standard indicators must be one of: 1, 2, 3, 4, 5, 6, 7, 8, 9'.replace('W', 'w'),
    '- 10\n',
  );
  wrong('text: We will answer', 'text: They answer', 'commitment must begin with “We will ”');
  wrong(
    'lang: en',
    'lang: en\nvison: Fair',
    '“vison” is not a field of a strategy. Take it out or check how it is written',
    'vison',
  );
  wrong('organisation: ZZ1', 'organisation: ZZ2', 'organisation must be ZZ1');
  wrong('title: Fenland and Coast antiracism strategy\n', '', 'title is missing (title)', 'id: ');
  wrong(
    'email: inclusion@',
    'email: inclusion at ',
    'email address of the team must be in the correct format, like name@example.com',
  );
  wrong(
    'equalityImpactAssessment:\n  status: completed',
    'equalityImpactAssessment: completed',
    '“equalityImpactAssessment” must be a list or a group of fields, as in a downloaded file',
  );
});

test('several faults are told in the order of their lines', () => {
  const text = yaml.replace('status: live', 'status: alive').replace('reviewDate: 2027-04-01', 'reviewDate: soon');
  const { errors } = read(text) as { errors: string[] };
  expect(errors.map((error) => error.replace(/\d+:.*/, ''))).toEqual(['Line ', 'Line ']);
  expect(errors[1]).toMatch(/next review must be a real date, like 2027-03-31$/);
});

test('what is written without quotes is taken as it was written', () => {
  const text = yaml.replace('version: "1.2"', 'version: 1.10').replace('ref: "2.1"', 'ref: 2.1');
  const { strategy } = read(text) as { strategy: typeof exampleStrategy };
  expect(strategy.version).toBe('1.10');
  expect(strategy.priorities[1]?.commitments[0]?.ref).toBe('2.1');
});

test('files that are no plain document are refused', () => {
  const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`).join('\n')}`;
  for (const [text, sentence] of [
    [bomb, 'Line 1: write it out in full. Short cuts with & and * cannot be used'],
    ['id: a\ntitle: One\ntitle: Two', 'Line 3: “title” is there twice. Take one out'],
    ['{"id": "a",\n "id": "b"}', 'Line 2: “id” is there twice. Take one out'],
    ['id: a\n\ttitle: b', 'Line 2: use spaces at the beginning, not tabs'],
    ['id: a\n---\nid: b', 'Line 2: a second document begins here. The file must hold 1 strategy'],
    ['id: a\ntitle: !!binary x', 'Line 2: take out the type that begins with an exclamation mark'],
    ['id: a\n? [b]\n: c', 'Line 2: the name before the colon must be plain text'],
    ['', 'The selected file is empty'],
    ['\n\n', 'The selected file is empty'],
  ] as const)
    expect(read(text), text.slice(0, 40)).toEqual({ errors: [sentence] });
  expect(read(Buffer.from([0x66, 0xff, 0xfe]))).toEqual({ errors: ['The selected file must be saved as UTF-8 text'] });
  for (const text of [
    '{"id": "a"',
    'id: "a',
    'id: [',
    'just words',
    '[]',
    '7',
    'null',
    '__proto__: {x: 1}',
    '{"constructor": 1}',
  ])
    expect(Object.keys(read(text)), text).toEqual(['errors']);
});

test('a file made to keep the reader busy is refused in a moment', () => {
  const start = performance.now();
  for (const text of [
    '['.repeat(900_000),
    `${'- '.repeat(400_000)}x`,
    Array.from({ length: 90_000 }, (_, at) => `a${at}: 1`).join('\n'),
    `{"partners":[${'{"name":"a","includes":['.repeat(5_000)}`,
  ])
    expect(Object.keys(read(text))).toEqual(['errors']);
  expect(performance.now() - start).toBeLessThan(30_000);
});
