import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorOf } from '../testing/author.ts';
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

test('a published item can be removed from the wall with a reason, and published again', async () => {
  const sent = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await amina.post(`/console/items/${sent.id}/publish`, { seen: '1' });
  expect((await amina.get('/console/published')).body).toContain(`See ${sent.reference}`);
  expect((await amina.get(`/console/items/${sent.id}`)).text).toContain('Remove from the wall');

  const empty = await amina.post(`/console/items/${sent.id}/remove`, { seen: '2', message: 'Kept words.' });
  expect(empty.text).toContain('There is a problem Select a reason');
  expect(empty.body).toContain('Kept words.</textarea>');

  const done = await amina.post(`/console/items/${sent.id}/remove`, { seen: '2', reason: 'not-true', message: '' });
  expect((await amina.get(done.location)).text).toContain('Pledge removed from the wall');
  expect((await amina.get('/console/published')).text).toContain('Nothing is published yet');
  expect((await authorOf(sent, hub.app).open()).status).toBe('removed');

  await amina.post(`/console/items/${sent.id}/publish`, { seen: '3' });
  expect((await authorOf(sent, hub.app).open()).status).toBe('published');
});

test('what a reader reported as identifying someone is off the wall and first in the queue', async () => {
  const { id, reference } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await amina.post(`/console/items/${id}/publish`, { seen: '1' });
  await hub.app.inject({
    method: 'POST',
    url: '/api/organisations/ZZ1/reports',
    payload: { id, reason: 'identifies-someone' },
  });
  const queue = await amina.get('/console/items');
  expect(queue.text).toMatch(new RegExp(`Urgent: check these first .*${reference} .*Reported by a reader`));
  const page = await amina.get(`/console/items/${id}`);
  expect(page.text).toContain('Reported by a reader, 23 November 2026 It names or identifies someone');
});

test('what a reader reported for another reason stays up, and a moderator can let it stay', async () => {
  const { id } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await amina.post(`/console/items/${id}/publish`, { seen: '1' });
  await hub.app.inject({ method: 'POST', url: '/api/organisations/ZZ1/reports', payload: { id, reason: 'offensive' } });
  hub.setToday('2026-11-30');
  const reported = await amina.get(`/console/items/${id}`);
  expect(reported.text).toContain('A reader reported it. The history says why.');
  expect(reported.text).toContain('Keep it on the wall');
  await amina.post(`/console/items/${id}/publish`, { seen: '3' });
  expect((await amina.get('/console/items?flag=reported')).body).not.toContain(id);
  const wall = await hub.app.inject(`/api/organisations/ZZ1/published/${id}`);
  expect(wall.json()).toMatchObject({ id, publishedOn: '2026-11-23' });
});

test('an item that is not on a wall sends the moderator back to the item', async () => {
  const { id } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  expect((await amina.get(`/console/items/${id}/remove`)).location).toBe(`/console/items/${id}`);
});
