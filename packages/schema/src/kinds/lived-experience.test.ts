import { expect, test } from 'vitest';
import { acceptDraft, draftOf } from '../draft.ts';
import { accept } from '../issue.ts';
import { badExperiences, goodExperiences, plainExperience } from '../samples/lived-experience.ts';
import { kinds } from './index.ts';
import { experienceUses, livedExperience } from './lived-experience.ts';

const today = '2026-11-23';
const only = [livedExperience];

test.each(goodExperiences)('accepts $name, unchanged', ({ value }) => {
  expect(acceptDraft(value, today, only)).toEqual([]);
  expect(accept(draftOf(only), value)).toEqual({ ok: true, value });
});

test.each(badExperiences)('refuses an experience with $name', ({ value, issues }) => {
  expect(acceptDraft(value, today, only)).toEqual(issues);
});

test('is shown only as its author chose, and never when they chose to keep it private', () => {
  const needs = (as: 'private' | 'after-agreement' | 'without-name') =>
    livedExperience.needs({ ...plainExperience.fields, use: { as } });
  expect(needs('private')).toBeUndefined();
  expect(needs('after-agreement')).toBe('quoted');
  expect(needs('without-name')).toBe('published-without-name');
  const named = { ...plainExperience.fields, use: { as: 'with-name', name: 'Ana Reyes' } } as const;
  expect(livedExperience.needs(named)).toBe('published-with-name');
  expect([livedExperience.by(named), livedExperience.by(plainExperience.fields)]).toEqual([{ name: 'Ana Reyes' }, {}]);
  for (const uses of Object.values(experienceUses))
    expect(livedExperience.uses).toEqual(expect.arrayContaining([...uses]));
});

test('seals every answer, whatever is asked one day', () => {
  const { shape } = livedExperience.fields._zod.def;
  expect([...livedExperience.sealed].sort()).toEqual(Object.keys(shape).sort());
});

test('is not offered while no hub takes it: sent in the clear it is refused', () => {
  expect(kinds.map(({ name }) => name as string)).not.toContain('lived-experience');
  expect(acceptDraft(plainExperience, today, kinds)).toEqual([{ field: 'kind', code: 'not-an-option' }]);
});
