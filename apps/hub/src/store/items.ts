import type { Consent, Decision } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import type { StepFacts } from './facts.ts';
import { standing } from './history.ts';
import type { StoredDecision, StoredItem } from './store.ts';
import type { Row, Tables } from './tables.ts';

/** A step with the number the store knows it by. */
export interface NumberedDecision extends StoredDecision {
  readonly number: number;
}

type By = StoredDecision['by'];

/** How the store writes who took a step. */
export const writeBy = (by: By): string => (typeof by === 'string' ? by : `moderator:${by.moderator}`);

/** Who took a step, as the store wrote it. */
export const readBy = (text: string): By =>
  text.startsWith('moderator:') ? { moderator: text.slice('moderator:'.length) } : (text as Exclude<By, object>);

/** Reads items with their history and what follows them, in the order of the ids; unknown ids are left out. */
export async function loadItems(db: Kysely<Tables>, ids: readonly string[]): Promise<StoredItem[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('submissions')
    .selectAll()
    .where((where) => where.or([where('id', 'in', ids), where('follows', 'in', ids)]))
    .execute();
  const all = rows.map(({ id }) => id);
  if (all.length === 0) return [];
  const decisions = await db
    .selectFrom('decisions as d')
    .leftJoin('messages as m', 'm.decision', 'd.number')
    .select(['d.number', 'd.item', 'd.action', 'd.taken_by', 'd.taken_on', 'd.reason', 'd.facts', 'm.text'])
    .where('d.item', 'in', all)
    .where('d.action', '<>', 'submit')
    .orderBy('d.number')
    .execute();
  const revisions = await db.selectFrom('revisions').selectAll().where('item', 'in', all).orderBy('decision').execute();
  const apart = await db.selectFrom('apart').selectAll().where('item', 'in', all).execute();

  const steps = new Map<string, typeof decisions>();
  for (const decision of decisions) steps.set(decision.item, [...(steps.get(decision.item) ?? []), decision]);
  const written = new Map(revisions.map(({ decision, fields }) => [decision, fields]));
  const keptApart = new Map(apart.map(({ item, data }) => [item, data]));
  const item = (row: Row<'submissions'>): StoredItem => {
    const first: NumberedDecision = { number: 0, action: 'submit', by: 'author', on: row.received_on };
    const decisions = [first, ...(steps.get(row.id) ?? []).map(step)];
    const { words, proposal, edited, changed } = wordsAfter(decisions, row.fields, written);
    const contact = keptApart.get(row.id);
    const consents = ledger(row, decisions);
    const consent = row.consent === null ? undefined : consents.at(-1);
    return {
      id: row.id,
      kind: row.kind,
      organisation: row.organisation,
      lang: row.lang,
      receivedOn: row.received_on,
      ...(consent && { consent: { uses: consent.uses, wording: consent.wording } }),
      consents,
      ...(words !== null && { fields: JSON.parse(words) }),
      ...(row.fields !== null && changed && { original: JSON.parse(row.fields) }),
      ...(contact !== undefined && { apart: JSON.parse(contact) }),
      ...(proposal && { proposal }),
      edited,
      ...labelsAfter(decisions),
      ...(row.settled_on !== null && { settledOn: row.settled_on }),
      ...(row.assigned_to !== null && { assignedTo: row.assigned_to }),
      ...(row.follows !== null && { follows: row.follows }),
      decisions,
      followUps: rows
        .filter(({ follows }) => follows === row.id)
        .sort(byTurn)
        .map(item),
    };
  };
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(item);
}

const byTurn = (a: Row<'submissions'>, b: Row<'submissions'>) => (a.turn ?? 0) - (b.turn ?? 0);

// A proposal becomes the words when its author agrees; what was undone was never proposed.
function wordsAfter(
  decisions: readonly NumberedDecision[],
  sent: string | null,
  written: ReadonlyMap<number, string>,
): { words: string | null; proposal: StoredItem['proposal']; edited: boolean; changed: boolean } {
  if (sent === null) return { words: null, proposal: undefined, edited: false, changed: false };
  let words = sent;
  let proposed: NumberedDecision | undefined;
  let edited = false;
  for (const decision of standing(decisions)) {
    const own = written.get(decision.number);
    if (decision.action === 'propose') proposed = decision;
    else if (decision.action === 'agree' && proposed) {
      words = written.get(proposed.number) ?? words;
      edited = true;
      proposed = undefined;
    } else if (decision.action === 'revise') {
      words = own ?? words;
      proposed = undefined;
    } else if (decision.action === 'decline') proposed = undefined;
  }
  const waiting = proposed && written.get(proposed.number);
  const proposal =
    proposed && waiting !== undefined
      ? { fields: JSON.parse(waiting) as Record<string, unknown>, edits: proposed.facts?.edits ?? [] }
      : undefined;
  return { words, proposal, edited, changed: words !== sent };
}

function ledger(row: Row<'submissions'>, decisions: readonly NumberedDecision[]): StoredItem['consents'] {
  const first = row.consent === null ? [] : [{ on: row.received_on, ...(JSON.parse(row.consent) as Consent) }];
  return [...first, ...decisions.flatMap(({ on, facts }) => (facts?.consent ? [{ on, ...facts.consent }] : []))];
}

function labelsAfter(decisions: readonly NumberedDecision[]): Pick<StoredItem, 'themes' | 'informs'> {
  const facts = decisions.findLast(({ action }) => action === 'label')?.facts;
  return { themes: facts?.themes ?? [], informs: facts?.informs ?? [] };
}

type StepRow = Pick<Row<'decisions'>, 'number' | 'action' | 'taken_by' | 'taken_on' | 'reason' | 'facts'> & {
  text: string | null;
};

const step = ({ number, action, taken_by, taken_on, reason, facts, text }: StepRow): NumberedDecision => ({
  number,
  action: action as Decision['action'],
  by: readBy(taken_by),
  on: taken_on,
  ...(reason !== null && { reason: reason as NonNullable<Decision['reason']> }),
  ...(text !== null && { message: text }),
  ...(facts !== null && { facts: JSON.parse(facts) as StepFacts }),
});
