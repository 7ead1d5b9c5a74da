import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorOf } from '../testing/author.ts';
import type { Browser } from '../testing/browser.ts';
import { sendPledge } from '../testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
let ben: Browser;
const send = () => sendPledge({ app: hub.app, cookie: amina.cookie });

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  ben = await hub.invited('Ben Okafor', ['ZZ1']);
});
afterAll(() => hub.close());

describe('deciding when somebody else was faster', () => {
  test('says who decided what, keeps the message and lets the moderator send it again', async () => {
    const { id } = await send();
    await ben.post(`/console/items/${id}/request-changes`, { seen: '1', message: 'Say how often.' });
    const late = await amina.post(`/console/items/${id}/decline/spam`, {
      seen: '1',
      message: 'Line one.\r\nLine two.',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Your decision was not saved');
    expect(late.text).toContain('Changes asked for by Ben Okafor, 23 November 2026');
    expect(late.body).toContain('Line one.\nLine two.</textarea>');
    expect(late.body).toContain('name="seen" value="2"');
    const again = await amina.post(`/console/items/${id}/decline/spam`, {
      seen: '2',
      message: 'Line one.\r\nLine two.',
    });
    expect(again.location).toBe(`/console/items?done=${id}`);
  });

  test('says that the author withdrew it, and shows the message to copy', async () => {
    const sent = await send();
    await authorOf(sent, hub.app).withdraw();
    const late = await amina.post(`/console/items/${sent.id}/request-changes`, {
      seen: '1',
      message: 'Tell us more, Siân.',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Withdrawn by the author');
    expect(late.text).toContain('The author took it back, so there is nothing left to decide.');
    expect(late.text).toContain('What you wrote Tell us more, Siân.');
    expect(late.body).not.toContain('<textarea');
  });

  test('never publishes what the moderator has not seen', async () => {
    const sent = await send();
    await ben.post(`/console/items/${sent.id}/request-changes`, { seen: '1', message: 'Say how often.' });
    await authorOf(sent, hub.app).revise({ text: 'I will do something quite different from before.' });
    const late = await amina.post(`/console/items/${sent.id}/publish`, { seen: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Changed and sent again by the author');
    expect(late.text).toContain('I will do something quite different');
    expect((await authorOf(sent, hub.app).open()).status).toBe('submitted');
  });

  test('tells before the moderator writes, when the page is opened late', async () => {
    const { id } = await send();
    await ben.post(`/console/items/${id}/publish`, { seen: '1' });
    const page = await amina.get(`/console/items/${id}/decline?seen=1`);
    expect(page.text).toContain('Something happened since you opened this');
    expect(page.text).toContain('Published by Ben Okafor');
  });
});
