import { makeKey, type SealedCase, wordsDigest } from '@antiracism-kit/schema';
import type { KeyPair } from '@antiracism-kit/seal/identity';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTo, fromPage, openCase, type SealingTrust, sealingTrust, told } from '../testing/sealed.ts';
import { amina, closeFaultless, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
let trust: SealingTrust;
beforeEach(async () => {
  hub = await openHub();
  trust = await sealingTrust(hub);
});
afterEach(() => closeFaultless(hub));

const bethan = { ...amina, id: 'bethan', name: 'Bethan' };
const salt = makeKey();
const fields = {
  title: 'A name that was laughed at',
  whose: 'not-said',
  whatHappened: 'In handover a colleague’s name was laughed at.',
  wouldHaveHelped: 'Somebody saying stop.',
  use: { as: 'with-name', name: 'Ana Reyes', role: 'Porter' },
};

/** Words that were proposed and agreed, as team and author see them. */
async function agreed(words: Record<string, unknown> = fields) {
  const { draft, box } = await told(trust.set, { whatHappened: 'What was told stays sealed.' });
  await fromPage(hub, 'sendSealed', draft);
  const [line] = (await hub.call('listSealed', {}, { moderator: amina })).items;
  const id = line?.id ?? '';
  const found = await hub.call('openSealed', { id, reason: 'agreeing-words' }, { moderator: amina });
  const content = { message: 'May we publish this?', proposal: { fields: words, salt } };
  const opened = await openCase(found, trust.people[0] as KeyPair);
  const proposed = await answerTo(found, opened, trust.set, content);
  await hub.call('replySealed', { id, seen: found.seen, proposes: true, ...proposed }, { moderator: amina });
  const digest = await wordsDigest(words, salt);
  const answer = await fromPage(hub, 'agreeSealed', { ...box, key: makeKey(), digest });
  expect(answer.found).toMatchObject({ status: 'words-agreed', agreed: digest, messages: [{ proposes: true }] });
  return { id, box };
}
const publish = (
  id: string,
  seen: number,
  moderator = amina,
  words: Record<string, unknown> = fields,
): Promise<SealedCase> => hub.call('publishSealed', { id, seen, fields: words, salt }, { moderator });
const wall = () => hub.from(origins.trust).listPublished({ organisation: 'ZZ1', kind: ['lived-experience'] });

test('the agreed words, and no others, are published by two people, and read on wall and page', async () => {
  const { id, box } = await agreed();
  const changed = { ...fields, whatHappened: 'Something else.' };
  await expect(publish(id, 4, amina, changed)).rejects.toMatchObject({ issues: [{ code: 'not-the-same' }] });
  const { use, ...rest } = fields;
  expect(await publish(id, 4, amina, { use, ...rest })).toMatchObject({
    status: 'words-agreed',
    approvedBy: amina.name,
  });
  expect((await wall()).items).toEqual([]);
  await expect(publish(id, 4, bethan)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const { published = '', eraseOn } = await publish(id, 5, bethan);
  expect(eraseOn).toBe('2028-11-23');
  const { title, whatHappened, wouldHaveHelped } = fields;
  expect((await wall()).items).toMatchObject([
    { id: published, fields: { title, whatHappened, wouldHaveHelped }, by: { name: 'Ana Reyes', role: 'Porter' } },
  ]);
  const pages = [`/o/ZZ1/stories/${published}`, '/o/ZZ1/stories', '/o/ZZ1/stories?lang=cy'];
  const [story, english, welsh] = await Promise.all(
    pages.map((url) => hub.app.inject({ url, headers: { accept: 'text/html' } })),
  );
  for (const page of [story, english]) expect(page?.body).toContain('Lived experience');
  expect(story?.body).toContain(whatHappened);
  expect(english?.body).toContain(title);
  expect(welsh?.body).toContain('Profiad bywyd');
  const seen = await fromPage(hub, 'openMailbox', box);
  expect(seen.found).toMatchObject({ status: 'published', published });
  await fromPage(hub, 'withdrawSealed', box);
  expect((await wall()).items).toEqual([]);
  const gone = await hub.app.inject(`/api/organisations/ZZ1/published/${published}`);
  expect(gone.statusCode).toBe(410);
});

test('a story without a title goes by what it is', async () => {
  const { title: _, ...untitled } = fields;
  const { id } = await agreed(untitled);
  await publish(id, 4, amina, untitled);
  const { published } = await publish(id, 5, bethan, untitled);
  const page = await hub.app.inject({ url: `/o/ZZ1/stories/${published}`, headers: { accept: 'text/html' } });
  expect(page.body).toMatch(/<h1[^>]*>Lived experience<\/h1>/);
});

test.each([
  ['are not whole', { use: fields.use }, { field: 'fields.whose', code: 'missing' }],
  ['were to stay private', { ...fields, use: { as: 'private' } }, { field: 'fields', code: 'not-an-option' }],
] as const)('words that %s are not published, whatever was agreed', async (_, words, issue) => {
  const { id } = await agreed(words);
  const refused = await publish(id, 4, amina, words).catch((fault) => fault);
  expect(refused.issues).toContainEqual(issue);
});

test('what is told in confidence is in no figure, and agreed words can be quoted in a Board paper', async () => {
  const { id } = await agreed();
  await publish(id, 4);
  await publish(id, 5, bethan);
  const { quotes } = await hub.call('listQuotes', { organisation: 'ZZ1' }, { moderator: amina });
  expect(quotes.map(({ text }) => text)).toEqual([fields.whatHappened, fields.wouldHaveHelped]);
  expect((await hub.call('listQueue', { status: 'published' }, { moderator: amina })).items).toMatchObject([
    { kind: 'lived-experience', flags: [] },
  ]);
  for (const status of ['submitted', undefined])
    expect((await hub.call('listQueue', { status }, { moderator: amina })).items).toEqual([]);
});
