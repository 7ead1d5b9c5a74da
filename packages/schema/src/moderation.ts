import * as z from 'zod/mini';
import { Consent, ConsentEntry } from './consent.ts';
import { Action, Decision, Reason, Status } from './decision.ts';
import { Lang, OrganisationCode } from './draft.ts';
import { Edit } from './edit.ts';
import { day, say, set, slug } from './field.ts';
import { themes } from './theme.ts';

/** An item as the queue shows it: no text. */
export const QueueItem = say(
  z.strictObject({
    id: z.uuid(),
    reference: z.string(),
    kind: z.string(),
    organisation: z.strictObject({ code: OrganisationCode, name: z.string() }),
    receivedOn: day('The day it arrived.'),
    waitingDays: say(z.int(), 'Working days since it last came to the team; 0 once decided.'),
    replyBy: z.optional(day('The day by which the team answers, while it is its turn.')),
    overdue: say(z.boolean(), 'Whether that day has passed.'),
    assignedTo: z.optional(
      say(
        z.strictObject({ id: z.string(), name: z.string() }),
        'The moderator who took it on; absent while nobody has.',
      ),
    ),
    status: Status,
    flags: say(z.array(z.string()), 'What the checks found, for example email or reported.'),
  }),
  'An item in the queue.',
  { id: 'QueueItem' },
);
export type QueueItem = z.infer<typeof QueueItem>;

/** How something came that a moderator logs for its author. */
export const Channel = say(z.enum(['phone', 'paper', 'email', 'in-person']), 'How it came.');
export type Channel = z.infer<typeof Channel>;

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
    apart: z.optional(
      say(
        z.record(z.string(), z.unknown()),
        'Answers that are kept apart, such as ways to get in touch; absent without consent, and once erased.',
      ),
    ),
    proposal: z.optional(
      say(
        z.strictObject({
          fields: say(z.record(z.string(), z.unknown()), 'Every answer as it would read.'),
          edits: say(z.array(Edit), 'Which answers were edited, and why.'),
        }),
        'Edited words that wait for the author to agree.',
      ),
    ),
    edited: say(z.boolean(), 'Whether the words as they stand were edited by the team and agreed by the author.'),
    consent: z.optional(Consent),
    consents: say(z.array(ConsentEntry), 'Every consent the author gave or changed, oldest first.'),
    themes: set(z.enum(themes), themes.length, 'What it is about, as a moderator sorted it.'),
    informs: set(slug('Reference.'), 40, 'Commitments and actions of the strategy that it informed.'),
    channel: z.optional(say(Channel, 'How it came, when a moderator logged it for its author.')),
    eraseOn: z.optional(day('The day it will be erased, as things stand.')),
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

/** What moderation did in a year, counted; counts of fewer than 5, and those they could be worked out from, are absent. */
export const ModerationFigures = say(
  z.strictObject({
    since: day('The first day that is counted.'),
    until: day('The last day that is counted.'),
    total: z.optional(say(z.int(), 'Everything that was sent.')),
    outcomes: say(
      z.array(
        z.strictObject({
          status: say(z.enum(['waiting', 'published', 'not-published', 'withdrawn', 'closed']), 'Where it stands.'),
          reason: z.optional(Reason),
          count: z.optional(say(z.int(), 'How many; absent when it is not shown.')),
        }),
      ),
      'Where everything that was sent stands; what was not published by its reason.',
    ),
    answered: say(
      z.array(
        z.strictObject({
          within: say(z.enum(['in-time', 'late', 'waiting']), 'Whether the team answered in the time it promises.'),
          count: z.optional(say(z.int(), 'How many; absent when it is not shown.')),
        }),
      ),
      'How soon the team answered.',
    ),
  }),
  'What moderation did, in figures.',
  { id: 'ModerationFigures' },
);
export type ModerationFigures = z.infer<typeof ModerationFigures>;
