import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds as everyKind, type Kind, Published } from '@antiracism-kit/schema';
import { plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { openConsole } from './console/console.ts';
import { Browser } from './console/testing/browser.ts';
import { send } from './console/testing/send-pledge.ts';
import { trusts } from './console/testing/trusts.ts';
import { firstModeratorLink } from './sign-in/first-moderator-link.ts';
import { openStore } from './store/open-store.ts';

const origin = 'https://hub.example.nhs.uk';
const like = everyKind.find(({ name }) => name === plainTriedAndStopped.kind) as unknown as Kind;
/** A kind that no code of the hub has heard of. */
const madeUp: Kind = { ...like, name: 'lesson-learned', letter: 'L', public: ['title', 'whatTried', 'priorities'] };
const kinds = [...everyKind, madeUp] as readonly Kind[];

const folder = mkdtempSync(join(tmpdir(), 'ark-kinds-'));
const today = () => '2026-11-23';
let store: Awaited<ReturnType<typeof openStore>>;
let app: Awaited<ReturnType<typeof createApp>>;
let amina: Browser;

beforeAll(async () => {
  store = await openStore({ file: join(folder, 'hub.sqlite') }, { kinds, today });
  await store.saveOrganisations(trusts, []);
  app = await createApp({
    store,
    kinds,
    config: { publicUrl: origin, rateLimit: 0, trustedProxies: [] },
    console: openConsole({ store, origin, secret: 'a-secret-of-tests-7Gk2Pq9Vt4Wm1Zr8' }),
    today,
    checkOutput: true,
  });
  amina = new Browser(app, origin);
  const link = new URL((await firstModeratorLink({ db: store.db as never, origin })) ?? '');
  const password = 'kettle river candle';
  await amina.post(link.pathname, { name: 'Amina Khan', email: 'amina@hub.example.nhs.uk', password });
});
afterAll(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a kind that is made up here goes through hub, console and wall, and shows no more than it says', async () => {
  const sent = await send({ app, cookie: amina.cookie }, { ...plainTriedAndStopped, kind: madeUp.name });
  expect(sent.reference).toMatch(/^L-/);
  const item = await amina.get(`/console/items/${sent.id}`);
  expect(item.text).toContain(`Lesson learned ${sent.reference}`);
  expect(item.text).toContain(plainTriedAndStopped.fields.whatHappened);
  const { text } = await amina.get(`/console/items/${sent.id}/publish`);
  expect(text).not.toContain(plainTriedAndStopped.fields.whatHappened);
  await amina.post(`/console/items/${sent.id}/publish`, { seen: '1' });
  const wall = await app.inject(`/api/organisations/ZZ1/published?kind=${madeUp.name}&kind=pledge&facet=year:2026`);
  const { items, choices } = wall.json();
  expect(items).toMatchObject([{ id: sent.id, kind: madeUp.name, publishedOn: '2026' }]);
  expect(Object.keys(items[0].fields).sort()).toEqual(['priorities', 'title', 'whatTried']);
  expect(choices.years).toEqual(['2026']);
  expect(Published(kinds)._zod.run({ value: items[0], issues: [] }, {})).toMatchObject({ issues: [] });
  const page = await app.inject('/o/ZZ1/stories');
  expect(page.body).toContain(plainTriedAndStopped.fields.title);
  const logged = await amina.get(`/console/log?kind=${madeUp.name}`);
  expect(logged.text).toContain('What they tried');
  const receipt = await app.inject({
    method: 'POST',
    url: '/api/organisations/ZZ1/receipts/withdraw',
    payload: { receipt: sent.receipt },
  });
  expect(receipt.json()).toMatchObject({ kind: madeUp.name, status: 'withdrawn' });
  expect((await app.inject(`/api/organisations/ZZ1/published/${sent.id}`)).statusCode).toBe(410);
});
