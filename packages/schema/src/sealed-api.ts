import * as z from 'zod/mini';
import { Use } from './consent.ts';
import { Status } from './decision.ts';
import { OrganisationCode } from './draft.ts';
import { odsCode, say, set } from './field.ts';
import { Key } from './key.ts';
import type { RouteName } from './routes.ts';
import { type Row, row } from './row.ts';
import {
  AgreedWords,
  KeySetId,
  MailboxView,
  mailboxKeys,
  OpeningReason,
  Sealed,
  SealedCase,
  SealedDraft,
  SealedEntry,
  SealedLine,
  SealedStep,
  WordsDigest,
} from './sealed.ts';
import type { SealedRouteName } from './sealed-routes.ts';
import { Received } from './submission.ts';
import { themes } from './theme.ts';

const box = { organisation: OrganisationCode, ...mailboxKeys };
const item = { id: say(z.uuid(), 'Random id of the item.') };
const seen = { seen: say(z.int(), 'How many steps and messages the moderator saw.') };
const answer = () =>
  z.strictObject({
    found: z.optional(MailboxView),
    padding: say(z.string(), 'Fills the answer, so that a mailbox nobody has looks like one without news.'),
  });

/** The rows of what is told in confidence: by its author from the hub's own pages, and by moderators. */
export const sealedApi = () =>
  ({
    sendSealed: row(
      'sendSealed',
      'hub',
      'Stores what was sealed in the browser. Refused with changed-meanwhile when the key set is not the newest.',
      SealedDraft,
      Received,
      201,
    ),
    openMailbox: row(
      'openMailbox',
      'hub',
      'Shows an author what came for them. A mailbox that nobody has is answered alike.',
      z.strictObject(box),
      answer(),
    ),
    writeSealed: row(
      'writeSealed',
      'hub',
      'Stores what an author writes to the team, sealed.',
      z.strictObject({ ...box, key: Key, keySet: KeySetId, sealed: Sealed }),
      answer(),
    ),
    agreeSealed: row(
      'agreeSealed',
      'hub',
      'Stores that the author agrees to publish the words with this digest, and no others.',
      z.strictObject({ ...box, key: Key, digest: WordsDigest }),
      answer(),
    ),
    narrowConsent: row(
      'narrowConsent',
      'hub',
      'Stores what the author allows from now on: fewer uses than before. What they no longer allow leaves the walls at once.',
      z.strictObject({ ...box, key: Key, uses: set(Use, 6, 'The uses the author still allows.') }),
      answer(),
    ),
    withdrawSealed: row(
      'withdrawSealed',
      'hub',
      'Takes it back: every envelope is erased, and it leaves the walls.',
      z.strictObject(box),
      answer(),
    ),
    listSealed: row(
      'listSealed',
      'moderator',
      'Lists what was told in confidence, without a word of it: what waits for the team, longest first, or what is asked for, newest first.',
      z.strictObject({
        organisation: z.optional(odsCode('Only this organisation.')),
        status: z.optional(Status),
        only: z.optional(say(z.enum(['outdated']), 'Only items with an envelope that is sealed to an older key set.')),
        after: z.optional(say(z.string(), 'Cursor of the page before.')),
      }),
      z.strictObject({
        items: z.array(SealedLine),
        waiting: say(z.int(), 'Items that wait for the team.'),
        next: z.optional(z.string()),
      }),
    ),
    openSealed: row(
      'openSealed',
      'moderator',
      'Gives the envelopes to who opens them in their browser, and keeps that they were asked for and why.',
      z.strictObject({ ...item, reason: OpeningReason }),
      SealedCase,
      201,
    ),
    replySealed: row(
      'replySealed',
      'moderator',
      'Stores a sealed answer to the author, or words proposed to be published.',
      z.strictObject({
        ...item,
        ...seen,
        key: Key,
        keySet: KeySetId,
        sealed: Sealed,
        proposes: z.optional(z.literal(true)),
      }),
      SealedCase,
      201,
    ),
    stepSealed: row(
      'stepSealed',
      'moderator',
      'Adds a decision that needs no envelope.',
      z.strictObject({ ...item, ...seen, ...SealedStep._zod.def.shape }),
      SealedCase,
      201,
    ),
    publishSealed: row(
      'publishSealed',
      'moderator',
      'Publishes the words that the author agreed to, once two different people have said so. The first one approves.',
      z.strictObject({ ...item, ...seen, ...AgreedWords }),
      SealedCase,
      201,
    ),
    resealSealed: row(
      'resealSealed',
      'moderator',
      'Puts envelopes sealed to the newest key set in the place of those with the same keys. Large ones go one at a time.',
      z.strictObject({
        ...item,
        ...seen,
        keySet: KeySetId,
        envelopes: z.array(z.strictObject({ key: Key, sealed: Sealed })).check(z.minLength(1), z.maxLength(20)),
      }),
      SealedCase,
      201,
    ),
    auditSealed: row(
      'auditSealed',
      'moderator',
      'Lists who opened, answered or decided about what was told in confidence, newest first.',
      z.strictObject({ after: z.optional(say(z.string(), 'Cursor of the page before.')) }),
      z.strictObject({
        entries: z.array(SealedEntry),
        next: z.optional(z.string()),
      }),
    ),
    countThemes: row(
      'countThemes',
      'moderator',
      'Counts what experiences are about, of those whose authors allow to be counted. Counts under 5 are left out.',
      z.strictObject({ organisation: OrganisationCode }),
      z.strictObject({
        themes: say(
          z.array(z.strictObject({ theme: z.enum(themes), items: say(z.int(), 'How many, 5 or more.') })),
          'Themes that may be shown, most frequent first.',
        ),
        hidden: say(z.boolean(), 'Whether there are themes with fewer.'),
      }),
    ),
  }) satisfies Record<
    Exclude<SealedRouteName, 'getKeySet'> | Extract<RouteName, `${string}Sealed`> | 'countThemes',
    Row
  >;
