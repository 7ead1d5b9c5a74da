import * as z from 'zod/mini';
import { Consent, ConsentEntry } from './consent.ts';
import { Action, Decision, Status } from './decision.ts';
import { OrganisationCode } from './draft.ts';
import { Edit } from './edit.ts';
import { day, pattern, say, set, slug } from './field.ts';
import type { KindName, PublicFieldsOf } from './kinds/index.ts';
import { type By, isShown, type Kind, type Outcome } from './kinds/kind.ts';
import { type Theme, themes } from './theme.ts';

/** The answer to a draft: it is stored and on disk. */
export const Received = say(
  z.strictObject({
    reference: say(z.string(), 'Short name of the item, for talking about it. It opens nothing.'),
    receivedOn: day('The day it arrived; for confidential kinds the Monday of the week.'),
    status: Status,
  }),
  'What the author gets back: the item is stored.',
  { id: 'Received' },
);
export type Received = z.infer<typeof Received>;

/** How a pledge is going. */
export const OutcomeName = say(
  z.enum(['not-updated', 'in-progress', 'kept', 'partly-kept', 'not-kept'] satisfies [Outcome, ...Outcome[]]),
  'How it is going, by the last published update.',
);

/** An organisation as it stands beside an item: code and short name. */
export const OrganisationName = say(
  z.strictObject({ code: OrganisationCode, name: say(z.string(), 'Short name.') }),
  'The organisation it was sent to.',
);

const ByLine = say(
  z.strictObject({
    name: z.optional(say(z.string(), 'Full name.')),
    role: z.optional(say(z.string(), 'Job title.')),
    team: z.optional(say(z.string(), 'Name of the team.')),
  }) satisfies z.ZodMiniType<By>,
  'Who it is by, as its author chose to be shown. Empty when not named.',
);

const publicFields = (kind: Kind): z.ZodMiniType => {
  const { shape } = (kind.fields as z.ZodMiniObject)._zod.def;
  const open = Object.entries(shape).filter(([name]) => kind.public.includes(name));
  return say(z.strictObject(Object.fromEntries(open)), `The answers of a ${kind.name} that anyone may read.`);
};

/** What the team did about it, for everyone to read. */
export const Response = say(
  z.strictObject({
    text: say(z.string(), 'What was done.'),
    role: say(z.string(), 'The role of who says so.'),
    on: day('The day it was said.'),
  }),
  'What the team did about it.',
  { id: 'Response' },
);
export type Response = z.infer<typeof Response>;

const publishedOne = (kind: Kind, followUps: readonly Kind[]) =>
  say(
    z.strictObject({
      id: say(z.uuid(), 'Random id.'),
      kind: z.literal(kind.name),
      organisation: OrganisationName,
      by: ByLine,
      fields: publicFields(kind),
      publishedOn:
        kind.datedTo === 'day'
          ? day('The day it was published.')
          : pattern(/^\d{4}$/, 'The year it was published in; no day, which could tell who was on shift.'),
      outcome: OutcomeName,
      updates: say(
        z.array(
          z.strictObject({
            on: day('The day the update was published.'),
            fields: union(followUps.filter(({ follows }) => follows === kind.name).map(publicFields)),
          }),
        ),
        'Published updates, oldest first.',
      ),
      themes: z.optional(set(z.enum(themes), themes.length, 'What it is about, as a moderator sorted it.')),
      informed: z.optional(
        set(slug('Reference of a commitment or action.'), 40, 'Commitments and actions it informed.'),
      ),
      edited: z.optional(say(z.literal(true), 'The team edited the words, and the author agreed to them.')),
      response: z.optional(Response),
    }),
    `A published ${kind.name}.`,
  );

const union = ([first, ...rest]: z.ZodMiniType[]): z.ZodMiniType =>
  first === undefined
    ? say(z.never(), 'Nothing follows this kind.')
    : rest.length > 0
      ? z.union([first, ...rest])
      : first;

/** The schema of published items of these kinds: what leaves the hub, and nothing else. */
export const Published = (of: readonly Kind[]): z.ZodMiniType<Published> =>
  union(of.filter(isShown).map((kind) => publishedOne(kind, of))) as z.ZodMiniType<Published>;

/** A published item. */
export interface Published<K extends KindName = 'pledge', U extends KindName = 'pledge-update'> {
  id: string;
  kind: K;
  organisation: { code: string; name: string };
  by: By;
  fields: PublicFieldsOf[K];
  publishedOn: string;
  outcome: Outcome;
  updates: { on: string; fields: PublicFieldsOf[U] }[];
  themes?: Theme[] | undefined;
  informed?: string[] | undefined;
  edited?: true | undefined;
  response?: Response | undefined;
}

/** How many published pledges there are, and how they are going. */
export const Tally = say(
  z.strictObject({
    total: say(z.int(), 'Published items.'),
    updated: say(z.int(), 'Those with at least one published update.'),
    inProgress: say(z.int(), 'Those in progress.'),
    kept: say(z.int(), 'Those kept.'),
    partlyKept: say(z.int(), 'Those partly kept.'),
    notKept: say(z.int(), 'Those not kept.'),
    pastDue: z.optional(
      say(z.int(), 'Those past their day whose author has not told how they ended, as counted once a day.'),
    ),
  }),
  'Follow-through: how many items there are and how they are going.',
  { id: 'Tally' },
);
export type Tally = z.infer<typeof Tally>;

/** What an author sees with the receipt. */
export const ReceiptView = say(
  z.strictObject({
    reference: say(z.string(), 'Short name of the item.'),
    kind: say(z.string(), 'Its kind.'),
    organisation: OrganisationName,
    status: Status,
    receivedOn: day('The day it arrived.'),
    fields: z.optional(say(z.record(z.string(), z.unknown()), 'The answers as they stand; absent once withdrawn.')),
    consent: z.optional(Consent),
    consents: say(z.array(ConsentEntry), 'Every consent the author gave or changed, oldest first.'),
    proposal: z.optional(
      say(
        z.strictObject({
          fields: say(z.record(z.string(), z.string()), 'The answers that would change, as they would read.'),
          edits: say(z.array(Edit), 'Which answers were edited, and why.'),
        }),
        'Edited words that wait for the author to agree.',
      ),
    ),
    edited: say(z.boolean(), 'Whether the words as they stand were edited by the team and agreed by the author.'),
    replyBy: z.optional(day('The day by which the team answers, while it is its turn.')),
    decisions: say(z.array(Decision), 'What happened so far, oldest first.'),
    open: say(z.array(Action), 'What the author can do now.'),
    published: z.optional(say(z.uuid(), 'Id on the walls, when it is published.')),
    followUps: say(
      z.array(
        z.strictObject({
          reference: say(z.string(), 'Short name of the update.'),
          status: Status,
          receivedOn: day('The day it arrived.'),
          fields: say(z.record(z.string(), z.unknown()), 'Its answers.'),
          message: z.optional(say(z.string(), 'The latest words of a moderator.')),
        }),
      ),
      'Updates the author sent, oldest first.',
    ),
  }),
  'What an author sees with the receipt.',
  { id: 'ReceiptView' },
);
export type ReceiptView = z.infer<typeof ReceiptView>;
