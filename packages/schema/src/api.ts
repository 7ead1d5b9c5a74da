import * as z from 'zod/mini';
import { Action, messageLimits, Reason, Status } from './decision.ts';
import { type Draft, draftOf, OrganisationCode } from './draft.ts';
import { day, odsCode, say, slug, text } from './field.ts';
import { Key } from './key.ts';
import { type KindName, kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { Item, QueueItem } from './moderation.ts';
import { Organisation } from './organisation.ts';
import { listParameters, PublishedPage } from './page.ts';
import { Receipt } from './receipt.ts';
import { type RouteName, routes } from './routes.ts';
import { Strategy } from './strategy.ts';
import { Published, ReceiptView, Received, Tally } from './submission.ts';

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

/** The contract for these kinds: every endpoint of a hub, by name. */
export const apiOf = (of: readonly Kind[]) => {
  const followUps = of.filter((kind) => kind.follows);
  const firsts = of.filter((kind) => !kind.follows);
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
      draftOf(firsts) as z.ZodMiniType<Draft>,
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
      z.strictObject({ ...at, kind: z.enum(firsts.map(({ name }) => name) as [KindName, ...KindName[]]) }),
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
      }),
      z.strictObject({ reported: z.literal(true) }),
      201,
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
        ...item,
        seen: say(z.int(), 'How many steps the moderator saw.'),
        action: say(
          z.enum(['publish', 'request-changes', 'decline', 'remove', 'undo'] satisfies Action[]),
          'What to do.',
        ),
        reason: z.optional(Reason),
        message: z.optional(text(messageLimits, 'Words to the author.')),
      }),
      Item,
      201,
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
