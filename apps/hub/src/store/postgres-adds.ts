import { Problem } from '@antiracism-kit/schema';
import type pg from 'pg';
import { linkHash } from './chain.ts';
import { isStorageFault, mayRunAgain } from './faults.ts';
import { advanced, headFrom, noHead, rowOf } from './head.ts';
import { itemId } from './item-id.ts';
import type { Added, NewSubmission } from './store.ts';
import { answerAgain, submissionRow, submitStep } from './submission-rows.ts';
import type { Row } from './tables.ts';

interface Arrival extends NewSubmission {
  readonly id: string;
}
interface Stored {
  readonly id: string;
  readonly received_on: string;
  readonly status: string;
  readonly body_hash: string;
}
interface Followed {
  readonly id: string;
  readonly organisation: string;
  readonly status: string;
  readonly turn: number;
}

const columns =
  'id text, kind text, organisation text, lang text, received_on text, status text, waiting_since text, fields text, consent text, body_hash text, receipt_hash text, follows text, turn bigint';
const names = columns.replaceAll(/ (text|bigint)/g, '');

// Named, so that the server plans each of them once.
const statements = {
  makeHeads: `insert into heads (organisation, links, hash, waiting) select unnest($1::text[]), 0, '', '{}' on conflict do nothing`,
  heads: 'select * from heads where organisation = any($1) order by organisation for update',
  followed: `select s.id, s.organisation, s.status,
    (select coalesce(max(f.turn), 0) from submissions f where f.follows = s.id) as turn
    from submissions s where s.id = any($1)`,
  submissions: `insert into submissions (${names}) select ${names} from json_to_recordset($1) as r (${columns})
    on conflict (id) do nothing returning id`,
  stored: 'select id, received_on, status, body_hash from submissions where id = any($1)',
  apart: `insert into apart (item, data) select item, data from json_to_recordset($1) as r (item text, data text)`,
  decisions: `with links as (
      insert into decisions (organisation, item, action, taken_by, taken_on, hash)
      select organisation, item, action, taken_by, taken_on, hash
      from json_to_recordset($1) as r (place bigint, organisation text, item text, action text, taken_by text, taken_on text, hash text)
      order by place
    )
    update heads h set links = r.links, hash = r.hash, waiting = r.waiting
    from json_to_recordset($2) as r (organisation text, links bigint, hash text, waiting text)
    where h.organisation = r.organisation`,
};

