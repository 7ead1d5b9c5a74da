import { plainPledge } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlainBrowser, type PlainPage, type Typed } from '../../testing/plain-browser.ts';
import { amina, closeFaultless, decide, openHub, type TestHub, waiting } from '../../testing/test-hub.ts';

const at = '/o/ZZ1/pledge';
const { text, measure } = plainPledge.fields;
const answers: Typed = {
  ...{ who: 'leader', text, measure, 'dueDate-day': '31', 'dueDate-month': '3', 'dueDate-year': '2027' },
  ...{ priorities: 'leaders-who-act', 'display.as': 'name-and-role' },
  ...{ 'display.name-and-role.name': 'Rosalind Achebe', 'display.name-and-role.role': 'Chief Nurse' },
};
const reference = (page: PlainPage) => /P-\w{4}-\w{3}/.exec(page.text)?.[0] ?? '';
const receiptOn = ({ body }: PlainPage) =>
  [...(/class="hub-receipt"[\s\S]*?<\/ol>/.exec(body)?.[0] ?? '').matchAll(/<li>(\w+)/g)]
    .map(([, word]) => word)
    .join(' ');

let hub: TestHub;
let browser: PlainBrowser;
let empty: PlainPage;

beforeAll(async () => {
  hub = await openHub();
  browser = new PlainBrowser(hub.app);
  empty = await browser.get(at);
});
afterAll(() => closeFaultless(hub));

const check = (typed: Typed = {}) => browser.press(at, empty, 'check', { ...answers, ...typed });
const received = async () => (await hub.call('listQueue', {}, { moderator: amina })).items.length;

describe('the pledge form without script', () => {
  test('asks the widget’s questions in its order, and says nothing of a form that is missing', () => {
    const labels = [
      'Who is making this pledge?',
      'What will you do?',
      'How will you know you have done it?',
      'When will you do it by?',
      'Which part of the strategy does it support? (optional)',
      'How do you want your pledge to appear?',
    ];
    const places = labels.map((label) => empty.text.indexOf(label));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(empty.text).toContain('For example, 31 3 2027');
    expect(empty.text).toContain('Freedom to Speak Up Guardian');
    expect(empty.text).not.toContain('Work email address');
  });

  test('tells each mistake at the top and beside its question, with a link to where it is put right', async () => {
    const page = await browser.press(at, empty, 'check', {
      ...answers,
      who: [],
      text: 'Too short',
      'dueDate-month': '',
    });
    expect(page.errors).toEqual([
      'Select who is making this pledge',
      'What you will do must be 20 characters or more',
      'The date you will do it by must include a month',
    ]);
    const summary = /nhsuk-error-summary__list[\s\S]*?<\/ul>/.exec(page.body)?.[0] ?? '';
    const ids = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['who', 'text', 'dueDate-month']);
    for (const id of ids) expect(page.body).toContain(` id="${id}"`);
    expect(page.body).toMatch(/<title>Error: /);
    expect(page.held).toMatchObject({ text: ['Too short'], measure: [measure], 'dueDate-year': ['2027'] });
  });

  test.each([
    [
      'a day that is none',
      { 'dueDate-day': '31', 'dueDate-month': '2' },
      'The date you will do it by must be a real date',
    ],
    ['a day gone by', { 'dueDate-year': '2025' }, 'The date you will do it by must be in the future'],
    ['no day', { 'dueDate-day': '', 'dueDate-month': '', 'dueDate-year': '' }, 'Enter the date you will do it by'],
    ['no name', { 'display.name-and-role.name': ' ' }, 'Enter your full name'],
    ['a leader without a name', { 'display.as': 'anonymous' }, 'Select how you want your pledge to appear'],
    ['a choice nobody offered', { who: 'everyone' }, 'Select who is making this pledge'],
    ['a text that no database keeps', { text: `${text}\0` }, /^What you will do has a character/],
    [
      'a text that is too long',
      { measure: 'a'.repeat(281) },
      'How you will know you have done it must be 280 characters or less',
    ],
  ])('refuses %s in the widget’s words', async (_, typed, error) => {
    expect((await check(typed)).errors).toEqual([typeof error === 'string' ? error : expect.stringMatching(error)]);
  });

  test('shows every answer and the receipt before anything is stored', async () => {
    const before = await received();
    const page = await check();
    expect(page.text).toContain('Check your answers before sending your pledge');
    for (const answer of [
      'A leader, on behalf of an organisation',
      text,
      measure,
      '31 March 2027',
      'Leaders who act',
      'Rosalind Achebe',
      'Chief Nurse',
    ])
      expect(page.text).toContain(answer);
    expect(receiptOn(page).split(' ')).toHaveLength(6);
    expect(page.text).toContain('Our server made these words');
    expect(page.text).toContain('By sending this pledge you agree that we can publish it.');
    expect(await received()).toBe(before);
  });

  test('an answer can be changed, and the receipt that was shown stays', async () => {
    const page = await check();
    const back = await browser.press(at, page, 'change');
    expect(back.errors).toEqual([]);
    expect(back.held).toMatchObject({ who: ['leader'], text: [text], priorities: ['leaders-who-act'] });
    const again = await browser.press(at, back, 'check', { measure: 'We count it.' });
    expect(again.text).toContain('We count it.');
    expect(receiptOn(again)).toBe(receiptOn(page));
  });

  test('is stored once however often it is sent, opens with its receipt, and can be published', async () => {
    const before = await received();
    const page = await check();
    const [first, second] = [await browser.press(at, page, 'send'), await browser.press(at, page, 'send')];
    expect(first.text).toContain('Pledge sent');
    expect(reference(second)).toBe(reference(first));
    expect(receiptOn(first)).toBe(receiptOn(page));
    expect(await received()).toBe(before + 1);
    const opened = await hub.call('openReceipt', { organisation: 'ZZ1', receipt: receiptOn(first) });
    expect(opened).toMatchObject({
      reference: reference(first),
      fields: { who: 'leader', text, display: { as: 'name-and-role', name: 'Rosalind Achebe', role: 'Chief Nurse' } },
      consent: { uses: ['published-without-name', 'published-with-name'], wording: 'pledge-2026-11.2' },
    });
    await decide(hub, await waiting(hub, { reference: reference(first) }), { action: 'publish' });
    expect((await browser.get('/o/ZZ1/pledges')).text).toContain('Rosalind Achebe, Chief Nurse, Fenland and Coast');
  });

  test('sent again with other answers says that the first ones stand', async () => {
    const page = await check();
    await browser.press(at, page, 'send');
    const other = await browser.press(at, page, 'send', { measure: 'Something else.' });
    expect(other.text).toContain('Your pledge had already arrived when you sent it before.');
    expect(reference(other)).toBe('');
  });

  test('what nobody was shown is not sent', async () => {
    const before = await received();
    const page = await browser.post(at, { ...answers, go: 'send', kept: '' });
    expect(page.text).toContain('Check your answers');
    expect(await received()).toBe(before);
  });

  test('parts that may identify someone can be changed or kept, and are asked about once', async () => {
    const named = 'We will do what Dr Smith of Ward 4 asked us to do.';
    const page = await check({ text: named });
    expect(page.text).toContain('These parts may identify someone');
    expect(page.text).toContain('Name (Pledge) Dr Smith');
    const kept = await browser.press(at, page, 'keep');
    expect(kept.text).toContain('Check your answers');
    expect((await browser.press(at, kept, 'send')).text).toContain('Pledge sent');
    const more = await browser.press(at, kept, 'check', { measure: 'Ask a.person@example.nhs.uk.' });
    expect(more.text).toContain('These parts may identify someone');
  });

  test('is Welsh where Welsh was asked for, and keeps the answers on the way there', async () => {
    const page = await browser.press(`${at}?lang=cy`, await check(), 'change');
    expect(page.body).toContain('<html lang="cy">');
    expect(page.held).toMatchObject({ text: [text] });
    expect((await browser.press(`${at}?lang=cy`, page, 'check')).text).toContain('Eich derbynneb');
  });

  test('hostile words come back as words', async () => {
    const hostile = '"><script>alert(1)</script>{{ 7 * 7 }}\n</textarea><img src=x onerror=alert(1)>';
    const page = await check({ text: hostile, 'display.name-and-role.name': '<b>"\'&' });
    expect(page.held).toMatchObject({ text: [hostile], 'display.name-and-role.name': ['<b>"\'&'] });
    const back = await browser.press(at, page, 'change');
    for (const { body } of [page, back, await browser.press(at, page, 'send')]) {
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('<img src=x');
      expect(body).not.toContain('49');
    }
    expect(back.held).toMatchObject({ text: [hostile] });
  });
});

