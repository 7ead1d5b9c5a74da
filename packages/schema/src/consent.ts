import * as z from 'zod/mini';
import { say, set, slug } from './field.ts';

/** The uses an author can allow, one by one. */
export const Use = say(
  z.enum(['read', 'counted', 'quoted', 'published-without-name', 'published-with-name', 'contact']),
  'One use of what was sent: read by the team, counted in themes, quoted after the words are agreed, published, or getting in touch.',
);
export type Use = z.infer<typeof Use>;

/** What the author allows, and the version of the words they saw when they allowed it. */
export const Consent = say(
  z.strictObject({
    uses: set(Use, 6, 'The uses the author allows. Only the author can add one.'),
    wording: slug('Version of the words the author saw, for example pledge-2026-11.'),
  }),
  'What the author allows, and which words they read when they allowed it.',
  { id: 'Consent' },
);
export type Consent = z.infer<typeof Consent>;