/** The hot path on PostgreSQL: a whole group in one statement a table and one transaction. */
export class PostgresAdds {
  readonly #pool: pg.Pool;
  readonly #headed = new Set<string>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async addAll(batch: readonly NewSubmission[]): Promise<readonly (Added | Error)[]> {
    try {
      return await this.#together(batch);
    } catch (error) {
      if (isStorageFault(error)) throw error;
      if (batch.length === 1 && !mayRunAgain(error)) return [error as Error];
      // One of them is refused: each on its own, so that it is refused alone.
      const answers: (Added | Error)[] = [];
      for (const submission of batch) answers.push(...(await this.addAll([submission])));
      return answers;
    }
  }

  async #together(submissions: readonly NewSubmission[]): Promise<(Added | Error)[]> {
    const batch = submissions.map((submission) => ({ ...submission, id: itemId(submission.key) }));
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await this.#makeHeads(client, batch);
      return await this.#inTransaction(client, batch);
    } catch (error) {
      await client.query('rollback').catch((fault: Error) => {
        broken = fault;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async #inTransaction(client: pg.PoolClient, batch: readonly Arrival[]): Promise<(Added | Error)[]> {
    // The chain's lock comes first: it also keeps what is followed as it is until the end.
    const locked = Promise.all([client.query('begin'), run<Row<'heads'>>(client, 'heads', [organisationsOf(batch)])]);
    const turns = await this.#turns(client, batch, locked);
    const rows = batch.flatMap((arrival, index) => {
      const turn = turns[index];
      return turn === undefined ? [] : [submissionRow(arrival.id, arrival, turn)];
    });
    const [[, heads], stored] = await Promise.all([
      locked,
      run<{ id: string }>(client, 'submissions', [JSON.stringify(rows)]),
    ]);
    const fresh = firstOfEach(batch, new Set(stored.map(({ id }) => id)));
    const [earlier] = await Promise.all([
      this.#earlier(client, batch, fresh),
      this.#link(client, fresh, heads),
      this.#keepApart(client, fresh),
      client.query('commit'),
    ]);
    return batch.map((arrival) => {
      if (fresh.has(arrival)) return { id: arrival.id, receivedOn: arrival.receivedOn, status: 'submitted' };
      const before = earlier.get(arrival.id);
      return before ? answerAgain(before, arrival) : new Problem('not-possible-now');
    });
  }

  #link(client: pg.PoolClient, fresh: ReadonlySet<Arrival>, before: readonly Row<'heads'>[]): Promise<unknown> {
    const heads = new Map(before.map((row) => [row.organisation, headFrom(row)]));
    const links = [...fresh].map((arrival, place) => {
      const { organisation, kind } = arrival;
      const step = submitStep(arrival.id, arrival);
      const head = heads.get(organisation) ?? noHead(organisation);
      const hash = linkHash(head.hash, step);
      heads.set(organisation, advanced(head, hash, kind, 1));
      return { place, ...step, hash };
    });
    return run(client, 'decisions', [JSON.stringify(links), JSON.stringify([...heads.values()].map(rowOf))]);
  }

  async #keepApart(client: pg.PoolClient, fresh: ReadonlySet<Arrival>): Promise<void> {
    const rows = [...fresh].flatMap(({ id, apart }) => (apart ? [{ item: id, data: JSON.stringify(apart) }] : []));
    if (rows.length > 0) await run(client, 'apart', [JSON.stringify(rows)]);
  }

  // null where nothing is followed, undefined where what is followed is not there any more.
  async #turns(
    client: pg.PoolClient,
    batch: readonly NewSubmission[],
    locked: Promise<unknown>,
  ): Promise<(number | null | undefined)[]> {
    const ids = batch.flatMap(({ follows }) => follows ?? []);
    if (ids.length === 0) return batch.map(() => null);
    await locked;
    const found = await run<Followed>(client, 'followed', [ids]);
    const followed = new Map(found.map((one) => [one.id, { ...one }]));
    return batch.map(({ follows, organisation }) => {
      if (follows === undefined) return null;
      const one = followed.get(follows);
      return one?.organisation === organisation && one.status !== 'withdrawn' ? ++one.turn : undefined;
    });
  }

  async #earlier(client: pg.PoolClient, batch: readonly Arrival[], fresh: ReadonlySet<Arrival>) {
    if (fresh.size === batch.length) return new Map<string, Stored>();
    const stored = await run<Stored>(client, 'stored', [batch.map(({ id }) => id)]);
    return new Map(stored.map((one) => [one.id, one]));
  }

  async #makeHeads(client: pg.PoolClient, batch: readonly NewSubmission[]): Promise<void> {
    const missing = organisationsOf(batch).filter((organisation) => !this.#headed.has(organisation));
    if (missing.length === 0) return;
    await run(client, 'makeHeads', [missing]);
    for (const organisation of missing) this.#headed.add(organisation);
  }
}

const organisationsOf = (batch: readonly NewSubmission[]) =>
  [...new Set(batch.map(({ organisation }) => organisation))].sort();

// A submission that is in a group twice was stored once.
const firstOfEach = (batch: readonly Arrival[], stored: Set<string>): ReadonlySet<Arrival> =>
  new Set(batch.filter(({ id }) => stored.delete(id)));

async function run<T>(client: pg.PoolClient, name: keyof typeof statements, values: unknown[]): Promise<T[]> {
  const { rows } = await client.query({ name: `ark-${name}`, text: statements[name], values });
  return rows as T[];
}
