import * as z from 'zod/mini';
import { emailForm } from '../email.ts';
import { pattern, say, text } from '../field.ts';
import { kind } from './kind.ts';

/** Limits of a request to talk, in graphemes. */
export const talkLimits = {
  about: { min: 1, max: 500 },
  safe: { min: 1, max: 200 },
  name: { min: 1, max: 100 },
  teams: { min: 1, max: 200 },
} as const;

/** Whom a person can ask to talk to. */
export const talkTo = ['equality-team', 'guardian', 'staff-network', 'union', 'not-sure'] as const;

/** How a person can ask to be contacted. */
export const talkBy = ['email', 'phone', 'teams'] as const;

/** The form of a phone number: 10 to 15 digits, with a plus sign, spaces, hyphens and brackets as people write them. */
export const phoneForm = /^\+?[ ()-]{0,3}\d(?:[ ()-]{0,3}\d){9,14}$/;

/** The version of the words a person agrees to when they ask to talk. */
export const talkWording = 'talk-2026-11';

const name = () => z.optional(text(talkLimits.name, 'Full name.'));

const fields = () =>
  say(
    z.strictObject({
      who: say(z.enum(talkTo), 'Whom they would like to talk to.'),
      about: z.optional(text(talkLimits.about, 'What they would like to talk about.')),
      contact: say(
        z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('email'), name: name(), email: pattern(emailForm, 'Email address.') }),
          z.strictObject({ by: z.literal('phone'), name: name(), phone: pattern(phoneForm, 'Phone number.') }),
          z.strictObject({
            by: z.literal('teams'),
            name: name(),
            teams: text(talkLimits.teams, 'Name or address in Microsoft Teams.'),
          }),
        ]),
        'How to get in touch. Kept apart from the text.',
      ),
      safe: z.optional(text(talkLimits.safe, 'A time or way that is safe to get in touch.')),
    }),
    'The answers of a request to talk to someone.',
  );

/** A request to talk to someone, for people who would rather not write. It is never published. */
export const talk = /* @__PURE__ */ kind(() => ({
  name: 'talk',
  letter: 'T',
  tier: 'practice',
  sentBy: 'visitor',
  fields: fields(),
  public: [],
  sealed: [],
  written: ['about'],
  apart: ['contact', 'safe'],
  uses: ['read', 'counted', 'contact'],
  wording: talkWording,
  reviewers: 1,
  replyWithin: 2,
  keepDays: 90,
  receivedTo: 'day',
  datedTo: 'year',
  least: () => ['read', 'contact'],
  needs: () => undefined,
  by: () => ({}),
  facets: () => ({ facets: [] }),
}));
