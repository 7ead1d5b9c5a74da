import { dayOf, kinds as everyKind, type Kind } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import { countArrived, readArrived } from './arrived.ts';
import { findBrokenLink, readAudit } from './audit.ts';
import { readReport, readReports, writeReport } from './board-reports.ts';
import { eraseApart, readArrivals, readFigures, readSettled, writeFigures } from './casework.ts';
import { decide, erasing } from './decide.ts';
import { claimDigest, releaseDigest } from './digests.ts';
import type { Engine } from './engine.ts';
import { asProblem } from './faults.ts';
import { GroupedAdds } from './grouped-adds.ts';
import { loadItems } from './items.ts';
import { readKeySet, writeKeySet } from './key-sets.ts';
import * as keyrings from './keyrings.ts';
import { readLinked } from './linked.ts';
import { readMeasures, writeMeasure } from './measures.ts';
import { migrations } from './migrations/index.ts';
import { addProgress, readLatestProgress, readProgress } from './progress.ts';
import { readQueue } from './queue.ts';
import { Reading } from './reading.ts';
import { Reference } from './reference.ts';
import * as reminders from './reminders.ts';
import {
  findBrokenSealedLink,
  readSealedAudit,
  readSealedQueue,
  readSealedThemes,
  readSettledSealed,
} from './sealed-lists.ts';
import { readFile, readItem, readMailbox } from './sealed-rows.ts';
import { changeByAuthor, stepByTeam } from './sealed-steps.ts';
import { agreedOnWalls } from './sealed-walls.ts';
import type { Added, AddedSealed, NewSealed, NewSubmission, Store } from './store.ts';
import { readStrategy, readVersion, readVersions, writeStrategy } from './strategies.ts';
import { dropDraft, readDraft, writeDraft } from './strategy-drafts.ts';
import type { Tables } from './tables.ts';

/** Where a store keeps its things: a file of its own, or a PostgreSQL. */
export type StoreLocation = { readonly file: string } | { readonly databaseUrl: string };

/** What a store is told about the world. */
export interface StoreOptions {
  readonly kinds?: readonly Kind[];
  /** The day it is, in the United Kingdom. */
  readonly today?: () => string;
}

/** A store with the door that the sign-in library comes in by: the same database, its own tables. */
export interface OpenStore extends Store {
  readonly db: Kysely<Tables>;
  readonly database: 'sqlite' | 'postgres';
}

/** Opens a store, its tables made and brought forward; refuses a database whose settings could lose or keep what they must not. */
export async function openStore(
  location: StoreLocation,
  { kinds = everyKind, today = () => dayOf(new Date()) }: StoreOptions = {},
): Promise<OpenStore> {
  if ('file' in location) {
    // On an older Node.js the embedded database does not fail, it takes the process down.
    if (Number(process.versions.node.split('.')[0]) < 22)
      throw new Error(`Node.js ${process.version} is too old: use 22.18 or newer.`);
    const { openSqlite } = await import('./sqlite.ts');
    return guarded(storeOver(await openSqlite(location.file, migrations), 'sqlite', kinds, today));
  }
  const { openPostgres } = await import('./postgres.ts');
  return guarded(storeOver(await openPostgres(location.databaseUrl, migrations), 'postgres', kinds, today));
}

