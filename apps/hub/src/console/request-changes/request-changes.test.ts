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

test('asking for changes needs words to the author', async () => {
  const { id } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  const empty = await amina.post(`/console/items/${id}/request-changes`, { seen: '1', message: ' \r\n ' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('There is a problem Enter a message to the author');
  const long = await amina.post(`/console/items/${id}/request-changes`, { seen: '1', message: 'é'.repeat(1001) });
  expect(long.text).toContain('Message to the author must be 1,000 characters or less');
  expect(long.body).toContain('é'.repeat(1001));
});

test('the author reads the words, byte for byte, with the receipt', async () => {
  const sent = await sendPledge({ app: hub.app, cookie: amina.cookie });
  const message = '  Which day? “Monday”\n\n    – thanks, 👩🏾‍⚕️ & <b>us</b>';
  await amina.post(`/console/items/${sent.id}/request-changes`, {
    seen: '1',
    message: message.replaceAll('\n', '\r\n'),
  });
  const { status, decisions } = await authorOf(sent, hub.app).open();
  expect(status).toBe('changes-requested');
  expect(decisions.at(-1)?.message).toBe(message);
  const banner = await amina.get(`/console/items?done=${sent.id}`);
  expect(banner.text).toContain('Pledge sent back to its author');
});

test('words that come back with an error are as they were typed', async () => {
  const { id } = await sendPledge({ app: hub.app, cookie: amina.cookie });
  const typed = `one\n\n   two\n${'x'.repeat(1001)}`;
  const { body } = await amina.post(`/console/items/${id}/request-changes`, { seen: '1', message: typed });
  expect(body).toContain(`>${typed}</textarea>`);
});
