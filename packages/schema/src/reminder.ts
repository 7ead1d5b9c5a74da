import * as z from 'zod/mini';
import { day, pattern, say } from './field.ts';
import { OutcomeName } from './submission.ts';

/** The end of the address in a reminder: it opens one question about one item, and nothing else. */
export const ReminderToken = /* @__PURE__ */ pattern(
  /^[A-Za-z0-9_-]{22}$/,
  'The end of the address in a reminder: 128 random bits in base64url.',
);

/** What somebody who follows a reminder's link sees: what they promised, by when, and whether they can still answer. */
export const ReminderView = say(
  z.strictObject({
    reference: say(z.string(), 'Short name of the item.'),
    words: say(z.string(), 'What they said they will do.'),
    due: day('The day it is due.'),
    outcome: OutcomeName,
    asks: say(z.boolean(), 'Whether an update can be sent: it is published and nobody has told yet how it ended.'),
  }),
  'What a reminder is about.',
);
export type ReminderView = z.infer<typeof ReminderView>;
