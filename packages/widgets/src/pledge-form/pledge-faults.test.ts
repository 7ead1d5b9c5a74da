import { acceptDraft, type Draft, kinds } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { pledgeDisplays, pledgeLimits, pledgeWho } from '@antiracism-kit/schema/kinds/pledge';
import { badPledges, goodPledges } from '@antiracism-kit/schema/samples';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pledgeForm } from '../locales/en/pledge-form.ts';
import { answersOf, type PledgeAnswers, pledgeFields, tidied } from './pledge-answers.ts';
import { pledgeDraft } from './pledge-draft.ts';
import { faultMessage, faultsOf, type PledgeQuestion } from './pledge-faults.ts';

const today = '2026-11-23';
const questions: PledgeQuestion[] = ['who', 'text', 'measure', 'date', 'priorities', 'display'];
const sending = {
  organisation: 'ZZ1',
  key: 'sample-key-00000000000',
  receipt: 'maple candle harbour violin meadow lantern',
  lang: 'en',
} as const;

/** The fields of the draft that the form refuses. */
const refusedHere = (answers: PledgeAnswers): string[] =>
  questions
    .flatMap((question) => faultsOf(question, answers, () => today))
    .map(({ field }) => (['as', 'name', 'role', 'team'].includes(field) ? 'display' : field));

/** The fields of the draft that the schema refuses. */
const refusedThere = (answers: PledgeAnswers): string[] =>
  acceptDraft(pledgeDraft(answers, sending), today, kinds).map(({ field }) => field.split('.')[1] ?? field);

const sorted = (fields: string[]) => [...new Set(fields)].sort();

test.each(goodPledges)('accepts what the schema accepts: $name', ({ value }) => {
  const answers = answersOf(value.fields);
  expect(refusedHere(answers)).toEqual([]);
  expect(pledgeFields(answers)).toEqual(value.fields);
});

const answerable = badPledges.filter(({ value, issues }) => {
  const { fields } = value as Draft<'pledge'>;
  const texts = [fields?.text, fields?.measure, fields?.dueDate];
  return (
    issues.every(({ field, code }) => field.startsWith('fields.') && !['unknown-field', 'repeated'].includes(code)) &&
    texts.every((text) => typeof text === 'string') &&
    pledgeWho.includes(fields.who)
  );
});

test.each(answerable)('refuses what the schema refuses: $name', ({ value }) => {
  const answers = answersOf((value as Draft<'pledge'>).fields);
  expect(sorted(refusedHere(answers))).toEqual(sorted(refusedThere(answers)));
  expect(refusedHere(answers)).not.toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '   ',
    'x'.repeat(19),
    'x'.repeat(20),
    'x'.repeat(280),
    'x'.repeat(281),
    '👩🏾‍⚕️'.repeat(280),
    '\ud83d',
    'a\0b',
  ),
);
const part = fc.oneof(
  fc.constantFrom('', ' ', '0', '29', '2', '2028', '2027', 'x', '-1', '1.5', '٣'),
  fc.integer({ min: 1, max: 31 }).map(String),
  fc.integer({ min: 2020, max: 2040 }).map(String),
);

const anyAnswers: fc.Arbitrary<PledgeAnswers> = fc.record({
  who: fc.constantFrom(...pledgeWho),
  text,
  measure: text,
  dueDate: fc.oneof(
    fc.record({ day: part, month: part, year: part }),
    fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => {
      const [year = '', month = '', day = ''] = dayOf(date).split('-');
      return { day, month, year };
    }),
  ),
  priorities: fc.uniqueArray(
    fc.integer({ min: 1, max: 20 }).map((n) => `priority-${n}`),
    { maxLength: pledgeLimits.priorities + 2 },
  ),
  as: fc.constantFrom(...pledgeDisplays),
  name: text,
  role: text,
  team: text,
});

const good = answersOf((goodPledges[0] as (typeof goodPledges)[number]).value.fields);

const of: Record<PledgeQuestion, readonly (keyof PledgeAnswers)[]> = {
  who: ['who'],
  text: ['text'],
  measure: ['measure'],
  date: ['dueDate'],
  priorities: ['priorities'],
  display: ['who', 'as', 'name', 'role', 'team'],
};

test.each(questions)('refuses exactly the answers that the schema refuses, whatever is answered: %s', (question) => {
  fc.assert(
    fc.property(anyAnswers, (typed) => {
      const changed = Object.fromEntries(of[question].map((name) => [name, typed[name]]));
      const answers = tidied({ ...good, ...changed });
      expect(sorted(refusedHere(answers))).toEqual(sorted(refusedThere(answers)));
    }),
    { numRuns: 150 },
  );
});

test('a form without faults is never refused', () => {
  fc.assert(
    fc.property(anyAnswers, (typed) => {
      const answers = tidied(typed);
      expect(refusedHere(answers).length > 0).toBe(refusedThere(answers).length > 0);
    }),
  );
});

test('has words for every fault it can find', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (typed, nothingPicked) => {
      const answers = nothingPicked ? { ...typed, who: undefined, as: undefined } : typed;
      for (const fault of questions.flatMap((question) => faultsOf(question, answers, () => today)))
        expect(faultMessage(fault, pledgeForm.errors)).toMatch(/^[A-Z].{9,}$/);
    }),
  );
});

test.each([
  [{ day: '', month: '', year: '' }, 'Enter the date you will do it by'],
  [{ day: '31', month: '', year: '2027' }, 'The date you will do it by must include a month'],
  [{ day: '', month: '', year: '2027' }, 'The date you will do it by must include a day and month'],
  [{ day: '31', month: '2', year: '2027' }, 'The date you will do it by must be a real date'],
  [{ day: '31', month: '3', year: '27' }, 'The date you will do it by must be a real date'],
  [{ day: '23', month: '11', year: '2026' }, 'The date you will do it by must be in the future'],
])('says what to do about the date %o', (dueDate, message) => {
  const answers = { ...good, dueDate };
  const [fault] = faultsOf('date', answers, () => today);
  expect(fault && faultMessage(fault, pledgeForm.errors)).toBe(message);
});
