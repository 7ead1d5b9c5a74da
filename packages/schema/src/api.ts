import * as z from 'zod/mini';
import { Consent } from './consent.ts';
import { Action, messageLimits, Reason, Status } from './decision.ts';
import { type Draft, draftOf, Lang, OrganisationCode } from './draft.ts';
import { Edit } from './edit.ts';
import { day, odsCode, say, set, slug, text } from './field.ts';
import { Key } from './key.ts';
import { type KindName, kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { Channel, Item, ModerationFigures, QueueItem } from './moderation.ts';
import { Organisation } from './organisation.ts';
import { listParameters, PublishedPage, shownNames } from './page.ts';
import { Receipt } from './receipt.ts';
import { type RouteName, routes } from './routes.ts';
import { Strategy } from './strategy.ts';
import { Published, ReceiptView, Received, Tally } from './submission.ts';
import { themes } from './theme.ts';

/** Who may call a row: anyone · anyone from an origin the organisation allows · a signed-in moderator. */
export type Access = 'public' | 'origin' | 'moderator';

/** One row of the contract. */
export interface Row<
  Input extends z.core.$ZodType = z.core.$ZodType,
  Output extends z.core.$ZodType = z.core.$ZodType,
> {
  readonly method: 'GET' | 'POST';
  /** Path with `{parameters}`, which are fields of the input. */
  readonly path: string;
  readonly access: Access;
  /** What the row does, in one sentence. */
  readonly summary: string;
  /** Status of a good answer. */
  readonly status: 200 | 201;
  readonly input: Input;
  readonly output: Output;
}

const row = <I extends z.core.$ZodType, O extends z.core.$ZodType>(
  name: RouteName,
  access: Access,
  summary: string,
  input: I,
  output: O,
  status: 200 | 201 = 200,
): Row<I, O> => {
  const [method, path] = routes[name].split(' ') as ['GET' | 'POST', string];
  return { method, path, access, summary, status, input, output };
};

const at = { organisation: OrganisationCode };
const withReceipt = { ...at, receipt: Receipt };
const item = { id: say(z.uuid(), 'Random id of the item.') };

const step = { ...item, seen: say(z.int(), 'How many steps the moderator saw.') };

/** The contract for these kinds: every endpoint of a hub, by name. */
export const apiOf = (of: readonly Kind[]) => {
  const followUps = of.filter((kind) => kind.follows);
  const sent = of.filter((kind) => !kind.follows && kind.sentBy === 'visitor');
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
      Organisation,
    ),
    getStrategy: row(
      'getStrategy',
      'public',
      'Gives the strategy an organisation follows: its own, or that of the system or region it belongs to.',
      z.strictObject(at),
      Strategy,
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
    withdrawSubmission: row(
      'withdrawSubmission',
      'origin',
      'Takes it back: off every wall at once, and the text erased.',
      z.strictObject(withReceipt),
      ReceiptView,
    ),
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
        kind: z.enum(of.filter((kind) => !kind.follows).map(({ name }) => name) as [string, ...string[]]),
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
  } satisfies Record<RouteName, Row>;
};

/** The contract: every endpoint of a hub, by name. */
export const api = /* @__PURE__ */ apiOf(kinds);

/** The contract's type. */
export type Api = ReturnType<typeof apiOf>;

/** What a row takes. */
export type Input<Name extends RouteName> = z.input<Api[Name]['input']>;

/** What a row gives. */
export type Output<Name extends RouteName> = z.output<Api[Name]['output']>;
