import { hash } from 'node:crypto';
import { type Consent, draftIssues, type Kind, Problem, type Received, reference } from '@antiracism-kit/schema';
import type { NewSubmission } from '../store/store.ts';
import type { Context } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { receiptHash } from './receipt-hash.ts';

/** A draft that its schema has accepted. */
export interface CheckedDraft {
  readonly organisation: string;
  readonly kind: string;
  readonly key: string;
  readonly receipt: string;
  readonly lang: string;
  readonly consent: Consent;
  readonly fields: object;
}

/** Stores a draft once its kind's own rules hold, and answers as its author will read it. A follow-up names the item it follows. */
export async function addDraft(draft: CheckedDraft, kind: Kind, context: Context, follows?: string): Promise<Received> {
  const today = context.today();
  const issues = draftIssues(kind, draft, today);
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  const added = await context.store.add({
    kind: draft.kind,
    organisation: draft.organisation,
    lang: draft.lang,
    receivedOn: kind.receivedTo === 'week' ? mondayOf(today) : today,
    ...takenApart(kind, draft.fields as Record<string, unknown>),
    consent: draft.consent,
    key: draft.key,
    bodyHash: bodyHash(draft),
    ...(follows === undefined ? { receiptHash: receiptHash(draft.receipt) } : { follows }),
  } satisfies NewSubmission);
  if (added === 'key-reused') throw new Problem('key-reused');
  return { reference: reference(kind.letter, added.id), receivedOn: added.receivedOn, status: added.status };
}

/** The answers, and apart from them those that the kind keeps apart. */
export function takenApart(kind: Kind, fields: Record<string, unknown>): Pick<NewSubmission, 'fields' | 'apart'> {
  const part = (kept: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => kind.apart.includes(name) === kept));
  const apart = part(true);
  return Object.keys(apart).length > 0 ? { fields: part(false), apart } : { fields };
}

// The receipt's words go into the hash so that nobody who holds the database can test a guess of an erased text.
const bodyHash = ({ organisation, kind, lang, consent, fields, receipt }: CheckedDraft): string =>
  hash('sha256', `antiracism-kit draft 1\n${JSON.stringify([organisation, kind, lang, consent, fields, receipt])}`);
