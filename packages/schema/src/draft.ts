import * as z from 'zod/mini';
import { Consent } from './consent.ts';
import { odsCode, say } from './field.ts';
import { accept, type Issue } from './issue.ts';
import { Key } from './key.ts';
import type { FieldsOf, KindName } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
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

/** Refusals that need more than the schema: the day of sending, and the consents it cannot do without. */
export function draftIssues(
  kind: Kind,
  { fields, consent }: { fields: unknown; consent: Consent },
  today: string,
): Issue[] {
  const issues = kind.today?.(fields, today) ?? [];
  if (consent.uses.some((use) => !kind.uses.includes(use)))
    issues.push({ field: 'consent.uses', code: 'not-an-option' });
  if (kind.least(fields).some((use) => !consent.uses.includes(use)))
    issues.push({ field: 'consent.uses', code: 'missing' });
  return issues;
}

/** Holds a draft against its kind's schema and rules, as the hub will. */
export function acceptDraft(draft: unknown, today: string, of: readonly Kind[]): Issue[] {
  const held = accept(draftOf(of), draft);
  if (!held.ok) return held.issues;
  const kind = of.find(({ name }) => name === held.value.kind);
  return kind ? draftIssues(kind, held.value as { fields: unknown; consent: Consent }, today) : [];
}
