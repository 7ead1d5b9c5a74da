import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorOf } from '../testing/author.ts';
import type { Browser } from '../testing/browser.ts';
import { sendPledge } from '../testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const send = (fields: Parameters<typeof sendPledge>[1] = {}, more: Parameters<typeof sendPledge>[2] = {}) =>
  sendPledge({ app: hub.app, cookie: amina.cookie }, fields, more);

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('an item', () => {
  test('shows every answer, what the author allows and what happened', async () => {
    const { id, reference } = await send();
    const { text } = await amina.get(`/console/items/${id}`);
    expect(text).toContain(`Pledge ${reference}`);
    for (const words of [
      'I will speak up when a patient makes a racist comment',
      'My colleagues tell me that they felt backed up.',
      '31 March 2027',
      'Safe to speak up',
      'With the job title only: Healthcare assistant',
      'Published without a name',
      'Sent by the author, 23 November 2026',
    ])
      expect(text).toContain(words);
  });

  test('marks in words what may identify someone, and still offers to publish', async () => {
    const { id } = await send({ text: 'I will call Dr Ade Bello on 07700 900123 when it happens again.' });
    const { body, text } = await amina.get(`/console/items/${id}`);
    expect(body).toMatch(/<mark[^>]*>Dr Ade Bello<span/);
    expect(text).toContain('Dr Ade Bello may identify someone: named person');
    expect(text).toContain('07700 900123 may identify someone: phone number');
    expect(body).toMatch(/value="publish"/);
  });

  test('shows text that looks like markup as text', async () => {
    const { id } = await send({ text: '<script>alert("1")</script> <img src=x onerror=alert(1)> {{ 7 * 7 }}' });
    for (const path of [
      `/console/items/${id}`,
      `/console/items/${id}/publish`,
      `/console/items/${id}/request-changes`,
    ]) {
      const { body, text } = await amina.get(path);
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('<img src=x');
      expect(text).toContain('<script>alert("1")</script> <img src=x onerror=alert(1)> {{ 7 * 7 }}');
    }
  });

  test('asks for a decision when none was selected', async () => {
    const { id } = await send();
    const page = await amina.post(`/console/items/${id}/decision`, { seen: '1' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('There is a problem Select a decision');
    expect(page.body).toContain('<title>Error: Pledge');
  });

  test('goes on to the page of the decision with what the moderator has seen', async () => {
    const { id } = await send();
    for (const decision of ['publish', 'request-changes', 'decline'])
      expect((await amina.post(`/console/items/${id}/decision`, { seen: '1', decision })).location).toBe(
        `/console/items/${id}/${decision}?seen=1`,
      );
  });

  test('puts what the author changed beside what was first sent', async () => {
    const sent = await send();
    await amina.post(`/console/items/${sent.id}/request-changes`, { seen: '1', message: 'Say how often.' });
    await authorOf(sent, hub.app).revise({ text: 'I will speak up every single time, and check on my colleague.' });
    const { text } = await amina.get(`/console/items/${sent.id}`);
    expect(text).toContain('What the author changed');
    expect(text).toMatch(/In their own words First sent I will speak up when .* Now I will speak up every single time/);
    expect(text).toContain('Say how often.');
  });

  test('shows an update with the pledge it follows', async () => {
    const sent = await send();
    await amina.post(`/console/items/${sent.id}/publish`, { seen: '1' });
    const { reference } = await authorOf(sent, hub.app).update({ outcome: 'kept', text: 'It worked in all 4 teams.' });
    const queue = await amina.get('/console/items?kind=pledge-update');
    const id = new RegExp(`items/([0-9a-f-]{36})">Check ${reference}`).exec(queue.body)?.[1];
    const { text } = await amina.get(`/console/items/${id}`);
    expect(text).toContain('It worked in all 4 teams.');
    expect(text).toContain(`What it follows See ${sent.reference}`);
    expect(text).toContain('I will speak up when a patient makes a racist comment');
    expect((await amina.get(`/console/items/${id}/publish`)).text).toContain('How it is going Kept');
  });

  test('says that the text is gone once the author withdrew it', async () => {
    const sent = await send({ text: 'I will tell nobody about the heron in the pond.' });
    await authorOf(sent, hub.app).withdraw();
    const { text } = await amina.get(`/console/items/${sent.id}`);
    expect(text).toContain('The author withdrew this. The text has been erased.');
    expect(text).toContain('There is nothing to decide.');
    expect(text).not.toContain('heron');
  });

  test('of another organisation looks like one that does not exist', async () => {
    const { id } = await send();
    const chalk = await hub.invited('Ben Okafor', ['ZZ2'], true);
    const unknown = '8c8c8c8c-0000-4000-8000-000000000000';
    for (const page of ['', '/publish', '/request-changes', '/decline', '/decline/spam', '/remove']) {
      const [one, other] = await Promise.all([
        chalk.get(`/console/items/${id}${page}`),
        chalk.get(`/console/items/${unknown}${page}`),
      ]);
      expect(one.status).toBe(404);
      expect(one.body).toBe(other.body);
    }
    for (const action of ['publish', 'request-changes', 'decline/spam', 'remove', 'undo', 'decision']) {
      const form = { seen: '1', decision: '', message: 'A message.', reason: 'spam' };
      expect((await chalk.post(`/console/items/${id}/${action}`, form)).status).toBe(404);
    }
    expect((await amina.get(`/console/items/${id}`)).text).toContain('To check');
  });

  test('has an address that nothing else fits', async () => {
    for (const id of ['1', '%00', '../..', "' or 1=1"])
      expect((await amina.get(`/console/items/${encodeURIComponent(id)}`)).status).toBe(404);
  });
});
