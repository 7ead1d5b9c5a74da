import * as z from 'zod/mini';
import { accountabilityApi } from './accountability-api.ts';
import { Consent } from './consent.ts';
import { Action, Reason, Status } from './decision.ts';
import { Lang, OrganisationCode } from './draft.ts';
import { Edit } from './edit.ts';
import { day, odsCode, say, set, slug, text } from './field.ts';
import { Key } from './key.ts';
import { keySetApi } from './key-set-api.ts';
import { keyringApi } from './keyring-api.ts';
import { isSentOpenly, type Kind } from './kinds/kind.ts';
import { messageLimits } from './message.ts';
import { Channel, Item, QueueItem } from './moderation.ts';
import { Receipt } from './receipt.ts';
import { reportApi } from './report-api.ts';
import type { RouteName } from './routes.ts';
import { type Row, row } from './row.ts';
import { sealedApi } from './sealed-api.ts';
import { themes } from './theme.ts';
import type { VisitorRouteName } from './visitor-routes.ts';

const item = { id: say(z.uuid(), 'Random id of the item.') };
const step = { ...item, seen: say(z.int(), 'How many steps the moderator saw.') };

/** The rows that only signed-in moderators may call, for these kinds. */
export const moderationApiOf = (of: readonly Kind[]) =>
  ({
    listQueue: row(
      'listQueue',
      'moderator',
      'Lists items for moderators, those waiting longest first.',
      z.strictObject({
        status: z.optional(Status),
        kind: z.optional(z.enum(of.map(({ name }) => name) as [string, ...string[]])),
        organisation: z.optional(odsCode('Only this organisation.')),
        flag: z.optional(slug('Only items with this flag.')),
        assigned: z.optional(say(z.enum(['me', 'nobody']), 'Only items that the caller, or nobody, took on.')),
        after: z.optional(say(z.string(), 'Cursor of the page before.')),
      }),
      z.strictObject({
        items: z.array(QueueItem),
        waiting: say(z.int(), 'Items that wait for a decision.'),
        next: z.optional(z.string()),
      }),
    ),
    getItem: row('getItem', 'moderator', 'Shows one item with its history.', z.strictObject(item), Item),
    decideSubmission: row(
      'decideSubmission',
      'moderator',
      'Adds a decision. Refused with changed-meanwhile when somebody else decided first.',
      z.strictObject({
        ...step,
        action: say(
          z.enum(['publish', 'request-changes', 'decline', 'close', 'remove', 'undo'] satisfies Action[]),
          'What to do.',
        ),
        reason: z.optional(Reason),
        message: z.optional(text(messageLimits, 'Words to the author.')),
      }),
      Item,
      201,
    ),
    proposeWords: row(
      'proposeWords',
      'moderator',
      'Proposes edited words to the author, who agrees to them or changes them. The original stays as it was sent.',
      z.strictObject({
        ...step,
        fields: say(
          z.record(z.string(), z.string()),
          'The answers that were edited, as they would read; an empty one is left out.',
        ),
        edits: say(z.array(Edit).check(z.minLength(1), z.maxLength(20)), 'Each edited answer once, and why.'),
        message: z.optional(text(messageLimits, 'Words to the author.')),
      }),
      Item,
      201,
    ),
    askAuthor: row(
      'askAuthor',
      'moderator',
      'Sends words to the author, who reads them with the receipt.',
      z.strictObject({ ...step, message: text(messageLimits, 'Words to the author.') }),
      Item,
      201,
    ),
    assignItem: row(
      'assignItem',
      'moderator',
      'Gives an item to a moderator, or to nobody: somebody steps back.',
      z.strictObject({ ...step, to: z.optional(say(z.string(), 'Id of a moderator who may see it.')) }),
      Item,
      201,
    ),
    labelItem: row(
      'labelItem',
      'moderator',
      'Sorts an item by theme, and says which commitments and actions of the strategy it informed.',
      z.strictObject({
        ...step,
        themes: set(z.enum(themes), themes.length, 'Themes.'),
        informs: set(slug('Reference of a commitment or action.'), 40, 'Commitments and actions.'),
      }),
      Item,
      201,
    ),
    respondPublicly: row(
      'respondPublicly',
      'moderator',
      'Says beside a published item what the team did.',
      z.strictObject({
        ...step,
        message: text(messageLimits, 'What was done.'),
        role: text({ min: 1, max: 100 }, 'The role of who says so, as readers see it.'),
      }),
      Item,
      201,
    ),
    promoteIdea: row(
      'promoteIdea',
      'moderator',
      'Makes an idea an action of the strategy.',
      z.strictObject({
        ...step,
        commitment: slug('Reference of the commitment it goes under.'),
        title: text({ min: 1, max: 120 }, 'What will be done.'),
        role: text({ min: 1, max: 200 }, 'The role that owns it.'),
        dueDate: z.optional(day('The day it is due.')),
      }),
      Item,
      201,
    ),
    logSubmission: row(
      'logSubmission',
      'moderator',
      'Stores what came by phone, on paper, by email or in person, for its author, who gets the receipt.',
      z.strictObject({
        organisation: OrganisationCode,
        kind: z.enum(of.filter(isSentOpenly).map(({ name }) => name) as [string, ...string[]]),
        key: Key,
        receipt: Receipt,
        lang: Lang,
        channel: Channel,
        consent: Consent,
        fields: say(z.record(z.string(), z.unknown()), 'The answers of the kind, whole.'),
      }),
      Item,
      201,
    ),
    ...accountabilityApi(),
    ...reportApi(),
    ...keySetApi(),
    ...sealedApi(),
    ...keyringApi(),
    listErasures: row(
      'listErasures',
      'moderator',
      'Lists what will be erased within 30 days because it has been kept long enough, soonest first.',
      z.strictObject({ after: z.optional(z.string()) }),
      z.strictObject({
        items: z.array(z.strictObject({ ...QueueItem._zod.def.shape, eraseOn: day('The day it will be erased.') })),
        next: z.optional(z.string()),
      }),
    ),
    listAudit: row(
      'listAudit',
      'moderator',
      'Lists who decided what, newest first, without any text.',
      z.strictObject({ after: z.optional(z.string()) }),
      z.strictObject({
        entries: z.array(
          z.strictObject({
            item: z.uuid(),
            reference: z.string(),
            organisation: z.string(),
            action: Action,
            by: z.string(),
            on: day('The day.'),
            reason: z.optional(Reason),
          }),
        ),
        next: z.optional(z.string()),
      }),
    ),
  }) satisfies Record<Exclude<RouteName, VisitorRouteName>, Row>;
