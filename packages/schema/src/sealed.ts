import * as z from 'zod/mini';
import { ConsentEntry, Use } from './consent.ts';
import { Reason, Status } from './decision.ts';
import { Lang, OrganisationCode } from './draft.ts';
import { day, pattern, refuse, say, set, slug, text } from './field.ts';
import { Key } from './key.ts';
import { OrganisationName } from './submission.ts';
import { themes } from './theme.ts';

/** An envelope as it travels: base64url of what was sealed. */
export const Sealed = say(
  z.string().check(
    z.check(({ value, issues }) => {
      // the length apart from the letters: in one pattern they take twice as long
      if (value.length < 5000 || value.length > 94_000 || !/^[\w-]+$/.test(value)) issues.push(refuse('wrong-format'));
    }),
  ),
  'What was sealed, base64url. Nobody but its recipients reads it.',
  { pattern: '^[\\w-]+$', minLength: 5000, maxLength: 94_000 },
);

/** Names a key set: changes with every letter of it. */
export const KeySetId = pattern(/^[A-Za-z0-9_-]{43}$/, 'Id of the key set it was sealed to.');

/** What opens a mailbox, derived from the words of a receipt in the browser. The words themselves never travel. */
export const mailboxKeys = {
  mailbox: pattern(/^[A-Za-z0-9_-]{22}$/, 'Id of the mailbox.'),
  proof: pattern(/^[A-Za-z0-9_-]{43}$/, 'The right to it. The hub keeps only its SHA-256.'),
};

/** SHA-256 of agreed words and their salt, base64url. */
export const WordsDigest = pattern(
  /^[A-Za-z0-9_-]{43}$/,
  'SHA-256 of the agreed words and their salt, base64url. It tells nothing of the words, and nothing else can be published.',
);

/** Why somebody opens what was told in confidence. Every opening is kept with it. */
export const OpeningReason = say(
  z.enum(['first-reading', 'answering', 'agreeing-words', 'publishing', 'handing-over', 'keys-changed']),
  'Why it is opened.',
);
export type OpeningReason = z.infer<typeof OpeningReason>;

/** What moderators did with it. */
export const SealedAction = say(
  z.enum([
    'open',
    'reply',
    'propose',
    'approve',
    'publish',
    'close',
    'decline',
    'assign',
    'step-back',
    'escalate',
    'label',
    'reseal',
    'erase',
  ]),
  'Something a moderator did: opened it, replied, proposed words, approved publishing as the first of two, published as the second, closed, declined, took it on, stepped back, escalated, sorted by theme, sealed again; or the hub erased it.',
);
export type SealedAction = z.infer<typeof SealedAction>;

const doer = {
  action: SealedAction,
  by: say(z.string(), 'Name of who did it.'),
  on: day('The day.'),
  why: z.optional(say(z.string(), 'The reason that was given, one of the lists.')),
};

const message = {
  key: Key,
  from: say(z.enum(['author', 'team']), 'Who wrote it.'),
  on: day('The Monday of its week.'),
  keySet: KeySetId,
  proposes: z.optional(say(z.literal(true), 'It proposes words to publish.')),
};

const shared = {
  reference: say(z.string(), 'Short name of the item. It opens nothing.'),
  kind: say(z.string(), 'Its kind.'),
  organisation: OrganisationName,
  status: Status,
  receivedOn: day('The Monday of the week it arrived in.'),
  replyBy: z.optional(
    day(
      'The day by which the team answers, while it is its turn: counted from the end of the week, which is all the hub knows.',
    ),
  ),
  eraseOn: z.optional(day('The day it will be erased, as things stand.')),
  published: z.optional(say(z.uuid(), 'Id on the walls, when it is published.')),
};

/** What an author finds in the mailbox. Their own words are not among it: they are sealed to others. */
export const MailboxView = say(
  z.strictObject({
    ...shared,
    wording: say(z.string(), 'The version of the words they agreed to.'),
    consents: say(z.array(ConsentEntry), 'Every consent the author gave or changed, oldest first.'),
    messages: say(
      z.array(z.strictObject({ ...message, sealed: z.optional(Sealed) })),
      'What was written both ways, oldest first; envelopes of the team alone.',
    ),
    agreed: z.optional(say(WordsDigest, 'What the author agreed to publish.')),
  }),
  'What an author finds in the mailbox.',
  { id: 'MailboxView' },
);
export type MailboxView = z.infer<typeof MailboxView>;

