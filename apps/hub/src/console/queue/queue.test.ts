import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { type Sent, sendPledge } from '../testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const send = (...more: Parameters<typeof sendPledge> extends [unknown, ...infer Rest] ? Rest : never): Promise<Sent> =>
  sendPledge({ app: hub.app, cookie: amina.cookie }, ...more);

beforeAll(async () => {
  hub = await openTestConsole({ today: '2026-11-12' });
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('the queue', () => {
  test('says when there is nothing to check', async () => {
    const page = await amina.get('/console/items');
    expect(page.text).toContain('Items to check (0)');
    expect(page.text).toContain('Nothing to check');
  });

  test('lists what waits, with how long, which flags and a link', async () => {
    const sent = await send({ text: 'I will ring 01632 960 001 every week and ask how people are.' });
    const page = await amina.get('/console/items');
    expect(page.text).toContain('Items to check (1)');
    expect(page.text).toMatch(
      new RegExp(`${sent.reference} .*Pledge .*12 November 2026 .*Today .*Phone number .*Fenland and Coast`),
    );
    expect(page.body).toContain(`<a href="/console/items/${sent.id}">Check ${sent.reference}</a>`);
    expect(page.text).not.toContain('every week');
  });

  test('puts what cannot wait first, and only there', async () => {
    const urgent = await send({ text: 'I will speak up, because a colleague does not feel safe on nights.' });
    const { body } = await amina.get('/console/items');
    expect(body.indexOf('Urgent: check these first')).toBeLessThan(body.indexOf(urgent.id));
    expect(body.indexOf(urgent.id)).toBeLessThan(body.indexOf('Everything else'));
    expect(body.split(urgent.id)).toHaveLength(2);
  });

  test('filters by organisation, type and flag', async () => {
    const other = await send({}, { organisation: 'ZZ2' });
    const chalk = await amina.get('/console/items?organisation=ZZ2');
    expect(chalk.body).toContain(other.id);
    expect(chalk.body.match(/>Check P-/g)).toHaveLength(1);
    const flagged = await amina.get('/console/items?flag=phone');
    expect(flagged.body.match(/>Check P-/g)).toHaveLength(1);
    expect(flagged.text).toContain('Phone number');
    expect((await amina.get('/console/items?kind=pledge-update')).text).toContain('No items match your filters');
  });

  test('takes an address that makes no sense as no filter', async () => {
    const page = await amina.get('/console/items?status=nonsense&kind=%00&organisation=<b>&flag=constructor');
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('<b>');
  });

  test('goes on to a next page and back to the first', async () => {
    for (let n = 0; n < 26; n++) await send();
    const first = await amina.get('/console/items?organisation=ZZ1');
    const next = /href="([^"]+)">Next page/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await amina.get(next);
    expect(second.status).toBe(200);
    expect(second.text).toContain('Back to the first page');
    const ids = [first, second].flatMap(({ body }) => body.match(/items\/[0-9a-f-]{36}/g) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows a moderator only the organisations they check', async () => {
    const chalk = await hub.invited('Ben Okafor', ['ZZ2']);
    const page = await chalk.get('/console/items');
    expect(page.text).toContain('Items to check (1)');
    expect(page.text).not.toContain('Fenland');
    expect((await chalk.get('/console/items?organisation=ZZ1')).body).not.toMatch(/>Check P-/);
  });
});

test('the queue calls what waits for more than 5 working days overdue', async () => {
  const later = await openTestConsole({ today: '2026-11-12' });
  try {
    const signedIn = await later.signedIn();
    const { id } = await sendPledge({ app: later.app, cookie: signedIn.cookie });
    expect(id).toBeTruthy();
    later.setToday('2026-11-19');
    expect((await signedIn.get('/console/items')).text).toContain('5 working days');
    later.setToday('2026-11-20');
    expect((await signedIn.get('/console/items')).text).toMatch(/Overdue 6 working days/);
  } finally {
    await later.close();
  }
});
