import { Reason } from '@antiracism-kit/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorOf } from '../testing/author.ts';
import type { Browser } from '../testing/browser.ts';
import { sendPledge } from '../testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';
import { messageFor } from './messages.ts';

let hub: TestConsole;
let amina: Browser;
const send = () => sendPledge({ app: hub.app, cookie: amina.cookie });

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('not publishing', () => {
  test('asks for a reason first', async () => {
    const { id } = await send();
    const page = await amina.post(`/console/items/${id}/decline`, { seen: '1' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('There is a problem Select a reason');
    const next = await amina.post(`/console/items/${id}/decline`, { seen: '1', reason: 'duplicate' });
    expect(next.location).toBe(`/console/items/${id}/decline/duplicate?seen=1`);
  });

  test('begins with a message that fits the reason and can be changed', async () => {
    const sent = await send();
    const page = await amina.get(`/console/items/${sent.id}/decline/identifies-someone?seen=1`);
    expect(page.text).toContain(
      'Thank you for your pledge. We have not published it because it names or identifies someone.',
    );
    const message = 'We left out nothing. Change the second line.';
    await amina.post(`/console/items/${sent.id}/decline/identifies-someone`, { seen: '1', message });
    const { status, decisions } = await authorOf(sent, hub.app).open();
    expect(status).toBe('not-published');
    expect(decisions.at(-1)).toMatchObject({ action: 'decline', reason: 'identifies-someone', message });
    expect((await amina.get(`/console/items?done=${sent.id}`)).text).toContain('Pledge not published');
  });

  test('needs no message, except when no reason fits', async () => {
    const one = await send();
    expect((await amina.post(`/console/items/${one.id}/decline/spam`, { seen: '1', message: '' })).status).toBe(303);
    const other = await send();
    const page = await amina.post(`/console/items/${other.id}/decline/other`, { seen: '1', message: '' });
    expect(page.text).toContain('There is a problem Enter a message to the author');
  });

  test('goes back to the reasons when the address names none', async () => {
    const { id } = await send();
    expect((await amina.get(`/console/items/${id}/decline/because`)).location).toBe(`/console/items/${id}/decline`);
  });

  test('has a message for every reason but “something else”, in plain words and short enough', () => {
    for (const reason of Reason.options) {
      const message = messageFor(reason, 'pledge');
      expect(message === '').toBe(reason === 'other');
      expect(message).not.toMatch(/\bplease\b|\bshould\b|[{}]/i);
      expect(message.length).toBeLessThan(400);
    }
  });
});
