import * as z from 'zod/mini';
import { Consent } from './consent.ts';
import { Action, Decision, Status } from './decision.ts';
import { Lang, OrganisationCode } from './draft.ts';
import { day, say } from './field.ts';

/** An item as the queue shows it: no text. */
export const QueueItem = say(
  z.strictObject({
    id: z.uuid(),
    reference: z.string(),
    kind: z.string(),
    organisation: z.strictObject({ code: OrganisationCode, name: z.string() }),
    receivedOn: day('The day it arrived.'),
    waitingDays: say(z.int(), 'Working days since it last came to the team; 0 once decided.'),
    status: Status,
    flags: say(z.array(z.string()), 'What the checks found, for example email or reported.'),
  }),
  'An item in the queue.',
  { id: 'QueueItem' },
);
export type QueueItem = z.infer<typeof QueueItem>;

const PersonalDetailSpan = z.strictObject({ field: z.string(), rule: z.string(), start: z.int(), end: z.int() });

/** Everything a moderator sees of an item. */
export const Item = say(
  z.strictObject({
    ...QueueItem._zod.def.shape,
    lang: Lang,
    fields: z.optional(say(z.record(z.string(), z.unknown()), 'The answers as they stand; absent once erased.')),
    original: z.optional(
      say(z.record(z.string(), z.unknown()), 'The answers as first sent, when they were changed since.'),
    ),
    consent: z.optional(Consent),
    details: say(
      z.array(PersonalDetailSpan),
      'Where the text may identify someone: field, rule, and start and end in UTF-16 units.',
    ),
    decisions: say(
      z.array(
        z.strictObject({
          ...Decision._zod.def.shape,
          by: say(z.string(), 'author, reader, or the name of the moderator.'),
        }),
      ),
      'What happened so far, oldest first.',
    ),
    open: say(z.array(Action), 'What a moderator can do now.'),
    follows: z.optional(
      say(
        z.strictObject({ id: z.uuid(), reference: z.string(), fields: z.optional(z.record(z.string(), z.unknown())) }),
        'The item this one is a follow-up to.',
      ),
    ),
  }),
  'An item with its history.',
  { id: 'Item' },
);
export type Item = z.infer<typeof Item>;
