import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { createApp } from '../../app.ts';
import { firstModeratorLink } from '../../sign-in/first-moderator-link.ts';
import type { SignInTables } from '../../sign-in/tables.ts';
import { type OpenStore, openStore } from '../../store/open-store.ts';
import { openConsole } from '../console.ts';
import { Browser } from './browser.ts';
import { trusts } from './trusts.ts';

/** Where the console of tests believes that it is. */
export const origin = 'https://hub.example.nhs.uk';

/** A hub with a console on a database of its own, for one test file. */
export interface TestConsole {
  readonly app: FastifyInstance;
  readonly store: OpenStore;
  readonly db: Kysely<SignInTables>;
  /** A browser that nobody has signed in with yet. */
  browser(): Browser;
  /** A browser in which the first moderator of the hub, Amina Khan, is signed in. */
  signedIn(): Promise<Browser>;
  /** A browser of somebody who was invited. */
  invited(name: string, organisations: string[], manages?: boolean): Promise<Browser>;
  /** Moves the hub to another day. */
  setToday(day: string): void;
  close(): Promise<void>;
}

/** Opens a hub on a real SQLite file, with two invented trusts and no items. */
export async function openTestConsole({ today: first = '2026-11-23' } = {}): Promise<TestConsole> {
  let day = first;
  const today = () => day;
  const folder = mkdtempSync(join(tmpdir(), 'ark-console-'));
  const store = await openStore({ file: join(folder, 'hub.sqlite') }, { today });
  await store.saveOrganisations(trusts, []);
  const app = await createApp({
    store,
    config: { publicUrl: origin, rateLimit: 0, trustedProxies: [] },
    console: openConsole({ store, origin, secret: 'a-secret-of-tests-7Gk2Pq9Vt4Wm1Zr8' }),
    today,
    checkOutput: true,
  });
  const db = store.db as unknown as Kysely<SignInTables>;
  const browser = () => new Browser(app, origin);
  let amina: Browser | undefined;

  const signedIn = async () => {
    if (amina) return amina.copy();
    amina = browser();
    const link = new URL((await firstModeratorLink({ db, origin })) ?? '');
    await amina.post(link.pathname, {
      name: 'Amina Khan',
      email: 'amina@hub.example.nhs.uk',
      password: 'kettle river candle',
    });
    return amina.copy();
  };
  const invited: TestConsole['invited'] = async (name, organisations, manages = false) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@hub.example.nhs.uk`;
    const made = await (await signedIn()).post('/console/users/invite', {
      email,
      organisations,
      manages: manages ? 'yes' : 'no',
    });
    const path = /\/console\/join\/[\w-]+/.exec(made.body)?.[0] ?? '';
    const person = browser();
    await person.post(path, { name, email, password: 'orchard signal velvet' });
    return person;
  };

  return {
    app,
    store,
    db,
    browser,
    signedIn,
    invited,
    setToday(next) {
      day = next;
    },
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
