import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorOf } from '../testing/author.ts';
import type { Browser } from '../testing/browser.ts';
import { sendPledge } from '../testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const send = (fields: Parameters<typeof sendPledge>[1] = {}, more: Parameters<typeof sendPledge>[2] = {}) =>
  sendPledge({ app: hub.app, cookie: amina.cookie }, fields, more);
const wall = async () =>
  (await hub.app.inject('/api/organisations/ZZ1/published?kind=pledge')).json<{ items: { id: string }[] }>().items;

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('publishing', () => {
  test('shows everything that will be read, and nothing else', async () => {
    const { id } = await send({ display: { as: 'role-only', role: 'Chief Nurse' } });
    const { text } = await amina.get(`/console/items/${id}/publish?seen=1`);
    expect(text).toContain('I will speak up when a patient');
    expect(text).toContain('Chief Nurse, Fenland and Coast');
    expect(text).toContain('Confirm and publish');
    expect(text).not.toContain('How it appears');
    const anonymous = await send({ display: { as: 'anonymous' } });
    const card = await amina.get(`/console/items/${anonymous.id}/publish?seen=1`);
    expect(card.body).toMatch(/<p class="ark-by">Fenland and Coast[^<]*<\/p>/);
  });

  test('does nothing before it is confirmed', async () => {
    const { id } = await send();
    await amina.get(`/console/items/${id}/publish?seen=1`);
    expect(await wall()).toEqual([]);
  });

  test('puts it on the wall, says so, and can be undone from there', async () => {
    const sent = await send();
    const done = await amina.post(`/console/items/${sent.id}/publish`, { seen: '1' });
    expect(done.location).toBe(`/console/items?done=${sent.id}`);
    const banner = await amina.get(done.location);
    expect(banner.text).toContain(`Success Pledge published ${sent.reference} is on the wall now. Undo`);
    expect((await wall()).map(({ id }) => id)).toEqual([sent.id]);
    const seen = /name="seen" value="(\d+)"/.exec(banner.body)?.[1] ?? '';
    const undone = await amina.post(`/console/items/${sent.id}/undo`, { seen });
    expect((await amina.get(undone.location)).text).toContain('has the status “To check” again');
    expect(await wall()).toEqual([]);
    expect((await authorOf(sent, hub.app).open()).status).toBe('submitted');
  });

  test('publishes once, however often the button is pressed', async () => {
    const { id } = await send();
    const answers = await Promise.all([1, 2, 3].map(() => amina.post(`/console/items/${id}/publish`, { seen: '1' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    expect((await wall()).filter((one) => one.id === id)).toHaveLength(1);
  });

  test('shows the banner of a decision to nobody else', async () => {
    const { id } = await send();
    await amina.post(`/console/items/${id}/publish`, { seen: '1' });
    const ben = await hub.invited('Ben Okafor', ['ZZ1']);
    expect((await ben.get(`/console/items?done=${id}`)).text).not.toContain('Success');
    expect((await amina.get('/console/items?done=nonsense')).status).toBe(200);
  });

  test('is always before the wall: no page of the console can switch that off', async () => {
    const { id } = await send();
    for (const path of [
      '/console/items',
      '/console/organisations',
      '/console/organisations/ZZ1',
      '/console/users',
      `/console/items/${id}`,
    ])
      expect((await amina.get(path)).text).not.toMatch(/moderation|publish automatically|without checking/i);
    expect((await wall()).some((one) => one.id === id)).toBe(false);
  });
});
