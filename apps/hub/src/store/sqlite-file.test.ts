import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from './migrations/index.ts';
import type { OpenStore } from './open-store.ts';
import { openSqlite } from './sqlite.ts';
import { assertSettings } from './sqlite-settings.ts';
import { sqliteWorld } from './sqlite-world.ts';
import {
  byAuthor,
  hosted,
  moderated,
  newPledge,
  newUpdate,
  pageOf,
  publishNew,
  readOn,
  successions,
} from './suite-world.ts';

let world: Awaited<ReturnType<typeof sqliteWorld>>;
let store: OpenStore;
beforeEach(async () => {
  world = await sqliteWorld();
  store = await world.open();
  await store.saveOrganisations(hosted, successions);
});
afterEach(async () => {
  await store.close().catch(() => {});
  await world.end();
});

const filesWith = async (text: string) => {
  const found: string[] = [];
  for (const name of await readdir(world.folder))
    if ((await readFile(join(world.folder, name))).includes(text)) found.push(name);
  return found;
};

test('after a withdrawal no file of the database holds a word of what was sent', async () => {
  const pledge = newPledge({ with: { text: 'Zebrafish pledges are easy to find in a file.' } });
  await store.add(pledge);
  await store.decide(pledge.id, moderated('request-changes', { message: 'Your zebramussel is not clear.' }));
  const fields = { ...pledge.fields, text: 'Zebrawood is what the changed pledge is about.' };
  await store.decide(pledge.id, byAuthor('revise', { fields }));
  await store.decide(pledge.id, moderated('publish'));
  await publishNew(store, newUpdate(pledge.id, { text: 'My zebracrossing is painted.' }));
  for (let n = 0; n < 20; n++) await publishNew(store, newPledge());
  const words = ['ebrafish', 'ebramussel', 'ebrawood', 'ebracrossing'];
  for (const word of words) expect(await filesWith(word)).not.toEqual([]);
  expect(await readOn(store, 'REG', { search: 'zebrawood' })).toEqual([pledge.id]);
  await store.decide(pledge.id, byAuthor('withdraw'));
  for (const word of words) expect(await filesWith(word)).toEqual([]);
  expect(await store.brokenLink()).toBeUndefined();
});

test('the file is for the hub’s own user only', () => {
  expect(statSync(world.file).mode & 0o077).toBe(0);
});

test('on a full disk nothing is half written, reading and withdrawing go on, and service comes back by itself', {
  timeout: 30_000,
}, async () => {
  const pledge = newPledge();
  await publishNew(store, pledge);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(store.db);
  const sent = Array.from({ length: 400 }, () => newPledge());
  const answers = await Promise.allSettled(sent.map((one) => store.add(one)));
  const failed = sent.filter((_, index) => answers[index]?.status === 'rejected');
  expect(failed.length).toBeGreaterThan(0);
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason.code).toBe('unavailable');
  expect((await pageOf(store, 'REG')).items).toHaveLength(1);
  await store.decide(pledge.id, byAuthor('withdraw'));
  expect((await pageOf(store, 'REG')).items).toHaveLength(0);
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  for (const one of failed) expect(await store.add(one)).toMatchObject({ id: one.id });
  expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(400);
  expect(await store.brokenLink()).toBeUndefined();
});

test('what was written moves from the log into the file by itself, while more arrives', async () => {
  const small = statSync(world.file).size;
  for (let n = 0; n < 8; n++) await Promise.all(Array.from({ length: 400 }, () => store.add(newPledge())));
  await expect.poll(() => statSync(world.file).size, { timeout: 30_000 }).toBeGreaterThan(small + 1_000_000);
  await store.add(newPledge());
  expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(3_201);
});

test('a database that a newer hub has changed is refused with both versions named', async () => {
  await store.close();
  await world.run(`insert into migrations (number, name) values (999, 'from-the-future')`);
  await expect(world.open()).rejects.toThrow(
    new RegExp(`version 999 \\(from-the-future\\); this hub knows version ${migrations.length} \\(`),
  );
});

test('the file is copied before the tables change, and a change that fails leaves them as they were', async () => {
  const pledge = newPledge();
  await store.add(pledge);
  await store.close();
  const broken = {
    name: 'broken',
    change: async (db: Parameters<(typeof migrations)[number]['change']>[0]) => {
      await sql`create table half (id integer) strict`.execute(db);
      await sql`create table half (id integer) strict`.execute(db);
    },
  };
  await expect(openSqlite(world.file, [...migrations, broken])).rejects.toThrow('half');
  expect(existsSync(`${world.file}.before-${migrations.length + 1}`)).toBe(true);
  store = await world.open();
  expect(await store.item(pledge.id)).toBeDefined();
  await expect(sql`select * from half`.execute(store.db)).rejects.toThrow('no such table');
});

test('settings that could lose or keep something are refused, all of them named', () => {
  const loose = new Sqlite(world.file);
  loose.pragma('synchronous = NORMAL');
  loose.pragma('secure_delete = OFF');
  loose.pragma('foreign_keys = OFF');
  expect(() => assertSettings(loose)).toThrow(
    'The database is not safe to use: synchronous is 1, not 2; secure_delete is 0, not 1; foreign_keys is 0, not 1; trusted_schema is 1, not 0.',
  );
  loose.close();
});

test('a database whose tables take anything is refused, with every such table named', async () => {
  await store.close();
  await world.run('create table loose (id integer); create table looser (id integer)');
  await expect(world.open()).rejects.toThrow(/not safe to use: table loose is not STRICT; table looser is not STRICT/);
});
