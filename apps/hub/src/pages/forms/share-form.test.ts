import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlainBrowser, type PlainPage, type Typed } from '../../testing/plain-browser.ts';
import { amina, closeFaultless, decide, openHub, type TestHub, waiting } from '../../testing/test-hub.ts';

const at = '/o/ZZ1/share';
const told: Readonly<Record<string, Typed>> = {
  'working-well': {
    ...{ whatChanged: 'We swap one panel member.', difference: 'It felt fairer.', teamsMayAsk: 'no' },
    ...{ title: 'Shared interview panels', uses: ['publish', 'counted'], 'display.as': 'team-only' },
    ...{ 'display.team-only.team': 'Theatres', team: 'Ward 9', contact: 'no' },
  },
  'tried-and-stopped': {
    ...{ whatTried: 'We hid names on the swap board.', whatHappened: 'It did not change who got weekends off.' },
    ...{ title: 'Anonymous shift swaps', uses: 'only-read', contact: 'yes', 'contact.email': 'sam@example.nhs.uk' },
  },
  'new-idea': {
    ...{
      idea: 'A buddy for every new colleague.',
      problem: 'People arrive and know nobody.',
      title: 'A buddy for all',
    },
    ...{ uses: 'publish', 'display.as': 'anonymous', contact: 'no', priorities: 'not-sure' },
  },
  talk: {
    ...{ who: 'guardian', about: 'How we say names.', 'contact.by': 'phone', 'contact.phone.phone': '01632 960 001' },
    ...{ safe: 'After 6pm' },
  },
};

let hub: TestHub;
let browser: PlainBrowser;

beforeAll(async () => {
  hub = await openHub();
  browser = new PlainBrowser(hub.app);
});
afterAll(() => closeFaultless(hub));

const formFor = async (what: string, path = at) =>
  browser.press(path, await browser.post(path, {}), 'choose', { what });
const check = async (what: string, typed: Typed = {}) =>
  browser.press(at, await formFor(what), 'check', { ...told[what], ...typed });
const sendFrom = (page: PlainPage) => browser.press(at, page, 'send');
const itemOf = async ({ text }: PlainPage) => waiting(hub, { reference: /[WSNT]-\w{4}-\w{3}/.exec(text)?.[0] ?? '' });

