import { expect, test } from 'vitest';
import { migrations } from './migrations/index.ts';
import { openStore } from './open-store.ts';
import { postgresWorld } from './postgres-world.ts';
import { storeSuite } from './store.suite.ts';
import { hosted, newPledge, type Sent, successions } from './suite-world.ts';

storeSuite('a store in PostgreSQL', postgresWorld);

test('a PostgreSQL that cannot keep anything is refused, with the setting named', async () => {
  const world = await postgresWorld();
  const readOnly = new URL(world.url);
  readOnly.searchParams.set('options', `${readOnly.searchParams.get('options')} -c default_transaction_read_only=on`);
  await expect(openStore({ databaseUrl: readOnly.toString() })).rejects.toThrow(
    'The database is not safe to use: transaction_read_only is on.',
  );
  await world.end();
});

test('a PostgreSQL that a newer hub has changed is refused with both versions named', async () => {
  const world = await postgresWorld();
  await (await world.open()).close();
  await world.run(`insert into migrations (number, name) values (999, 'from-the-future')`);
  await expect(world.open()).rejects.toThrow(
    new RegExp(`version 999 \\(from-the-future\\); this hub knows version ${migrations.length} \\(`),
  );
  await world.end();
});

test('connections that break in the middle are told of as unavailable, and every retry is the same sending', async () => {
  const world = await postgresWorld();
  const store = await world.open();
  await store.saveOrganisations(hosted, successions);
  const sent = Array.from({ length: 300 }, () => newPledge());
  const codes = new Set<string>();
  const send = (one: Sent): Promise<unknown> =>
    store.add(one).catch((error) => {
      codes.add(error.code);
      return send(one);
    });
  const sending = Promise.all(sent.map(send));
  for (let round = 0; round < 5; round++)
    await world.run(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${world.schema}' and pid <> pg_backend_pid()`,
    );
  await sending;
  expect([...codes].filter((code) => code !== 'unavailable')).toEqual([]);
  expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(300);
  expect(await store.brokenLink()).toBeUndefined();
  await store.close();
  await world.end();
});
