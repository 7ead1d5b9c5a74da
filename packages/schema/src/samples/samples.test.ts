import { expect, test } from 'vitest';
import { acceptDraft, draftOf } from '../draft.ts';
import { accept } from '../issue.ts';
import { kinds } from '../kinds/index.ts';
import { Measure } from '../measure.ts';
import { Organisation } from '../organisation.ts';
import { NewProgress, ProgressUpdate } from '../progress.ts';
import { Strategy } from '../strategy.ts';
import * as samples from './index.ts';

const today = '2026-11-23';

const good = [
  ...samples.goodPledges,
  ...samples.goodPledgeUpdates,
  ...samples.goodStories,
  ...samples.goodTalks,
  ...samples.goodRecordings,
  ...samples.goodExperiences,
];
const bad = [
  ...samples.badPledges,
  ...samples.badPledgeUpdates,
  ...samples.badStories,
  ...samples.badTalks,
  ...samples.badRecordings,
  ...samples.badExperiences,
];

test('every kind has a sample that is accepted and one that is refused', () => {
  for (const { name } of kinds) {
    expect(good.map(({ value }) => value.kind)).toContain(name);
    expect(bad.map(({ value }) => (value as { kind?: unknown }).kind)).toContain(name);
  }
});

test.each(good)('accepts a sending $name, unchanged', ({ value }) => {
  expect(acceptDraft(value, today, kinds)).toEqual([]);
  expect(accept(draftOf(kinds), value)).toEqual({ ok: true, value });
});

test.each(bad)('refuses a sending with $name', ({ value, issues }) => {
  expect(acceptDraft(value, today, kinds)).toEqual(issues);
});

test.each(samples.goodStrategies)('accepts a strategy: $name', ({ value }) => {
  expect(accept(Strategy, value)).toEqual({ ok: true, value });
});

test.each(samples.badStrategies)('refuses a strategy with $name', ({ value, issues }) => {
  expect(accept(Strategy, value)).toEqual({ ok: false, issues });
});

test.each(samples.goodOrganisations)('accepts an organisation: $name', ({ value }) => {
  expect(accept(Organisation, value)).toEqual({ ok: true, value });
});

test.each(samples.badOrganisations)('refuses an organisation with $name', ({ value, issues }) => {
  expect(accept(Organisation, value)).toEqual({ ok: false, issues });
});

test.each(samples.goodMeasures)('accepts a measure: $name', ({ value }) => {
  expect(accept(Measure, value)).toEqual({ ok: true, value });
});

test.each(samples.badMeasures)('refuses a measure with $name', ({ value, issues }) => {
  expect(accept(Measure, value)).toEqual({ ok: false, issues });
});

test.each(samples.goodProgress)('accepts an update on progress: $name', ({ value }) => {
  expect(accept(NewProgress, value)).toEqual({ ok: true, value });
});

test.each(samples.badProgress)('refuses an update on progress with $name', ({ value, issues }) => {
  expect(accept(NewProgress, value)).toEqual({ ok: false, issues });
});

test('accepts updates on progress as a hub gives them', () => {
  for (const value of samples.exampleProgress) expect(accept(ProgressUpdate, value)).toEqual({ ok: true, value });
});

test('no refusal repeats what was typed', () => {
  for (const { value } of [...bad, ...samples.badStrategies, ...samples.badOrganisations])
    for (const issue of acceptDraft(value, today, kinds)) {
      expect(Object.keys(issue).sort()).toEqual(expect.arrayContaining(['code', 'field']));
      expect(JSON.stringify(issue)).not.toContain('Dr Smith');
    }
});
