import { acceptDraft, type Draft, kinds } from '@antiracism-kit/schema';
import { goodStories, goodTalks } from '@antiracism-kit/schema/samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuestion } from '../core/form-steps.ts';
import { storyForm } from '../locales/en/story-form.ts';
import { namesFor, noAnswers, type StoryAnswers, storyDraft, tidied } from './story-answers.ts';
import { faultMessage, faultsOf, limits } from './story-faults.ts';
import { offered, type StoryQuestion, storySteps } from './story-flows.ts';

const sending = {
  organisation: 'ZZ1',
  key: 'sample-key-00000000000',
  receipt: 'maple candle harbour violin meadow lantern',
  lang: 'en',
} as const;

const questions = (answers: StoryAnswers) =>
  storySteps(answers, { priorities: true }).filter(isQuestion<StoryQuestion>);
const refusedHere = (answers: StoryAnswers) => questions(answers).flatMap((question) => faultsOf(question, answers));
const refusedThere = (answers: StoryAnswers) => acceptDraft(storyDraft(answers, sending), '2026-11-23', kinds);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '  ',
    'x'.repeat(7),
    'x'.repeat(8),
    'x'.repeat(2000),
    'x'.repeat(2001),
    '\ud83d',
    'a\0b',
    'e\u0301',
  ),
  fc.constantFrom('ana@example.nhs.uk', 'a@b', '01632 960 001', '0163', '+44 1632 960001'),
);
const texts = [...Object.keys(limits), 'email', 'phone'];
const kind = fc.constantFrom(...offered.filter((one) => kinds.some(({ name }) => name === one)));
const anyAnswers: fc.Arbitrary<StoryAnswers> = fc.record({
  ...noAnswers(),
  ...Object.fromEntries(texts.map((name) => [name, text])),
  what: kind,
  teamsMayAsk: fc.constantFrom('yes', 'no'),
  priorities: fc.uniqueArray(
    fc.integer({ min: 1, max: 20 }).map((n) => `priority-${n}`),
    { maxLength: 14 },
  ),
  uses: fc.subarray(['publish', 'quoted', 'counted'], { minLength: 1 }),
  as: fc.constantFrom(...(Object.keys(namesFor) as (keyof typeof namesFor)[])),
  mayContact: fc.constantFrom('yes', 'no'),
  who: fc.constantFrom('guardian', 'not-sure'),
  by: fc.constantFrom('email', 'phone', 'teams'),
} as never) as fc.Arbitrary<StoryAnswers>;

// A person's answers to another kind's questions do not go with this one.
const asked = (answers: StoryAnswers): StoryAnswers => {
  const open = questions(answers);
  return { ...answers, teamsMayAsk: open.includes('teamsMayAsk') ? answers.teamsMayAsk : undefined };
};

test('refuses exactly the answers that the schema refuses, for every kind', () => {
  fc.assert(
    fc.property(anyAnswers, (typed) => {
      const answers = asked(tidied(typed));
      expect(refusedHere(answers).length > 0, JSON.stringify(refusedThere(answers))).toBe(
        refusedThere(answers).length > 0,
      );
    }),
    { numRuns: 400 },
  );
});

test('has words for every fault it can find', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (typed, nothingPicked) => {
      const empty = { teamsMayAsk: undefined, uses: [], as: undefined, mayContact: undefined, who: undefined };
      const answers = nothingPicked ? { ...typed, ...empty, by: undefined } : typed;
      for (const fault of refusedHere(answers))
        expect(faultMessage(fault, storyForm.errors), JSON.stringify(fault)).toMatch(/^[A-Z].{9,}$/);
    }),
  );
});

const samples = [...goodStories, ...goodTalks].map(({ name, value }) => [name, value as Draft] as const);
test.each(samples)('can send what the schema accepts: a story %s', (_, value) => {
  const {
    display,
    contact,
    team = '',
    priorities = [],
    teamsMayAsk,
    ...own
  } = value.fields as unknown as Record<string, never>;
  const { as, ...names } = (display ?? { as: 'anonymous' }) as { as: keyof typeof namesFor };
  const { name: contactName = '', ...ways } = (contact ?? {}) as Record<string, string>;
  const uses = value.consent.uses;
  const answers: StoryAnswers = {
    ...noAnswers(),
    ...own,
    ...names,
    ...(ways as object),
    what: value.kind as StoryAnswers['what'],
    priorities,
    department: team,
    contactName,
    as,
    uses: [
      ...(uses.includes('published-without-name') ? ['publish'] : []),
      ...uses.filter((use) => use === 'quoted' || use === 'counted'),
    ],
    mayContact: contact ? 'yes' : 'no',
    ...(teamsMayAsk !== undefined && { teamsMayAsk: teamsMayAsk ? 'yes' : 'no' }),
  };
  const draft = storyDraft(answers, { ...sending, key: value.key });
  expect(draft.fields).toEqual(value.fields);
  expect([...draft.consent.uses].sort()).toEqual([...uses].sort());
});
