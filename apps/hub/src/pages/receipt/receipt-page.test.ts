import { plainTriedAndStopped, plainWorkingWell } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlainBrowser, type PlainPage } from '../../testing/plain-browser.ts';
import {
  amina,
  another,
  closeFaultless,
  decide,
  draft,
  openHub,
  published,
  type TestHub,
  waiting,
} from '../../testing/test-hub.ts';
import { origins } from '../../testing/trusts.ts';

const at = '/o/ZZ1/receipt';

let hub: TestHub;
let browser: PlainBrowser;

beforeAll(async () => {
  hub = await openHub();
  browser = new PlainBrowser(hub.app);
});
afterAll(() => closeFaultless(hub));

const open = (receipt: string) => browser.post(at, { receipt, go: 'open' });
const go = (page: PlainPage, step: string, typed = {}) => browser.press(at, page, step, typed);
const story = async (like: typeof plainTriedAndStopped | typeof plainWorkingWell = plainTriedAndStopped) => {
  const sent = another(like);
  const received = await hub.from(origins.trust).createSubmission(sent);
  return { sent, received, item: await waiting(hub, received) };
};

describe('the receipt without script', () => {
  test('asks for six words in the page of the widget', async () => {
    const page = await browser.get(at);
    expect(page.text).toContain('The 6 words, in any case and with any spaces');
    expect(page.body).toContain('<ark-receipt organisation="ZZ1"');
    expect(page.held).toEqual({ receipt: [''] });
  });

  test.each([
    ['', 'Enter your receipt'],
    ['amber basket candle', 'Your receipt must be 6 words'],
    ['amber basket candle dolphin engine forest', 'We do not know this receipt. Check the spelling of each word'],
  ])('tells what is wrong with “%s”', async (receipt, error) => {
    const page = await open(receipt);
    expect(page.errors).toEqual([error]);
    expect(page.held).toEqual({ receipt: [receipt] });
    expect(page.body).not.toContain('/v1/ark.js');
  });

  test('answers alike for a receipt of another organisation and for one that nobody has', async () => {
    const { sent } = await story();
    const receipts = [sent.receipt, 'jacket kettle amber basket candle dolphin'];
    const answers = await Promise.all(
      receipts.map((receipt) => browser.post('/o/ZZ2/receipt', { receipt, go: 'open' })),
    );
    const [other, none] = answers.map(({ body, held, status }) => [status, body.replace(held.receipt?.[0] ?? '', '')]);
    expect(other).toEqual(none);
  });

  test('shows a pledge with where it stands, however the words were typed', async () => {
    const sent = draft();
    await hub.from(origins.trust).createSubmission(sent);
    const page = await open(sent.receipt.toUpperCase().replaceAll(' ', ', '));
    expect(page.text).toContain('Your pledge');
    expect(page.text).toContain('We are checking your pledge.');
    expect(page.text).toContain(sent.fields.text);
    expect(page.text).toContain('31 March 2027');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('takes an update to a published pledge once, and says that it is checked', async () => {
    const sent = draft();
    await published(hub, sent);
    const form = await go(await open(sent.receipt), 'update');
    expect((await go(form, 'send-update')).errors).toEqual(['Select how your pledge is going']);
    const long = await go(form, 'send-update', { outcome: 'kept', text: 'a'.repeat(501) });
    expect(long.errors).toEqual(['What happened must be 500 characters or less']);
    expect(long.held).toMatchObject({ outcome: ['kept'] });
    const typed = { outcome: 'partly-kept', text: 'Every ward\nbut one.' };
    const [first, second] = [await go(form, 'send-update', typed), await go(form, 'send-update', typed)];
    for (const page of [first, second]) expect(page.text).toContain('Update sent (Being checked)');
    const { followUps } = await hub.call('openReceipt', { organisation: 'ZZ1', receipt: sent.receipt });
    expect(followUps).toMatchObject([{ fields: typed }]);
  });

  test('carries messages both ways', async () => {
    const { sent, item } = await story();
    await hub.call('askAuthor', { id: item.id, seen: item.decisions.length, message: 'Which board?' } as never, {
      moderator: amina,
    });
    const page = await open(sent.receipt);
    expect(page.text).toContain('Which board?');
    const form = await go(page, 'reply');
    expect((await go(form, 'send-reply')).errors).toEqual(['Enter your message']);
    const tooLong = await go(form, 'send-reply', { message: 'a'.repeat(1001) });
    expect(tooLong.errors).toEqual(['Your message must be 1000 characters or less']);
    const said = await go(tooLong, 'send-reply', { message: '<b>The one in theatres</b>' });
    expect(said.text).toContain('Message sent');
    expect(said.text).toContain('<b>The one in theatres</b>');
    expect(said.body).not.toContain('<b>The one');
    // the same form once more is the same message
    await go(tooLong, 'send-reply', { message: '<b>The one in theatres</b>' });
    const { decisions } = await hub.call('getItem', { id: item.id }, { moderator: amina });
    expect(decisions.filter(({ action }) => action === 'reply')).toHaveLength(1);
  });

  test('shows edited words beside the author’s own, and stores that they are agreed', async () => {
    const { sent, item } = await story();
    const fields = { whatTried: 'We hid names on the board.' };
    await hub.call(
      'proposeWords',
      { id: item.id, seen: item.decisions.length, fields, edits: [{ field: 'whatTried', reason: 'clearer' }] },
      { moderator: amina },
    );
    const page = await go(await open(sent.receipt), 'proposal');
    expect(page.body).toMatch(/<del>.*swap/);
    expect(page.text).toContain('Why we changed it: to make it shorter or clearer');
    const agreed = await go(page, 'send-agree');
    expect(agreed.text).toContain('Words agreed');
    expect(agreed.text).toContain('You agreed the edited words');
  });

  test('takes changed words when changes were asked for, and refuses what the kind refuses', async () => {
    const sent = draft();
    const received = await hub.from(origins.trust).createSubmission(sent);
    const item = await waiting(hub, received);
    await decide(hub, item, { action: 'request-changes', message: 'Say which ward.' });
    const form = await go(await open(sent.receipt), 'edit');
    expect(form.held).toMatchObject({ text: [sent.fields.text], 'dueDate-month': ['3'] });
    const wrong = await go(form, 'send-edit', { text: 'Short', 'dueDate-year': '2020' });
    expect(wrong.errors).toEqual(['What you will do must be 20 characters or more']);
    const changed = await go(wrong, 'send-edit', {
      text: 'I will speak up on Ward 4, every time.',
      'dueDate-year': '2027',
    });
    expect(changed.text).toContain('Changed words sent');
    expect(changed.text).toContain('I will speak up on Ward 4, every time.');
    expect((await waiting(hub, received)).fields).toMatchObject({ who: sent.fields.who, dueDate: '2027-03-31' });
  });

  test('changes what is allowed, and takes it off the walls when that is taken back', async () => {
    const { sent, item } = await story(plainWorkingWell);
    await decide(hub, item, { action: 'publish' });
    const form = await go(await open(sent.receipt), 'consent');
    expect(form.held.uses).toEqual(['published-without-name', 'quoted', 'counted', 'contact']);
    expect(form.text).not.toContain('Publish it with my name');
    const less = await go(form, 'send-consent', { uses: ['counted'] });
    expect(less.text).toContain('Your choice is saved');
    expect((await browser.get(`/o/ZZ1/stories/${item.id}`)).status).toBe(404);
  });

  test('takes it back after asking once more', async () => {
    const sent = draft();
    const item = await published(hub, sent);
    const page = await go(await open(sent.receipt), 'withdraw');
    expect(page.text).toContain('You cannot undo this.');
    const gone = await go(page, 'send-withdraw');
    expect(gone.text).toContain('Withdrawn');
    expect((await go(page, 'send-withdraw')).text).toContain('Withdrawn');
    const again = await open(sent.receipt);
    expect(again.text).toContain('You have removed your pledge.');
    expect(again.text).not.toContain(sent.fields.text);
    expect((await hub.app.inject(`/api/organisations/ZZ1/published/${item.id}`)).statusCode).toBe(410);
  });

  test('a step that is not possible now shows what stands instead', async () => {
    const sent = draft();
    await hub.from(origins.trust).createSubmission(sent);
    const page = await open(sent.receipt);
    for (const step of ['update', 'send-update', 'proposal', 'send-agree', 'no-such-step'])
      expect((await go(page, step, { outcome: 'kept' })).text).toContain('We are checking your pledge.');
  });

  test('is refused to other sites, counted for each network, and in no log', async () => {
    const sent = draft();
    await hub.from(origins.trust).createSubmission(sent);
    const elsewhere = new PlainBrowser(hub.app, { 'sec-fetch-site': 'cross-site' });
    expect((await elsewhere.post(at, { receipt: sent.receipt })).status).toBe(403);
    expect(hub.logged.join('')).not.toContain(sent.receipt);
    const strict = await openHub({ rateLimit: 1 });
    const guesser = new PlainBrowser(strict.app);
    await guesser.post(at, { receipt: sent.receipt });
    const refused = await guesser.post(at, { receipt: sent.receipt });
    expect(refused.status).toBe(429);
    expect(refused.errors[0]).toMatch(/^You have tried several times/);
    await strict.close();
  });

  test('is Welsh where Welsh was asked for', async () => {
    const { sent } = await story();
    const page = await browser.post(`${at}?lang=cy`, { receipt: sent.receipt });
    expect(page.body).toContain('<html lang="cy">');
    expect(page.text).toContain('Negeseuon');
  });
});
