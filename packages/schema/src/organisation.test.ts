import { expect, test } from 'vitest';
import file from '../data/organisations.json' with { type: 'json' };
import { accept } from './issue.ts';
import { OrganisationFile, successorsOf } from './organisation.ts';

const { organisations, successions } = file as OrganisationFile;
const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));

test('the reference file is what the schema says', () => {
  expect(accept(OrganisationFile, file)).toMatchObject({ ok: true });
});

test('every code that the file mentions is in the file', () => {
  const mentioned = [
    ...organisations.flatMap(({ memberOf }) => memberOf.map(({ code }) => code)),
    ...successions.flatMap(({ from, to }) => [...from, ...to]),
  ];
  expect(mentioned.filter((code) => !byCode.has(code))).toEqual([]);
});

test('six systems became three on 1 April 2026, two of them split', () => {
  const after = (code: string) => successorsOf(code, successions, '2026-04-01');
  expect(['QHG', 'QUE', 'QM7', 'QH8', 'QJG', 'QMM'].map(after)).toEqual([
    ['S1Y5D'],
    ['S1Y5D'],
    ['S1Y5D', 'D7T5G'],
    ['D7T5G'],
    ['D7T5G', 'T6Y0W'],
    ['T6Y0W'],
  ]);
  expect(successorsOf('QM7', successions, '2026-03-31')).toEqual(['QM7']);
});

test('a trust that was bought is found under its new owner, and a renamed one under itself', () => {
  expect(successorsOf('RYV', successions, '2026-04-01')).toEqual(['RY3']);
  expect(successorsOf('RY3', successions, '2026-04-01')).toEqual(['RY3']);
});
