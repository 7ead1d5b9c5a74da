import type { Succession } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { Places } from './places.ts';
import type { HostedOrganisation } from './store.ts';
import { renewHub } from './strategies.ts';
import type { Row, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** What a wall is made of just now: the streams, and the version of each. */
export interface WallView {
  readonly places: Places;
  readonly streams: readonly number[];
  readonly versions: ReadonlyMap<number, string>;
}

/** The organisations of the hub and the map made of them, kept in memory while nothing has changed. */
export class Reference {
  readonly #engine: Engine;
  readonly #today: () => string;
  #places: Places | undefined;

  constructor(engine: Engine, today: () => string) {
    this.#engine = engine;
    this.#today = today;
  }

  async places(): Promise<Places> {
    return (await this.view('', [])).places;
  }

  /** The streams of a wall, from a map that is as new as their versions. */
  async view(scope: string, within: readonly string[]): Promise<WallView> {
    for (;;) {
      const places = this.#places ?? (await this.#load());
      const streams = scope === '' ? [] : places.streams(scope, within);
      const versions = new Map(
        (await this.#engine.streamVersions([0, ...streams])).map(({ id, version }) => [id, version]),
      );
      if (versions.get(0) === places.version && places.today === this.#today()) return { places, streams, versions };
      this.#places = undefined;
    }
  }

  async saveOrganisations(hosted: readonly HostedOrganisation[], successions: readonly Succession[]): Promise<void> {
    await this.#engine.write(async (db) => {
      await db.deleteFrom('organisations').execute();
      await db.deleteFrom('successions').execute();
      for (const { organisation, origins } of hosted)
        await db
          .insertInto('organisations')
          .values({ code: organisation.code, data: JSON.stringify(organisation), origins: JSON.stringify(origins) })
          .execute();
      for (const [number, succession] of successions.entries())
        await db
          .insertInto('successions')
          .values({ number, data: JSON.stringify(succession) })
          .execute();
      for (const { organisation } of hosted) await rename(db, organisation);
      await renewHub(db);
    });
  }

  async #load(): Promise<Places> {
    const db = this.#engine.reader;
    const today = this.#today();
    // The streams first: a version older than what is read after it is noticed, a newer one would not be.
    const streams = await db.selectFrom('streams').selectAll().orderBy('id').execute();
    const organisations = await db.selectFrom('organisations').selectAll().orderBy('code').execute();
    const successions = await db.selectFrom('successions').selectAll().orderBy('number').execute();
    const version = streams.find(({ id }) => id === 0)?.version ?? '';
    this.#places = new Places(
      { version, today },
      organisations.map(hosted),
      successions.map(({ data }) => JSON.parse(data) as Succession),
      streams,
    );
    return this.#places;
  }
}

const hosted = ({ data, origins }: Row<'organisations'>): HostedOrganisation => ({
  organisation: JSON.parse(data),
  origins: JSON.parse(origins),
});

// Published answers are ready as they are, so a new name has to be written into them.
async function rename(db: Db, { code, shortName }: HostedOrganisation['organisation']): Promise<void> {
  const first = await db
    .selectFrom('published')
    .select('data')
    .where('organisation', '=', code)
    .where('data', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  if (!first?.data || JSON.parse(first.data).organisation.name === shortName) return;
  const rows = await db
    .selectFrom('published')
    .select(['number', 'data'])
    .where('organisation', '=', code)
    .where('data', 'is not', null)
    .execute();
  for (const { number, data } of rows) {
    const shown = { ...JSON.parse(data as string), organisation: { code, name: shortName } };
    await db
      .updateTable('published')
      .set({ data: JSON.stringify(shown) })
      .where('number', '=', number)
      .execute();
  }
}