function storeOver(
  engine: Engine,
  database: OpenStore['database'],
  kinds: readonly Kind[],
  today: () => string,
): OpenStore {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const reference = new Reference(engine, today);
  const reading = new Reading(engine, reference);
  const adds = new GroupedAdds<NewSubmission, Added>((batch) => engine.addAll(batch));
  const sealedAdds = new GroupedAdds<NewSealed, AddedSealed>((batch) => engine.addSealed(batch));
  const onWalls = async () => agreedOnWalls(engine, byName, await reference.places());
  const named = async (organisations: readonly string[] | 'all') =>
    organisations === 'all'
      ? (await engine.reader.selectFrom('heads').select('organisation').execute()).map((head) => head.organisation)
      : organisations;
  return {
    db: engine.db,
    database,
    organisations: async () => (await reference.places()).hosted,
    successions: async () => (await reference.places()).successions,
    saveOrganisations: (hosted, successions) => reference.saveOrganisations(hosted, successions),
    strategy: async (organisation) => (await readStrategy(engine.reader, organisation))?.strategy,
    strategyVersions: (organisation) => readVersions(engine.reader, organisation),
    strategyVersion: (organisation, number) => readVersion(engine.reader, organisation, number),
    saveStrategy: (organisation, change) => engine.write((db) => writeStrategy(db, organisation, change)),
    strategyDraft: (organisation) => readDraft(engine.reader, organisation),
    saveStrategyDraft: (organisation, draft) => engine.write((db) => writeDraft(db, organisation, draft)),
    dropStrategyDraft: (organisation, revision) => engine.write((db) => dropDraft(db, organisation, revision)),
    progress: (query) => readProgress(engine.reader, query),
    latestProgress: (organisation) => readLatestProgress(engine.reader, organisation),
    addProgress: (progress) => engine.write((db) => addProgress(db, progress)),
    measures: (organisation) => readMeasures(engine.reader, organisation),
    saveMeasure: (measure, seen) => engine.write((db) => writeMeasure(db, measure, seen)),
    linked: (query) => readLinked(engine.reader, byName, query),
    add: (submission) => adds.add(submission),
    async byReceipt(organisation, receiptHash) {
      const found = await engine.reader
        .selectFrom('submissions')
        .select('id')
        // The index holds the beginnings.
        .where(sql<boolean>`substr(receipt_hash, 1, 8) = ${receiptHash.slice(0, 8)}`)
        .where('receipt_hash', '=', receiptHash)
        .where('organisation', '=', organisation)
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return found && (await loadItems(engine.reader, [found.id]))[0];
    },
    item: async (id) => (await loadItems(engine.reader, [id]))[0],
    async decide(id, decision) {
      const places = await reference.places();
      const urgent = erasing.includes(decision.action);
      const item = await engine.write((db) => decide(engine, db, byName, places, id, decision), { urgent });
      if (urgent) await engine.erased();
      return item;
    },
    queue: async (query) => readQueue(engine.reader, query, await named(query.organisations), kinds),
    audit: async (organisations, after) => readAudit(engine.reader, await named(organisations), after),
    brokenLink: () => engine.snapshot(async (db) => (await findBrokenLink(db)) ?? findBrokenSealedLink(db)),
    settled: async (query) => readSettled(engine.reader, await named(query.organisations), query),
    async eraseApart(query) {
      const erased = await engine.write((db) => eraseApart(db, query));
      if (erased > 0) await engine.erased();
      return erased;
    },
    arrivals: (since, after) => readArrivals(engine.reader, since, after),
    countArrived: (query) => countArrived(engine.reader, query),
    arrived: (query) => readArrived(engine.reader, query),
    figures: (organisations) => readFigures(engine.reader, organisations),
    saveFigures: (organisation, figures) => engine.write((db) => writeFigures(db, organisation, figures)),
    reachable: (kind, after) => reminders.readReachable(engine.reader, kind, after),
    claimReminder: (claim) => engine.write((db) => reminders.claimReminder(db, claim)),
    settleReminder: (claim, sent) => engine.write((db) => reminders.settleReminder(db, claim, sent)),
    async byReminder(tokenHash) {
      const id = await reminders.itemOfReminder(engine.reader, tokenHash);
      return id === undefined ? undefined : (await loadItems(engine.reader, [id]))[0];
    },
    async forgetContacts(items) {
      await engine.write((db) => reminders.forgetContacts(db, items));
      if (items.length > 0) await engine.erased();
    },
    page: (query) => reading.page(query),
    total: (query) => reading.total(query),
    tally: (scope, kinds) => reading.tally(scope, kinds),
    facetValues: (scope, kinds, facet) => reading.facetValues(scope, kinds, facet),
    facetCounts: (scope, kinds, facets) => reading.facetCounts(scope, kinds, facets),
    followThrough: (query, tell) => reading.followThrough(query, tell),
    reports: (organisation) => readReports(engine.reader, organisation),
    report: (organisation, id) => readReport(engine.reader, organisation, id),
    saveReport: (report) => engine.write((db) => writeReport(db, report)),
    keySet: (organisation) => readKeySet(engine.reader, organisation),
    addSealed: (sealed) => sealedAdds.add(sealed),
    openMailbox: (organisation, mailbox, proofHash) => readMailbox(engine.reader, organisation, mailbox, proofHash),
    async changeSealed(id, change) {
      const urgent = change.action === 'withdraw';
      const walls = await onWalls();
      await engine.write((db) => changeByAuthor(db, walls, id, change), { urgent });
      if (urgent) await engine.erased();
    },
    sealedItem: (id) => readItem(engine.reader, id),
    sealedFile: (id) => readFile(engine.reader, id),
    async stepSealed(id, step) {
      const urgent = step.action === 'erase';
      const walls = await onWalls();
      const file = await engine.write((db) => stepByTeam(db, walls, id, step), { urgent });
      // An envelope that was sealed again is nobody's to read any more.
      if (urgent || step.action === 'reseal') await engine.erased();
      return file;
    },
    sealedQueue: (query) => readSealedQueue(engine.reader, query),
    sealedAudit: (organisations, after) => readSealedAudit(engine.reader, organisations, after),
    sealedThemes: (organisation) => readSealedThemes(engine.reader, organisation),
    settledSealed: (query) => readSettledSealed(engine.reader, query),
    saveKeySet: (keySet, came) => engine.write((db) => writeKeySet(db, keySet, came)),
    keyring: (organisation) => keyrings.readKeyring(engine.reader, organisation),
    confirmShare: (organisation, holder, on) =>
      engine.write((db) => keyrings.confirmShare(db, organisation, holder, on)),
    keysOf: (moderators) => keyrings.readKeys(engine.reader, moderators),
    saveKey: (key) => engine.write((db) => keyrings.writeKey(db, key)),
    passTest: (key, hash, on, next) => engine.write((db) => keyrings.passTest(db, key, hash, on, next)),
    claimDigest: (moderator, week) => engine.write((db) => claimDigest(db, moderator, week)),
    releaseDigest: (moderator) => engine.write((db) => releaseDigest(db, moderator)),
    published: (scope, id) => reading.published(scope, id),
    version: (scope) => reading.version(scope),
    ready: () => engine.ready(),
    close: () => engine.close(),
  };
}

// Whoever asks is told that storage is away, whatever the database calls it.
function guarded(store: OpenStore): OpenStore {
  const guard =
    (method: (...input: unknown[]) => Promise<unknown>) =>
    (...input: unknown[]) =>
      method(...input).catch((error: unknown) => {
        throw asProblem(error);
      });
  const entries = Object.entries(store).map(([name, value]) => [
    name,
    typeof value === 'function' ? guard(value) : value,
  ]);
  return Object.fromEntries(entries) as OpenStore;
}
