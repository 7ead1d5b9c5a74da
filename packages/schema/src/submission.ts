import * as z from 'zod/mini';
import { Consent } from './consent.ts';
import { Action, Decision, Status } from './decision.ts';
import { day, odsCode, say } from './field.ts';
import { accept, type Issue } from './issue.ts';
import { Key } from './key.ts';
import { type FieldsOf, type KindName, kinds, type PublicFieldsOf } from './kinds/index.ts';
import type { By, Kind, Outcome } from './kinds/kind.ts';
import { Receipt } from './receipt.ts';

/** What a visitor sends: one kind's answers, with receipt, key and consent. */
export type Draft<K extends KindName = KindName> = {
  [N in K]: {
    organisation: string;
    kind: N;
    key: string;
    receipt: string;
    lang: 'en' | 'cy';
    consent: Consent;
    fields: FieldsOf[N];
  };
}[K];

/** The language the author wrote in. */
export const Lang = say(z.enum(['en', 'cy']), 'The language of the form.');

/** The organisation a request is about. */
export const OrganisationCode = odsCode('ODS code of the organisation.');

/** The schema of what a visitor sends for these kinds. */
export const draftOf = (of: readonly Kind[]) => {
  const [first, ...rest] = of.map((kind) =>
    say(
      z.strictObject({
        organisation: OrganisationCode,
        kind: z.literal(kind.name),
        key: Key,
        receipt: Receipt,
        lang: Lang,
        consent: Consent,
        fields: kind.fields,
      }),
      `A ${kind.name} as its author sends it.`,
    ),
  );
  if (!first) throw new RangeError('draftOf needs at least one kind.');
  return rest.length > 0 ? z.discriminatedUnion('kind', [first, ...rest]) : first;
};

/** Refusals that need more than the schema: the day of sending, and the consent that publishing will need. */
export function draftIssues(kind: Kind, { fields, consent }: { fields: unknown; consent: Consent }, today: string): Issue[] {
  const issues = kind.today?.(fields, today) ?? [];
  if (consent.uses.some((use) => !kind.uses.includes(use))) issues.push({ field: 'consent.uses', code: 'not-an-option' });
  if (!consent.uses.includes(kind.needs(fields))) issues.push({ field: 'consent.uses', code: 'missing' });
  return issues;
}

/** The answer to a draft: it is stored and on disk. */
export const Received = say(
  z.strictObject({
    reference: say(z.string(), 'Short name of the item, for talking about it. It opens nothing.'),
    receivedOn: day('The day it arrived; for confidential kinds the Monday of the week.'),
    status: Status,
  }),
  'What the author gets back: the item is stored.',
);
export type Received = z.infer<typeof Received>;

/** How a pledge is going. */
export const OutcomeName = say(
  z.enum(['not-updated', 'in-progress', 'kept', 'partly-kept', 'not-kept'] satisfies [Outcome, ...Outcome[]]),
  'How it is going, by the last published update.',
);

const ByLine = say(
  z.strictObject({ name: z.optional(z.string()), role: z.optional(z.string()), team: z.optional(z.string()) }) satisfies z.ZodMiniType<By>,
  'Who it is by, as its author chose to be shown. Empty when not named.',
);

const publicFields = (kind: Kind): z.ZodMiniType => {
  const { shape } = (kind.fields as z.ZodMiniObject)._zod.def;
  const open = Object.entries(shape).filter(([name]) => kind.public.includes(name));
  return say(z.strictObject(Object.fromEntries(open)), `The answers of a ${kind.name} that anyone may read.`);
};

const publishedOne = (kind: Kind, followUps: readonly Kind[]) =>
  say(
    z.strictObject({
      id: say(z.uuid(), 'Random id.'),
      kind: z.literal(kind.name),
      organisation: say(z.strictObject({ code: OrganisationCode, name: z.string() }), 'The organisation it was sent to.'),
      by: ByLine,
      fields: publicFields(kind),
      publishedOn: day('The day it was published.'),
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
    }),
    `A published ${kind.name}.`,
  );

const union = ([first, ...rest]: z.ZodMiniType[]): z.ZodMiniType =>
  first === undefined ? z.never() : rest.length > 0 ? z.union([first, ...rest]) : first;

/** The schema of published items of these kinds: what leaves the hub, and nothing else. */
export const Published = (of: readonly Kind[]): z.ZodMiniType<Published> =>
  union(of.filter((kind) => !kind.follows).map((kind) => publishedOne(kind, of))) as z.ZodMiniType<Published>;

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
}

/** How many published pledges there are, and how they are going. */
export const Tally = say(
  z.strictObject({
    total: say(z.int(), 'Published items.'),
    updated: say(z.int(), 'Those with at least one published update.'),
    inProgress: z.int(),
    kept: z.int(),
    partlyKept: z.int(),
    notKept: z.int(),
  }),
  'Follow-through: how many items there are and how they are going.',
);
export type Tally = z.infer<typeof Tally>;

/** What an author sees with the receipt. */
export const ReceiptView = say(
  z.strictObject({
    reference: z.string(),
    kind: z.string(),
    organisation: z.strictObject({ code: OrganisationCode, name: z.string() }),
    status: Status,
    receivedOn: day('The day it arrived.'),
    fields: z.optional(say(z.record(z.string(), z.unknown()), 'The answers as they stand; absent once withdrawn.')),
    consent: z.optional(Consent),
    decisions: say(z.array(Decision), 'What happened so far, oldest first.'),
    open: say(z.array(Action), 'What the author can do now.'),
    published: z.optional(say(z.uuid(), 'Id on the walls, when it is published.')),
    followUps: say(
      z.array(z.strictObject({ reference: z.string(), status: Status, receivedOn: day('The day it arrived.'), fields: z.record(z.string(), z.unknown()), message: z.optional(z.string()) })),
      'Updates the author sent, oldest first.',
    ),
  }),
  'What an author sees with the receipt.',
);
export type ReceiptView = z.infer<typeof ReceiptView>;

/** Holds a draft against its kind's schema and rules, as the hub will. */
export function acceptDraft(draft: unknown, today: string, of: readonly Kind[] = kinds): Issue[] {
  const held = accept(draftOf(of), draft);
  if (!held.ok) return held.issues;
  const kind = of.find(({ name }) => name === held.value.kind);
  return kind ? draftIssues(kind, held.value as { fields: unknown; consent: Consent }, today) : [];
}
