import * as z from 'zod/mini';
import { Consent } from './consent.ts';
import { type Draft, draftOf, Lang, OrganisationCode } from './draft.ts';
import { day, say, slug, text } from './field.ts';
import { Key } from './key.ts';
import type { KindName } from './kinds/index.ts';
import { isSentOpenly, type Kind } from './kinds/kind.ts';
import { Measure } from './measure.ts';
import { messageLimits } from './message.ts';
import { ModerationFigures } from './moderation.ts';
import { Organisation } from './organisation.ts';
import { listParameters, PublishedPage, shownNames } from './page.ts';
import { ProgressUpdate } from './progress.ts';
import { Receipt } from './receipt.ts';
import { ReminderToken, ReminderView } from './reminder.ts';
import { type Row, row } from './row.ts';
import { Strategy } from './strategy.ts';
import { Published, ReceiptView, Received, Tally } from './submission.ts';
import type { VisitorRouteName } from './visitor-routes.ts';

const at = { organisation: OrganisationCode };
const withReceipt = { ...at, receipt: Receipt };
const withToken = { ...at, token: ReminderToken };
const item = { id: say(z.uuid(), 'Random id of the item.') };

/** The rows that anyone may call, for these kinds. */
export const visitorApiOf = (of: readonly Kind[]) => {
  const followUps = of.filter((kind) => kind.follows);
  const sent = of.filter((kind) => isSentOpenly(kind) && kind.sentBy === 'visitor');
  return {
    listOrganisations: row(
      'listOrganisations',
      'public',
      'Lists the organisations of this hub.',
      z.strictObject({}),
      z.strictObject({ organisations: z.array(Organisation) }),
    ),
    getOrganisation: row(
      'getOrganisation',
      'public',
      'Tells about one organisation.',
      z.strictObject(at),
      z.extend(Organisation, {
        reminders: z.optional(say(z.boolean(), 'Whether this hub can send reminders by email.')),
      }),
    ),
    getStrategy: row(
      'getStrategy',
      'public',
      'Gives the strategy an organisation follows: its own, or that of the system or region it belongs to.',
      z.strictObject(at),
      Strategy,
    ),
    listProgress: row(
      'listProgress',
      'public',
      'Lists updates on the strategy an organisation follows, newest first, a page at a time. Corrected ones stay in the list.',
      z.strictObject({
        ...at,
        subject: z.optional(slug('Only updates on this commitment or action, or on the `strategy`.')),
        after: z.optional(say(z.string(), 'Cursor of the page before.')),
      }),
      z.strictObject({
        updates: say(z.array(ProgressUpdate), 'The updates.'),
        next: z.optional(say(z.string(), 'Cursor of the next page; absent on the last.')),
        latest: z.optional(
          say(
            z.record(z.string(), day('The day.')),
            'The day of the newest update on each subject; only on the first page, and only without `subject`.',
          ),
        ),
      }),
    ),
    listMeasures: row(
      'listMeasures',
      'public',
      'Gives the measures of an organisation, with figures computed from counts. Years with too few people are hidden.',
      z.strictObject(at),
      z.strictObject({ measures: say(z.array(Measure), 'The measures.') }),
    ),
    countLinks: row(
      'countLinks',
      'public',
      'Counts what is published and linked to each priority, commitment and action of the strategy an organisation follows. Counts under 5 are hidden.',
      z.strictObject(at),
      z.strictObject({
        links: say(
          z.array(
            z.strictObject({
              ref: slug('Id of the priority, or reference of the commitment or action.'),
              kind: z.enum(shownNames(of) as [KindName, ...KindName[]]),
              count: z.optional(say(z.int(), 'How many; absent when it is hidden.')),
            }),
          ),
          'One for each kind that is linked at all.',
        ),
      }),
    ),
    createSubmission: row(
      'createSubmission',
      'origin',
      'Stores what a visitor sends. Answered once it is on disk; the same key is the same sending.',
      draftOf(sent) as z.ZodMiniType<Draft>,
      Received,
      201,
    ),
    listPublished: row(
      'listPublished',
      'origin',
      'Lists published items, a page at a time.',
      z.strictObject({ ...at, ...listParameters(of) }),
      PublishedPage(of),
    ),
    getPublished: row(
      'getPublished',
      'origin',
      'Gives one published item; 410 once it was withdrawn.',
      z.strictObject({ ...at, ...item }),
      Published(of),
    ),
    countPublished: row(
      'countPublished',
      'origin',
      'Counts published items and how they are going.',
      z.strictObject({ ...at, kind: z.enum(shownNames(of) as [KindName, ...KindName[]]) }),
      Tally,
    ),
    reportPublished: row(
      'reportPublished',
      'origin',
      'Reports a problem with a published item. A report that it identifies someone takes it down until a moderator has looked.',
      z.strictObject({
        ...at,
        ...item,
        reason: say(z.enum(['identifies-someone', 'offensive', 'not-true', 'other']), 'What is wrong with it.'),
        message: z.optional(text(messageLimits, 'More about what is wrong, for moderators only.')),
      }),
      z.strictObject({ reported: z.literal(true) }),
      201,
    ),
    countModeration: row(
      'countModeration',
      'public',
      'Tells what moderation did in the last year, in figures.',
      z.strictObject(at),
      ModerationFigures,
    ),
    openReceipt: row(
      'openReceipt',
      'origin',
      'Shows the author what became of what they sent.',
      z.strictObject(withReceipt),
      ReceiptView,
    ),
    reviseSubmission: row(
      'reviseSubmission',
      'origin',
      'Stores changed answers, when a moderator asked for changes.',
      z.strictObject({
        ...withReceipt,
        key: Key,
        fields: say(z.record(z.string(), z.unknown()), 'The answers of the kind, whole.'),
      }),
      ReceiptView,
    ),
    updateSubmission: row(
      'updateSubmission',
      'origin',
      'Stores an update to what was sent, for example how a pledge is going.',
      draftOf(followUps) as z.ZodMiniType<Draft<'pledge-update'>>,
      Received,
      201,
    ),
    replySubmission: row(
      'replySubmission',
      'origin',
      'Stores the words an author sends to the team.',
      z.strictObject({ ...withReceipt, key: Key, message: text(messageLimits, 'Words to the team.') }),
      ReceiptView,
    ),
    agreeWords: row(
      'agreeWords',
      'origin',
      'Stores that the author agrees to the edited words as they read now.',
      z.strictObject({ ...withReceipt, key: Key }),
      ReceiptView,
    ),
    changeConsent: row(
      'changeConsent',
      'origin',
      'Stores what the author allows from now on. What they no longer allow to be published leaves the walls at once.',
      z.strictObject({ ...withReceipt, key: Key, consent: Consent }),
      ReceiptView,
    ),
    openReminder: row(
      'openReminder',
      'origin',
      'Shows what a reminder is about, to who has its link.',
      z.strictObject(withToken),
      ReminderView,
    ),
    answerReminder: row(
      'answerReminder',
      'origin',
      'Stores an update that came by a reminder’s link.',
      z.strictObject({
        ...withToken,
        key: Key,
        lang: Lang,
        consent: Consent,
        fields: say(z.record(z.string(), z.unknown()), 'The answers of an update, whole.'),
      }),
      Received,
      201,
    ),
    stopReminders: row(
      'stopReminders',
      'origin',
      'Erases the address that reminders go to.',
      z.strictObject(withToken),
      z.strictObject({ stopped: z.literal(true) }),
    ),
    withdrawSubmission: row(
      'withdrawSubmission',
      'origin',
      'Takes it back: off every wall at once, and the text erased.',
      z.strictObject(withReceipt),
      ReceiptView,
    ),
  } satisfies Record<VisitorRouteName, Row>;
};
