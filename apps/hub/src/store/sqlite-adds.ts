import { Problem } from '@antiracism-kit/schema';
import { linkHash } from './chain.ts';
import { isStorageFault } from './faults.ts';
import { advanced, type Head, headFrom, noHead, rowOf } from './head.ts';
import { itemId } from './item-id.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import type { Added, NewSubmission } from './store.ts';
import { answerAgain, submissionRow, submitStep } from './submission-rows.ts';
import type { Row } from './tables.ts';

interface Stored {
  readonly id: string;
  readonly received_on: string;
  readonly status: string;
  readonly body_hash: string;
}

const text = {
  submission: `insert into submissions
    (id, kind, organisation, lang, received_on, status, waiting_since, fields, consent, body_hash, receipt_hash, follows, turn)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
  stored: 'select id, received_on, status, body_hash from submissions where id = ?',
  followed: `select organisation, status,
    (select coalesce(max(turn), 0) + 1 from submissions f where f.follows = s.id) as turn
    from submissions s where id = ?`,
  decision: `insert into decisions (organisation, item, action, taken_by, taken_on, hash) values (?, ?, ?, ?, ?, ?)`,
  apart: 'insert into apart (item, data) values (?, ?)',
  head: 'select * from heads where organisation = ?',
  moveHead: `insert into heads (organisation, links, hash, waiting) values (?, ?, ?, ?)
    on conflict (organisation) do update set links = excluded.links, hash = excluded.hash, waiting = excluded.waiting`,
};

/** The hot path of the embedded database: prepared statements, one transaction and one write to disk for a whole group. */
export class SqliteAdds {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  addAll(batch: readonly NewSubmission[]): (Added | Error)[] {
    const { raw } = this.#connection;
    const heads = new Map<string, Head>();
    this.#connection.prepare('begin immediate').run();
    try {
      const answers = batch.map((submission) => this.#add(submission, heads));
      for (const head of heads.values()) this.#moveHead(head);
      this.#connection.prepare('commit').run();
      return answers;
    } catch (error) {
      if (raw.inTransaction) raw.exec('rollback');
      throw error;
    }
  }

  // A row the tables refuse fails alone: the statement is taken back, its neighbours stay.
  #add(submission: NewSubmission, heads: Map<string, Head>): Added | Error {
    try {
      const { kind, organisation, receivedOn, follows } = submission;
      const id = itemId(submission.key);
      const turn = follows === undefined ? null : this.#turn(follows, organisation);
      if (turn === undefined) return this.#again(id, submission) ?? new Problem('not-possible-now');
      const row = submissionRow(id, submission, turn);
      const { changes } = this.#run(
        'submission',
        ...[row.id, row.kind, row.organisation, row.lang, row.received_on, row.status, row.waiting_since],
        ...[row.fields, row.consent, row.body_hash, row.receipt_hash, row.follows, row.turn],
      );
      if (changes === 0) return this.#again(id, submission) as Added;
      if (submission.apart) this.#run('apart', id, JSON.stringify(submission.apart));
      const head = heads.get(organisation) ?? this.#head(organisation);
      const step = submitStep(id, submission);
      const hash = linkHash(head.hash, step);
      this.#run('decision', organisation, id, step.action, step.taken_by, receivedOn, hash);
      heads.set(organisation, advanced(head, hash, kind, 1));
      return { id, receivedOn, status: 'submitted' };
    } catch (error) {
      if (isStorageFault(error) || !this.#connection.raw.inTransaction) throw error;
      return error as Error;
    }
  }

  #again(id: string, submission: NewSubmission): Added | undefined {
    const stored = this.#get<Stored>('stored', id);
    return stored && answerAgain(stored, submission);
  }

  // Nothing can follow what its author took back.
  #turn(followed: string, organisation: string): number | undefined {
    const found = this.#get<{ organisation: string; status: string; turn: number }>('followed', followed);
    return found?.organisation === organisation && found.status !== 'withdrawn' ? found.turn : undefined;
  }

  #head(organisation: string): Head {
    const row = this.#get<Row<'heads'>>('head', organisation);
    return row ? headFrom(row) : noHead(organisation);
  }

  #moveHead(head: Head): void {
    const { organisation, links, hash, waiting } = rowOf(head);
    this.#run('moveHead', organisation, links, hash, waiting);
  }

  #run(name: keyof typeof text, ...values: unknown[]) {
    return this.#connection.prepare(text[name]).run(...values);
  }

  #get<T>(name: keyof typeof text, ...values: unknown[]): T | undefined {
    return this.#connection.prepare(text[name]).get(...values) as T | undefined;
  }
}
