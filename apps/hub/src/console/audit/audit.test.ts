import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { sendPledge } from '../testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

test('the audit says who did what and when, and holds no text', async () => {
  expect((await amina.get('/console/audit')).text).toContain('Nothing has happened yet.');
  const { id, reference } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await amina.post(`/console/items/${id}/decline/not-specific`, { seen: '1', message: 'Name one thing.' });
  const { text } = await amina.get('/console/audit');
  expect(text).toMatch(
    new RegExp(
      `23 November 2026 .*Amina Khan .*Not published It is not about a specific experience or action .*${reference} .*Fenland and Coast`,
    ),
  );
  expect(text).not.toContain('Name one thing.');
  expect(text).not.toContain('racist comment');
});

test('the audit of one organisation is not for those who check another', async () => {
  const ben = await hub.invited('Ben Okafor', ['ZZ2']);
  expect((await ben.get('/console/audit')).text).toContain('Nothing has happened yet.');
});

test('the audit keeps the name of somebody who was removed', async () => {
  const ben = await hub.invited('Carol Jones', ['ZZ1']);
  const { id } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await ben.post(`/console/items/${id}/publish`, { seen: '1' });
  const users = await amina.get('/console/users');
  const removal = /\/console\/users\/[0-9a-f-]+\/remove(?=">Remove<span[^>]*> Carol Jones)/.exec(users.body)?.[0] ?? '';
  expect((await amina.post(removal)).status).toBe(303);
  expect((await amina.get('/console/users')).text).not.toContain('Carol Jones');
  expect((await amina.get('/console/audit')).text).toContain('Carol Jones');
});
