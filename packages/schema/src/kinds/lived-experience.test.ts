import { expect, test } from 'vitest';
import { api } from '../api.ts';
import { accept } from '../issue.ts';
import { plainExperience } from '../samples/lived-experience.ts';
import { experienceUses, livedExperience } from './lived-experience.ts';

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

test('is never taken in the clear', () => {
  const refused = { ok: false, issues: [{ field: 'kind', code: 'not-an-option' }] };
  expect(accept(api.createSubmission.input, plainExperience)).toEqual(refused);
  const logged = { ...plainExperience, channel: 'phone' };
  expect(accept(api.logSubmission.input, logged)).toEqual(refused);
});