describe('the address of the form', () => {
  test('takes no answers from a link, keeps no copy and sets no cookie', async () => {
    const linked = await browser.get(`${at}?who=leader&text=${encodeURIComponent(text)}&go=check`);
    expect(linked.body).not.toContain(text);
    expect(linked.held).toEqual(empty.held);
    const page = await check();
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.body).not.toMatch(/\sstyle=|\son\w+=/);
    expect(hub.logged.join('')).not.toContain(text.slice(0, 20));
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another site in an old browser', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refuses a form of %s', async (_, headers) => {
    const page = await new PlainBrowser(hub.app, headers).post(at, { ...answers, go: 'check' });
    expect(page.status).toBe(403);
    expect(page.body).not.toContain(text);
  });

  test('an organisation that is not known or has ended has no form', async () => {
    for (const code of ['NO1', 'OLD']) {
      expect((await browser.get(`/o/${code}/pledge`)).status).toBe(404);
      expect((await browser.post(`/o/${code}/pledge`, answers)).status).toBe(404);
    }
  });

  test('a body that is no form, or too large for any, is refused', async () => {
    const json = await hub.app.inject({ method: 'POST', url: at, payload: { who: 'leader' } });
    expect(json.statusCode).toBe(415);
    expect((await browser.post(at, { ...answers, text: 'é'.repeat(60_000) })).status).toBe(413);
  });

  test('who sends too much keeps the answers and is told when to try again', async () => {
    const strict = await openHub({ rateLimit: 1 });
    const sender = new PlainBrowser(strict.app);
    const page = await sender.press(at, await sender.get(at), 'check', answers);
    expect((await sender.press(at, page, 'send')).text).toContain('Pledge sent');
    const next = await sender.press(at, await sender.get(at), 'check', answers);
    const refused = await sender.press(at, next, 'send');
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBeDefined();
    expect(refused.errors).toEqual([
      expect.stringMatching(/^Your pledge has not been sent. .* Try again in 1 minute$/),
    ]);
    expect(refused.held).toMatchObject({ text: [text], receipt: next.held.receipt, key: next.held.key });
    await strict.close();
  });
});
