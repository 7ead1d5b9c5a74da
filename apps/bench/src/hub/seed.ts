import { randomUUID } from 'node:crypto';
import {
  dayNumber,
  facetMark,
  groupMark,
  listNumber,
  neverDue,
  placesIn,
} from '@antiracism-kit/hub/src/store/lists.ts';
import { openStore } from '@antiracism-kit/hub/src/store/open-store.ts';
import { Places, sharedName } from '@antiracism-kit/hub/src/store/places.ts';
import { type PublishedView, viewOf } from '@antiracism-kit/hub/src/store/published-row.ts';
import type { HostedOrganisation, StoredItem } from '@antiracism-kit/hub/src/store/store.ts';
import { kinds, type Organisation, type Outcome } from '@antiracism-kit/schema';
import Sqlite from 'better-sqlite3';

const today = '2026-11-23';
const place = (code: string, type: Organisation['type'], ...memberOf: string[]): HostedOrganisation => ({
  organisation: {
    code,
    name: `${code} NHS Trust`,
    shortName: code,
    type,
    nation: 'england',
    memberOf: memberOf.map((one) => ({ code: one })),
  },
  origins: [`https://${code.toLowerCase()}.example`],
});

/** A region of three systems with thirteen trusts. */
export const region: readonly HostedOrganisation[] = [
  place('REG', 'region'),
  ...['SY0', 'SY1', 'SY2'].map((code) => place(code, 'icb', 'REG')),
  ...Array.from({ length: 13 }, (_, n) => place(`TR${n.toString(16).toUpperCase()}`, 'trust', `SY${n % 3}`)),
];
const trusts = region
  .filter(({ organisation }) => organisation.type === 'trust')
  .map(({ organisation }) => organisation.code);

const priorities = ['fair-recruitment', 'speaking-up', 'leadership', 'learning', 'data', 'wellbeing'];
const vocabulary = Array.from({ length: 4_000 }, (_, n) => `w${((n * 2_654_435_761) >>> 0).toString(36)}`);
const outcomes: Outcome[] = ['in-progress', 'kept', 'partly-kept', 'not-kept'];

