import { expect, test } from 'vitest';
import file from '../data/organisations.json' with { type: 'json' };
import type { OrganisationFile } from './organisation.ts';
import { membersOf, scopesOf } from './scopes.ts';

const { organisations } = file as OrganisationFile;
const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
const codes = (code: string, on: string) => membersOf(code, organisations, on).map((one) => one.code);

test('a trust belongs to the system of the day, and through it to the region', () => {
  expect(scopesOf('RGT', byCode, '2026-03-31')).toEqual(['RGT', 'QUE', 'Y61']);
  expect(scopesOf('RGT', byCode, '2026-04-01')).toEqual(['RGT', 'S1Y5D', 'Y61']);
  expect(scopesOf('RDE', byCode, '2026-11-01')).toEqual(['RDE', 'D7T5G', 'T6Y0W', 'Y61']);
});

test('a region has the systems of the day and their trusts as members, and not itself', () => {
  expect(codes('Y61', '2026-03-31')).toEqual(expect.arrayContaining(['RGT', 'QUE']));
  expect(codes('Y61', '2026-04-01')).toEqual(expect.arrayContaining(['RGT', 'S1Y5D']));
  expect(codes('Y61', '2026-04-01')).not.toContain('QUE');
  expect(codes('Y61', '2026-04-01')).not.toContain('Y61');
});

test('members are in the order of their names, and a trust has none', () => {
  const names = membersOf('Y61', organisations, '2026-11-01').map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  expect(codes('RGT', '2026-11-01')).toEqual([]);
});
