import { exampleStrategy, plainNewIdea, plainTalk, plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorOf } from './testing/author.ts';
import type { Browser } from './testing/browser.ts';
import { type Sent, send } from './testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from './testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;

beforeAll(async () => {
  hub = await openTestConsole();
  const strategy = { ...exampleStrategy, organisation: 'ZZ1' };
  await hub.store.saveStrategy('ZZ1', { by: 'hub', on: '2026-11-23', change: () => strategy });
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

const tell = (fields: Partial<typeof plainTriedAndStopped.fields> = {}): Promise<Sent> =>
  send(
    { app: hub.app, cookie: amina.cookie },
    { ...plainTriedAndStopped, fields: { ...plainTriedAndStopped.fields, ...fields } },
  );
const at = ({ id }: Sent, page = '') => `/console/items/${id}${page}`;
const seenBy = async (sent: Sent) => String((await hub.store.item(sent.id))?.decisions.length);

test('edited words go to the author with why, and appear only once they are agreed', async () => {
  const sent = await tell({ whatTried: 'Dr Smith on Ward 4 asked us to hide names.' });
  const form = await amina.get(at(sent, '/propose'));
  expect(form.text).toContain('Replace with [name removed]');
  expect(form.text).toContain('Dr Smith');
  const words = {
    'words-title': plainTriedAndStopped.fields.title,
    'words-whatTried': 'Dr Smith on Ward 4 asked us to hide names.',
    'words-whatHappened': plainTriedAndStopped.fields.whatHappened,
    'words-wouldDoDifferently': plainTriedAndStopped.fields.wouldDoDifferently ?? '',
    seen: '1',
  };
  const nothing = await amina.post(at(sent, '/propose'), words);
  expect(nothing.text).toContain('Change at least one answer');
  const without = await amina.post(at(sent, '/propose'), { ...words, 'hide-whatTried': 'Dr Smith' });
  expect(without.text).toContain('Select why you changed this answer');
  const edited = {
    ...words,
    'hide-whatTried': 'Dr Smith',
    'reason-whatTried': 'names-a-person',
    message: 'A name is out.',
  };
  const preview = await amina.post(at(sent, '/propose'), edited);
  expect(preview.body).toContain('<del>');
  expect(preview.text).toContain('Put in: [name removed]');
  expect((await hub.store.item(sent.id))?.decisions).toHaveLength(1);
  const hiddenFields = { ...edited, 'words-whatTried': '[name removed] on Ward 4 asked us to hide names.' };
  const { status } = await amina.post(at(sent, '/propose'), { ...hiddenFields, step: 'send' });
  expect(status).toBe(303);
  const view = await authorOf(sent, hub.app).open();
  expect(view).toMatchObject({
    status: 'words-proposed',
    proposal: {
      fields: { whatTried: '[name removed] on Ward 4 asked us to hide names.' },
      edits: [{ field: 'whatTried', reason: 'names-a-person' }],
    },
  });
  const item = await amina.get(at(sent));
  expect(item.text).toContain('Words with the author');
  expect(item.text).toContain('Dr Smith may identify someone');
  expect(item.body).not.toContain('value="publish"');
});

test('an answer that cannot be left out, or does not fit, is said at the answer, and nothing is lost', async () => {
  const sent = await tell();
  const { status, text, body } = await amina.post(at(sent, '/propose'), {
    'words-title': 'Short',
    'words-whatTried': '',
    'words-whatHappened': 'Kept as it was typed.',
    'reason-title': 'clearer',
    'reason-whatTried': 'clearer',
    'reason-whatHappened': 'clearer',
    seen: '1',
  });
  expect(status).toBe(422);
  expect(text).toContain('This answer cannot be left out');
  expect(text).toContain('its limit is 8 characters');
  expect(body).toContain('Kept as it was typed.');
});

test('messages go both ways, and an answer brings it back to the queue', async () => {
  const sent = await tell();
  await amina.post(at(sent, '/decline/not-specific'), { seen: '1', message: 'Tell us more.' });
  const { body } = await amina.get(at(sent, '/message?template=question'));
  expect(body).toContain('Can you tell us a little more');
  await amina.post(at(sent, '/message'), { seen: await seenBy(sent), message: 'What would you try first?' });
  const author = authorOf(sent, hub.app);
  expect((await author.open()).decisions.at(-1)?.message).toBe('What would you try first?');
  await author.reply('The roster rules.');
  const item = await amina.get(at(sent));
  expect(item.text).toContain('The roster rules.');
  expect((await amina.get('/console/items')).text).toContain(sent.reference);
});

test('somebody takes it on, hands it over and steps back', async () => {
  const bola = await hub.invited('Bola Ade', ['ZZ1']);
  const sent = await tell();
  const open = await amina.get(at(sent));
  expect(open.text).toContain('Nobody has taken this on');
  const ids = [...open.body.matchAll(/<option value="([^"]+)">(?:Bola Ade)/g)].map(([, id]) => id as string);
  await amina.post(at(sent, '/assign'), { seen: '1', to: ids[0] as string });
  expect((await amina.get(at(sent))).text).toContain('With Bola Ade');
  expect((await bola.get('/console/items?assigned=me')).text).toContain(sent.reference);
  await bola.post(at(sent, '/assign'), { seen: '2', to: 'nobody' });
  expect((await bola.get('/console/items?assigned=me')).text).not.toContain(sent.reference);
  const late = await amina.post(at(sent, '/assign'), { seen: '1', to: ids[0] as string });
  expect(late.status).toBe(409);
});

test('themes, links and what was done are shown beside a published story', async () => {
  const sent = await tell();
  await amina.post(at(sent, '/label'), { seen: '1', themes: ['recruitment', 'nonsense'], informs: ['2.1'] });
  await amina.post(at(sent, '/publish'), { seen: '2' });
  const wrong = await amina.post(at(sent, '/respond'), { seen: '3', message: 'We changed the rota.', role: ' ' });
  expect(wrong.text).toContain('Enter the role of who says this');
  await amina.post(at(sent, '/respond'), { seen: '3', message: 'We changed the rota.', role: 'Chief Nurse' });
  expect(await hub.store.published('ZZ1', sent.id)).toMatchObject({
    themes: ['recruitment'],
    informed: ['2.1'],
    response: { text: 'We changed the rota.', role: 'Chief Nurse' },
  });
  const item = await amina.get(at(sent));
  expect(item.text).toContain('Themes: Recruitment');
  expect(item.text).toContain('This informed: 2.1:');
});

test('an idea becomes an action of the strategy, once, and says so', async () => {
  const sent = await send({ app: hub.app, cookie: amina.cookie }, plainNewIdea);
  const form = {
    commitment: '2.1',
    title: 'A buddy for every new colleague',
    role: 'Chief People Officer',
    'due[day]': '31',
    'due[month]': '3',
    'due[year]': '2027',
  };
  const wrong = await amina.post(at(sent, '/promote'), { ...form, 'due[day]': '32', seen: '1' });
  expect(wrong.text).toContain('The date it is due must be a real date');
  await amina.post(at(sent, '/promote'), { ...form, seen: '1' });
  await amina.post(at(sent, '/promote'), { ...form, seen: '1' });
  const actions = (await hub.store.strategy('ZZ1'))?.priorities
    .flatMap(({ commitments }) => commitments)
    .find(({ ref }) => ref === '2.1')?.actions;
  const made = actions?.filter(({ title }) => title === form.title);
  expect(made).toMatchObject([
    { owner: { role: 'Chief People Officer' }, dueDate: '2027-03-31', status: 'not-started' },
  ]);
  expect((await amina.get(at(sent))).text).toContain(`${made?.[0]?.ref}: A buddy for every new colleague`);
});

test('a request to talk shows how to get in touch, apart, and is closed with or without words', async () => {
  const sent = await send({ app: hub.app, cookie: amina.cookie }, plainTalk);
  const item = await amina.get(at(sent));
  expect(item.text).toContain('How to get in touch');
  expect(item.text).toContain('ana.reyes@example.nhs.uk');
  expect(item.text).toContain('Answer by 25 November 2026');
  expect(item.body).not.toContain('value="publish"');
  const { status } = await amina.post(at(sent, '/close'), { seen: '1', message: '' });
  expect(status).toBe(303);
  expect((await authorOf(sent, hub.app).open()).status).toBe('closed');
});

test('what came by phone is logged with its consent, and its words are shown once', async () => {
  const page = await amina.get('/console/log?kind=tried-and-stopped');
  const key = /name="key" value="([^"]+)"/.exec(page.body)?.[1] as string;
  const form = {
    kind: 'tried-and-stopped',
    key,
    organisation: 'ZZ1',
    channel: 'phone',
    title: 'A rota for all',
    whatTried: 'We drew lots.',
    as: 'anonymous',
  };
  const wrong = await amina.post('/console/log', form);
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Enter: what happened');
  const logged = await amina.post('/console/log', {
    ...form,
    whatHappened: 'It felt fairer.',
    uses: ['published-without-name'],
  });
  expect(logged.status).toBe(200);
  const words = /translate="no">([a-z ]+)</.exec(logged.body)?.[1] as string;
  expect(words.split(' ')).toHaveLength(6);
  const reference = /<strong>(S-[A-Z0-9-]+)<\/strong>/.exec(logged.body)?.[1] as string;
  const view = await authorOf({ id: '', reference, receipt: words }, hub.app).open();
  expect(view).toMatchObject({
    reference,
    fields: { title: 'A rota for all' },
    consent: { uses: ['read', 'published-without-name'] },
  });
  const again = await amina.post('/console/log', {
    ...form,
    whatHappened: 'It felt fairer.',
    uses: ['published-without-name'],
  });
  expect(again.status).toBe(409);
  expect(again.body).not.toContain(words);
});

test('moderators are told what will be erased', async () => {
  expect((await amina.get('/console/erasures')).text).toContain('Nothing is erased in the next 30 days.');
  const sent = await tell();
  await amina.post(at(sent, '/decline/duplicate'), { seen: '1', message: '' });
  hub.setToday('2027-05-10');
  expect((await (await hub.signedIn()).get('/console/erasures')).text).toContain(sent.reference);
  hub.setToday('2026-11-23');
});

test('acting on what its author has just taken back says so, on every page, and keeps what was written', async () => {
  const sent = await tell();
  await authorOf(sent, hub.app).withdraw();
  for (const [page, form] of [
    ['/message', { message: 'Still here.' }],
    ['/respond', { message: 'Still here.', role: 'Chief Nurse' }],
    ['/label', { themes: ['pay'] }],
    ['/close', { message: 'Still here.' }],
  ] as const) {
    const { status, text } = await amina.post(at(sent, page), { seen: '1', ...(form as Record<string, string>) });
    expect(status, page).toBe(409);
    expect(text).toContain('The author took it back');
  }
});