// The same pledges on every run.
function numbers(): (below: number) => number {
  let state = 42;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const dayAfter = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

function* pledges(count: number): Generator<StoredItem> {
  const random = numbers();
  const words = (many: number) =>
    Array.from({ length: many }, () => vocabulary[Math.floor(random(4_000) * (random(1_000) / 1_000))]).join(' ');
  const first = dayNumber('2021-11-23');
  const last = dayNumber(today);
  for (let n = 0; n < count; n++) {
    const day = first + Math.floor(((last - first) * n) / count);
    const from = random(6);
    const decisions = (on: number, number: number) => [
      { number: 0, action: 'submit', by: 'author', on: dayAfter(on) } as const,
      { number, action: 'publish', by: { moderator: 'm1' }, on: dayAfter(on) } as const,
    ];
    // The older a pledge, the likelier that its author has said how it is going.
    const updated = random(count) > n && last - day > 30;
    const organisation = trusts[random(trusts.length)] as string;
    const consent = { uses: ['published-without-name' as const], wording: 'pledge-2026-11' };
    const unworked = { consent, consents: [], edited: false, themes: [], informs: [] };
    const base = { organisation, lang: 'en', receivedOn: dayAfter(day), ...unworked };
    yield {
      ...base,
      id: randomUUID(),
      kind: 'pledge',
      fields: {
        who: ['individual', 'individual', 'team', 'leader'][random(4)],
        text: words(25),
        measure: words(12),
        dueDate: dayAfter(day + 30 + random(400)),
        priorities: priorities.filter((_, index) => (index - from + 6) % 6 < 1 + random(3)),
        display: { as: 'role-only', role: 'Ward manager' },
      },
      decisions: decisions(day, 1),
      followUps: updated
        ? [
            {
              ...base,
              id: '',
              kind: 'pledge-update',
              fields: { outcome: outcomes[random(4)], text: words(12) },
              decisions: decisions(day + 30, 2),
              followUps: [],
            },
          ]
        : [],
    };
  }
}

interface Bucket {
  readonly id: number;
  readonly stream: number;
  readonly set: number;
  readonly rows: number[];
}

/** Fills an empty SQLite file with published pledges, in bulk through the store's own tables. */
export async function seed(file: string, count: number): Promise<void> {
  const store = await openStore({ file }, { today: () => today });
  await store.saveOrganisations(region, []);
  await store.close();
  const db = new Sqlite(file);
  db.pragma('foreign_keys = OFF');
  // A file that is thrown away when this fails needs no journal.
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -512000');
  db.exec('begin');
  const filler = new Filler(db);
  const places = new Places({ version: '', today }, region, [], []);
  const byName = new Map(kinds.map((kind) => [kind.name as string, kind]));
  let number = 0;
  for (const item of pledges(count)) filler.add(++number, item, viewOf(item, byName, places) as PublishedView);
  filler.fillWalls();
  db.exec(`insert into published_search (published_search) values ('rebuild')`);
  db.exec('commit; analyze');
  db.close();
}

class Filler {
  readonly #db: Sqlite.Database;
  readonly #insert: Sqlite.Statement;
  readonly #streams = new Map<string, number>();
  readonly #sets = new Map<string, number>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #setOf: number[] = [0];
  readonly #due: number[] = [0];
  readonly #updated: number[] = [0];

  constructor(db: Sqlite.Database) {
    this.#db = db;
    this.#insert = db.prepare(`insert into published
      (number, id, kind, organisation, stream, decision, facet_set, due_place, updated_place, data, words)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  }

  add(number: number, item: StoredItem, view: PublishedView): void {
    const streams = [sharedName(view.codes), ...view.codes.slice(1)].map((codes) =>
      this.#numbered(this.#streams, codes, 'insert into streams (codes, version) values (?, ?)', 'seed'),
    );
    const set = this.#numbered(this.#sets, JSON.stringify(view.facets), 'insert into facet_sets (facets) values (?)');
    const buckets = streams.flatMap((stream) => [
      this.#bucket(item.kind, stream, 0),
      this.#bucket(item.kind, stream, set),
    ]);
    for (const { rows } of buckets) rows.push(number);
    const marks = [
      ...buckets.filter((bucket) => bucket.set === 0).map(({ id }) => groupMark(id)),
      ...view.facets.map(facetMark),
    ];
    this.#setOf.push(set);
    this.#due.push(view.due === undefined ? neverDue : dayNumber(view.due));
    this.#updated.push(-dayNumber(view.updated));
    this.#insert.run(
      ...[
        number,
        item.id,
        item.kind,
        item.organisation,
        streams[0],
        number,
        set,
        this.#due[number],
        this.#updated[number],
      ],
      ...[view.data, [...view.words, ...marks].join(' ')],
    );
  }

  // List after list in reading order, so that the table grows at its end.
  fillWalls(): void {
    const count = this.#db.prepare('update groups set items = ? where id = ?');
    const many = 250;
    const values = Array.from({ length: many }, () => '(?, ?, ?, ?)').join(', ');
    const insertMany = this.#db.prepare(`insert into walls (list, place, item, facet_set) values ${values}`);
    const insertOne = this.#db.prepare('insert into walls (list, place, item, facet_set) values (?, ?, ?, ?)');
    for (const { id, rows } of this.#buckets.values()) {
      count.run(rows.length, id);
      for (const [sort] of placesIn({ number: 0, due_place: 0, updated_place: 0 })) {
        const list = listNumber(id, sort);
        const entries = rows.map((number) => {
          const places = placesIn({
            number,
            due_place: this.#due[number] as number,
            updated_place: this.#updated[number] as number,
          });
          return [
            list,
            places.find(([name]) => name === sort)?.[1] as number,
            -number,
            this.#setOf[number] as number,
          ] as const;
        });
        entries.sort((a, b) => a[1] - b[1] || a[2] - b[2]);
        let at = 0;
        for (; at + many <= entries.length; at += many) insertMany.run(...entries.slice(at, at + many).flat());
        for (const entry of entries.slice(at)) insertOne.run(...entry);
      }
    }
  }

  #numbered(known: Map<string, number>, name: string, statement: string, ...more: string[]): number {
    const found = known.get(name);
    if (found !== undefined) return found;
    const id = Number(this.#db.prepare(statement).run(name, ...more).lastInsertRowid);
    known.set(name, id);
    return id;
  }

  #bucket(kind: string, stream: number, set: number): Bucket {
    const name = `${kind} ${stream} ${set}`;
    const found = this.#buckets.get(name);
    if (found) return found;
    const statement = 'insert into groups (stream, kind, facet_set, items) values (?, ?, ?, 0)';
    const id = Number(this.#db.prepare(statement).run(stream, kind, set).lastInsertRowid);
    const bucket = { id, stream, set, rows: [] };
    this.#buckets.set(name, bucket);
    return bucket;
  }
}
