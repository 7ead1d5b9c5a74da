import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore } from '../store/open-store.ts';
import type { World } from '../store/suite-world.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { firstModeratorLink } from './first-moderator-link.ts';
import { Invitations } from './invitations.ts';
import { join } from './join.ts';
import { namesOf } from './names.ts';
import type { SignInTables } from './tables.ts';

const day = 24 * 60 * 60 * 1000;
const amina = {
  name: 'Amina Khan',
  email: 'Amina@Hub.example',
  password: 'kettle river candle',
  organisations: 'all',
  manages: true,
} as const;

/** What sign-in promises on every database. */
export function accountsSuite(title: string, newWorld: () => Promise<World>): void {
  describe(title, () => {
    let world: World;
    let store: OpenStore;
    let db: Kysely<SignInTables>;
    let accounts: Accounts;
    const cookieOf = async (email: string, password: string) =>
      (await accounts.enter(email, password))?.split(';')[0] ?? '';

    beforeAll(async () => {
      world = await newWorld();
      store = await world.open();
      db = store.db as unknown as Kysely<SignInTables>;
      accounts = openAccounts({
        db,
        type: store.database,
        origin: 'https://hub.example',
        secret: 'a-secret-of-tests-7Gk2Pq9Vt4Wm1Zr8',
      });
    });
    afterAll(async () => {
      await store.close();
      await world.end();
    });

    test('makes an account once for an email address, whatever its capitals', async () => {
      expect(await accounts.create(amina)).toBe('made');
      expect(await accounts.create({ ...amina, email: 'amina@hub.EXAMPLE' })).toBe('email-taken');
      const { password: _, ...person } = amina;
      expect(await accounts.list()).toMatchObject([{ ...person, email: 'amina@hub.example' }]);
    });

    test('keeps no password that could be read', async () => {
      const kept = JSON.stringify(
        await db
          .selectFrom('moderator_accounts' as never)
          .selectAll()
          .execute(),
      );
      expect(kept).not.toContain(amina.password);
    });

    test('knows who a cookie belongs to until they leave', async () => {
      const cookie = await cookieOf(amina.email, amina.password);
      expect(await accounts.whoIs(cookie)).toMatchObject({ name: 'Amina Khan', organisations: 'all', manages: true });
      expect(await accounts.leave(cookie)).toMatch(/Max-Age=0/);
      expect(await accounts.whoIs(cookie)).toBeUndefined();
    });

    test('believes no cookie that it did not sign', async () => {
      const cookie = await cookieOf(amina.email, amina.password);
      const [name, value = ''] = cookie.split('=');
      for (const forged of [
        '',
        'nonsense',
        value.replace(/\..*/, ''),
        value.replace(/\.(.)/, (_, one) => `.${one === 'A' ? 'B' : 'A'}`),
      ])
        expect(await accounts.whoIs(`${name}=${forged}`)).toBeUndefined();
    });

    test('keeps nothing of the place a moderator signs in from', async () => {
      const kept = await db
        .selectFrom('moderator_sessions' as never)
        .selectAll()
        .execute();
      expect(kept).not.toHaveLength(0);
      for (const session of kept) expect(session).toMatchObject({ ipAddress: '', userAgent: '' });
    });

    test('takes an account away and keeps the name', async () => {
      await accounts.create({
        ...amina,
        name: 'Ben Okafor',
        email: 'ben@hub.example',
        organisations: ['ZZ1'],
        manages: false,
      });
      const cookie = await cookieOf('ben@hub.example', amina.password);
      const ben = await accounts.whoIs(cookie);
      expect(ben).toMatchObject({ organisations: ['ZZ1'], manages: false });
      await accounts.remove(ben?.id ?? '');
      expect(await accounts.whoIs(cookie)).toBeUndefined();
      expect(await accounts.enter('ben@hub.example', amina.password)).toBeUndefined();
      expect(await namesOf({ db })(ben?.id ?? '')).toBe('Ben Okafor');
    });

    test('lets an invitation be used once, within 24 hours', async () => {
      let now = Date.parse('2026-11-23T09:00:00Z');
      const invitations = new Invitations({ db }, () => now);
      const wanted = { email: 'carol@hub.example', organisations: ['ZZ1'], manages: false };
      const [late, token] = [await invitations.make(wanted), await invitations.make(wanted)];
      now += day - 1;
      const carol = { name: 'Carol Jones', email: 'carol@hub.example', password: amina.password };
      const both = await Promise.all([1, 2].map(() => join({ accounts, invitations }, token, carol)));
      expect(both.toSorted()).toEqual(['joined', 'link-not-valid']);
      now += 1;
      expect(await invitations.find(late)).toBeUndefined();
      expect(await invitations.spend(late)).toBe(false);
    });

    test('prints no first link while somebody can sign in, and a new one when nobody can', async () => {
      expect(await firstModeratorLink({ db, origin: 'https://hub.example' })).toBeUndefined();
      expect(await firstModeratorLink({ db, origin: 'https://hub.example', always: true })).toMatch(/join/);
      for (const { id } of await accounts.list()) await accounts.remove(id);
      expect(await firstModeratorLink({ db, origin: 'https://hub.example' })).toMatch(
        /^https:\/\/hub\.example\/console\/join\/[\w-]{32}$/,
      );
    });
  });
}
