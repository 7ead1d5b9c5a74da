import * as z from 'zod/mini';
import { say, text } from '../field.ts';
import { kind } from './kind.ts';

/** Limits of an update's answers, in graphemes. */
export const pledgeUpdateLimits = { text: { min: 1, max: 500 } } as const;

/** How a pledge can be going, in its author's words. */
export const pledgeOutcomes = ['in-progress', 'kept', 'partly-kept', 'not-kept'] as const;

/** The version of the words a person agrees to when they send an update. */
export const pledgeUpdateWording = 'pledge-update-2026-11';

const fields = () =>
  say(
    z.strictObject({
      outcome: say(z.enum(pledgeOutcomes), 'How the pledge is going. Not kept is an honest answer.'),
      text: z.optional(text(pledgeUpdateLimits.text, 'What happened.')),
    }),
    'The answers of an update to a pledge.',
  );

/** What became of a pledge, told by its author with the pledge's receipt. */
export const pledgeUpdate = /* @__PURE__ */ kind(() => ({
  name: 'pledge-update',
  letter: 'U',
  tier: 'practice',
  sentBy: 'visitor',
  fields: fields(),
  public: ['outcome', 'text'],
  sealed: [],
  apart: [],
  written: ['text'],
  uses: ['published-without-name'],
  wording: pledgeUpdateWording,
  reviewers: 1,
  replyWithin: 5,
  keepDays: 183,
  receivedTo: 'day',
  datedTo: 'day',
  follows: 'pledge',
  least: () => ['published-without-name'],
  needs: () => 'published-without-name',
  by: () => ({}),
  facets: () => ({ facets: [] }),
  outcome: ({ outcome }) => outcome,
}));
