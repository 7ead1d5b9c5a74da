import * as z from 'zod/mini';
import { day, say, set, slug } from './field.ts';

/** The uses an author can allow, one by one. */
export const Use = say(
  z.enum(['read', 'counted', 'quoted', 'published-without-name', 'published-with-name', 'contact']),
  'One use of what was sent: read by the team, counted in themes, quoted after the words are agreed, published, or getting in touch.',
);
export type Use = z.infer<typeof Use>;

const uses = () => set(Use, 6, 'The uses the author allows. Only the author can add one.');
const wording = () => slug('Version of the words the author saw, for example pledge-2026-11.');

/** What the author allows, and the version of the words they saw when they allowed it. */
export const Consent = say(
  z.strictObject({ uses: uses(), wording: wording() }),
  'What the author allows, and which words they read when they allowed it.',
  { id: 'Consent' },
);
export type Consent = z.infer<typeof Consent>;

/** One line of the ledger of consents: what the author allowed from a day on. */
export const ConsentEntry = say(
  z.strictObject({ on: day('The day it was given or changed.'), uses: uses(), wording: wording() }),
  'What the author allowed from this day on.',
  { id: 'ConsentEntry' },
);
export type ConsentEntry = z.infer<typeof ConsentEntry>;