describe('the story form without script', () => {
  test('starts from the page of the widget, with what it says there and help', async () => {
    const page = await browser.get(at);
    expect(page.text).toContain('Tell Fenland and Coast NHS Foundation Trust about: something that is working well');
    expect(page.text).toContain('This is not a way to report an incident or make a complaint.');
    expect(page.body).toContain(`<form method="post" action="${at}">`);
    expect(page.text).toContain('Freedom to Speak Up Guardian');
  });

  test('offers what the widget offers, and asks again when nothing is picked', async () => {
    const page = await browser.post(at, {});
    expect(page.errors).toEqual([]);
    const choices = [...page.body.matchAll(/type="radio" value="([\w-]+)"/g)].map(([, value]) => value);
    expect(choices).toEqual(['working-well', 'tried-and-stopped', 'new-idea', 'experience', 'talk']);
    expect((await browser.press(at, page, 'choose')).errors).toEqual(['Select what you would like to share']);
    // an update or a recording is nothing to start with, however it is asked for
    for (const what of ['pledge', 'pledge-update', 'recording', 'lived-experience', '__proto__'])
      expect((await browser.post(at, { what, go: 'choose' })).errors).toEqual(['Select what you would like to share']);
  });

  test('an experience is not taken: the page says whom to turn to, and how to ask for a talk', async () => {
    const page = await formFor('experience');
    expect(page.text).toContain('Share an experience in confidence');
    expect(page.body).toContain('href="/confidential/ZZ1" target="_blank" rel="noreferrer"');
    expect(page.text).toContain('Freedom to Speak Up Guardian, 01632 960 011');
    expect(page.body).not.toContain('<textarea');
    expect(page.body).toContain('<input type="hidden" name="what" value="talk">');
  });

  test.each([
    ['working-well', 'What did you or your team change?', 'Story sent', 'within 5 working days'],
    ['tried-and-stopped', 'What did you try?', 'Story sent', 'within 5 working days'],
    ['new-idea', 'What is your idea?', 'Idea sent', 'within 5 working days'],
    ['talk', 'Who would you like to talk to?', 'Request sent', 'within 2 working days'],
  ])('takes %s from its questions to its receipt', async (what, question, sent, next) => {
    const form = await formFor(what);
    expect(form.text).toContain(question);
    const page = await check(what);
    expect(page.errors).toEqual([]);
    const end = await sendFrom(page);
    expect(end.text).toContain(sent);
    expect(end.text).toContain(next);
    expect((await itemOf(end)).kind).toBe(what);
  });

  test('allows only the uses that were picked', async () => {
    const usesOf = async (what: string, typed: Typed = {}) =>
      (await itemOf(await sendFrom(await check(what, typed)))).consent?.uses;
    expect(await usesOf('working-well')).toEqual(['read', 'counted', 'published-without-name']);
    expect(await usesOf('tried-and-stopped')).toEqual(['read', 'contact']);
    const named = { uses: ['publish', 'quoted'], 'display.as': 'name-and-role' };
    const names = { 'display.name-and-role.name': 'Ana Reyes', 'display.name-and-role.role': 'Nurse' };
    expect(await usesOf('new-idea', { ...named, ...names })).toEqual([
      ...['read', 'quoted', 'published-without-name', 'published-with-name'],
    ]);
    expect(await usesOf('talk')).toEqual(['read', 'contact']);
  });

  test('what is not to be published keeps no name, whatever was typed before', async () => {
    const page = await check('working-well', { uses: 'only-read' });
    expect(page.text).not.toContain('Theatres');
    const { fields } = await itemOf(await sendFrom(page));
    expect(fields).toMatchObject({ display: { as: 'anonymous' }, team: 'Ward 9' });
  });

  test('asks for what the widget asks for, in its words', async () => {
    const page = await browser.press(at, await formFor('working-well'), 'check');
    expect(page.errors).toEqual([
      ...['Enter what you or your team changed', 'Enter what difference it has made'],
      ...['Select yes if other teams could contact you', 'Enter a title'],
      ...['Select how we can use what you send', 'Select yes if we can contact you'],
    ]);
    expect((await check('working-well', { uses: ['publish', 'only-read'] })).errors).toHaveLength(1);
    expect((await check('working-well', { teamsMayAsk: 'yes' })).errors).toEqual(['Enter an email address']);
    expect((await check('working-well', { 'display.team-only.team': '' })).errors).toEqual(['Enter your team']);
    expect((await check('talk', { 'contact.phone.phone': '12' })).errors).toEqual([
      'Enter a phone number, like 01632 960 001',
    ]);
    expect((await check('talk', { 'contact.by': [] })).errors).toEqual(['Select how you want us to contact you']);
  });

  test('what identifies someone is shown by its question, and a way to get in touch is none of it', async () => {
    const page = await check('talk', { about: 'Dr Smith said so.' });
    expect(page.text).toContain('These parts may identify someone');
    expect(page.text).toContain('Name (What about) Dr Smith');
    expect(page.text).not.toContain('01632 960 001 ');
  });

  test('a form for several organisations asks where somebody works, and sends it there', async () => {
    const path = '/o/S1A/share';
    const form = await formFor('new-idea', path);
    expect(form.text).toContain('Where do you work?');
    const asked = await browser.press(path, form, 'check', told['new-idea']);
    expect(asked.errors).toEqual(['Select where you work']);
    const page = await browser.press(path, asked, 'check', { workplace: 'ZZ2' });
    expect(page.text).toContain('Organisation ZZ2 in full');
    const end = await browser.press(path, page, 'send');
    expect((await itemOf(end)).organisation).toMatchObject({ code: 'ZZ2' });
    expect(end.body).toContain('href="/o/ZZ2/receipt"');
    // nobody sends to an organisation the form is not for
    expect((await browser.press(path, page, 'send', { workplace: 'ZZ9' })).errors).toEqual(['Select where you work']);
  });

  test('no answer of any kind is in an address, a header or the log', async () => {
    const page = await check('talk');
    for (const { headers } of [page, await sendFrom(page)]) {
      expect(JSON.stringify(headers)).not.toMatch(/guardian|01632|names/);
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(hub.logged.join('')).not.toMatch(/guardian|01632|swap board/);
  });

  test('is published like any other story', async () => {
    const item = await itemOf(await sendFrom(await check('working-well')));
    await decide(hub, item, { action: 'publish' });
    const { text } = await browser.get(`/o/ZZ1/stories/${item.id}`);
    expect(text).toContain('We swap one panel member.');
    expect(text).toContain('Theatres, Fenland and Coast');
    expect(text).not.toContain('Ward 9');
    expect((await hub.call('listQueue', {}, { moderator: amina })).items.map(({ id }) => id)).not.toContain(item.id);
  });
});
