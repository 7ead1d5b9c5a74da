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

test('the last decision can be undone, and then there is nothing left to undo', async () => {
  const { id } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await amina.post(`/console/items/${id}/decline/spam`, { seen: '1', message: '' });
  expect((await amina.get(`/console/items/${id}`)).text).toContain('Undo the last decision');
  await amina.post(`/console/items/${id}/undo`, { seen: '2' });
  const page = await amina.get(`/console/items/${id}`);
  expect(page.text).toContain('Decision To check');
  expect(page.text).not.toContain('Undo the last decision');
  const late = await amina.post(`/console/items/${id}/undo`, { seen: '3' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('The decision cannot be undone');
});