/** One line of the restricted queue: nothing of what was told. */
export const SealedLine = say(
  z.strictObject({
    id: say(z.uuid(), 'Random id.'),
    ...shared,
    uses: set(Use, 6, 'What the author allows now.'),
    keySet: z.optional(say(KeySetId, 'The key set that the item itself is sealed to; absent once erased.')),
    outdated: say(z.boolean(), 'Whether an envelope of it is sealed to an older key set than the newest.'),
    turn: say(z.enum(['team', 'author', 'nobody']), 'Whose turn it is.'),
    messages: say(z.int(), 'How many messages there are.'),
    assignedTo: z.optional(say(z.string(), 'Name of the moderator who took it on.')),
    themes: set(z.enum(themes), themes.length, 'Themes.'),
    approvedBy: z.optional(say(z.string(), 'Name of the first of two people who publish it.')),
  }),
  'One line of the restricted queue.',
  { id: 'SealedLine' },
);
export type SealedLine = z.infer<typeof SealedLine>;

/** One line with its envelopes, for who opens it in their browser. */
export const SealedCase = say(
  z.strictObject({
    ...SealedLine._zod.def.shape,
    lang: Lang,
    wording: say(z.string(), 'The version of the words the author agreed to.'),
    mailbox: mailboxKeys.mailbox,
    key: Key,
    sealed: z.optional(say(Sealed, 'What the author told; absent once erased.')),
    consents: z.array(ConsentEntry),
    thread: say(z.array(z.strictObject({ ...message, sealed: Sealed })), 'What was written both ways, oldest first.'),
    agreed: z.optional(say(WordsDigest, 'What the author agreed to publish.')),
    steps: say(z.array(z.strictObject(doer)), 'What moderators did, oldest first.'),
    seen: say(z.int(), 'How many steps and messages there are, for the next step.'),
    assignable: say(z.array(z.strictObject({ id: z.string(), name: z.string() })), 'Whom it can be given to.'),
  }),
  'What was told in confidence, with its envelopes.',
  { id: 'SealedCase' },
);
export type SealedCase = z.infer<typeof SealedCase>;

/** What is sealed and sent. */
export const SealedDraft = say(
  z.strictObject({
    organisation: OrganisationCode,
    kind: slug('Name of a kind that is told in confidence.'),
    lang: Lang,
    wording: slug('Version of the words the author saw.'),
    keySet: KeySetId,
    key: Key,
    ...mailboxKeys,
    uses: set(Use, 6, 'The uses the author allows.'),
    sealed: Sealed,
  }),
  'What is sealed and sent.',
  { id: 'SealedDraft' },
);
export type SealedDraft = z.infer<typeof SealedDraft>;

/** A decision about it that needs no envelope. */
export const SealedStep = say(
  z.strictObject({
    action: say(z.enum(['close', 'decline', 'assign', 'step-back', 'escalate', 'label']), 'What to do.'),
    reason: z.optional(Reason),
    to: z.optional(say(z.string(), 'Id of the moderator it is given to.')),
    escalateTo: z.optional(z.enum(['safeguarding-lead', 'guardian', 'hr', 'it-security'])),
    themes: z.optional(set(z.enum(themes), themes.length, 'Themes.')),
  }),
  'A decision about it.',
);

/** One entry of the audit of what was told in confidence. */
export const SealedEntry = say(
  z.strictObject({
    item: say(z.uuid(), 'Random id of the item.'),
    reference: say(z.string(), 'Its short name.'),
    organisation: OrganisationCode,
    ...doer,
  }),
  'Who did what, when and why.',
);

/** The words to publish, as the author agreed to them. */
export const AgreedWords = {
  fields: say(z.record(z.string(), z.unknown()), 'The answers of the kind as agreed, whole.'),
  salt: text({ min: 22, max: 22 }, 'The salt of the digest that the author agreed to.'),
};
