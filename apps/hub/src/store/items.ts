import type { Consent, Decision } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
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
  text.startsWith('moderator:') ? { moderator: text.slice('moderator:'.length) } : (text as 'author' | 'reader');

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
    .select(['d.number', 'd.item', 'd.action', 'd.taken_by', 'd.taken_on', 'd.reason', 'm.text'])
    .where('d.item', 'in', all)
    .where('d.action', '<>', 'submit')
    .orderBy('d.number')
    .execute();
  const revisions = await db.selectFrom('revisions').selectAll().where('item', 'in', all).orderBy('decision').execute();

  const steps = new Map<string, typeof decisions>();
  for (const decision of decisions) steps.set(decision.item, [...(steps.get(decision.item) ?? []), decision]);
  const changed = new Map(revisions.map(({ item, fields }) => [item, fields]));
  const item = (row: Row<'submissions'>): StoredItem => {
    const latest = changed.get(row.id);
    const first: NumberedDecision = { number: 0, action: 'submit', by: 'author', on: row.received_on };
    return {
      id: row.id,
      kind: row.kind,
      organisation: row.organisation,
      lang: row.lang,
      receivedOn: row.received_on,
      ...(row.consent !== null && { consent: JSON.parse(row.consent) as Consent }),
      ...(row.fields !== null && { fields: JSON.parse(latest ?? row.fields) }),
      ...(row.fields !== null && latest !== undefined && { original: JSON.parse(row.fields) }),
      ...(row.follows !== null && { follows: row.follows }),
      decisions: [first, ...(steps.get(row.id) ?? []).map(step)],
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

type StepRow = Pick<Row<'decisions'>, 'number' | 'action' | 'taken_by' | 'taken_on' | 'reason'> & {
  text: string | null;
};

const step = ({ number, action, taken_by, taken_on, reason, text }: StepRow): NumberedDecision => ({
  number,
  action: action as Decision['action'],
  by: readBy(taken_by),
  on: taken_on,
  ...(reason !== null && { reason: reason as NonNullable<Decision['reason']> }),
  ...(text !== null && { message: text }),
});
