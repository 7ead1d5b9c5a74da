import { exampleStrategy } from '@antiracism-kit/schema/samples';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { migrations } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';
import { postgresWorld } from './postgres-world.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteWorld } from './sqlite-world.ts';
import { today, type World } from './suite-world.ts';

const before = migrations.slice(0, 3);

test.each([
  [
    'an SQLite file',
    async () => {
      const world = await sqliteWorld();
      return { world, engine: await openSqlite(world.file, before) };
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const world = await postgresWorld();
      return { world, engine: await openPostgres(world.url, before) };
    },
  ],
])('a strategy that was there before is version 1 in %s, and the next is version 2', async (_, make) => {
  const { world, engine }: { world: World; engine: Engine } = await make();
  const data = JSON.stringify(exampleStrategy);
  await sql`insert into strategies (organisation, data) values ('ZZ1', ${data})`.execute(engine.db);
  await engine.close();
  const store = await world.open();
  expect(await store.strategy('ZZ1')).toEqual(exampleStrategy);
  expect(await store.strategyVersions('ZZ1')).toEqual([{ number: 1, savedOn: expect.any(String), savedBy: 'hub' }]);
  expect(await store.strategyVersion('ZZ1', 1)).toEqual(exampleStrategy);
  const next = { by: 'm1', on: today, seen: 1, change: () => ({ ...exampleStrategy, title: 'Next' }) };
  expect(await store.saveStrategy('ZZ1', next)).toBe(2);
  expect((await store.strategyVersion('ZZ1', 1))?.title).toBe(exampleStrategy.title);
  await store.close();
  await world.end();
});
