import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../testing/browser.ts';
import {
  answersIn,
  strategyPath as at,
  change,
  publicStrategy,
  publishDraft,
  publishStrategy,
} from '../../testing/strategy.ts';
import { openTestConsole, type TestConsole } from '../../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
let ben: Browser;
beforeAll(async () => {
  hub = await openTestConsole();
  [amina, ben] = [await hub.signedIn(), await hub.invited('Ben Okafor', ['ZZ1'])];
  await publishStrategy(hub);
});
afterAll(() => hub.close());

const edit = (part: string) => `${at}/edit?at=${encodeURIComponent(part)}`;
const draft = async () => (await hub.store.strategyDraft('ZZ1'))?.strategy;

test('two people who change different answers of one part both keep theirs', async () => {
  const opened = answersIn((await ben.get(edit('about'))).body);
  await change(amina, edit('about'), { summary: 'What we do about racism by 2029.' });
  const saved = await ben.post(edit('about'), { ...opened, title: 'Fair for all' });
  expect(saved.status).toBe(303);
  expect(await draft()).toMatchObject({ title: 'Fair for all', summary: 'What we do about racism by 2029.' });
});

test('the second who changes the same answer sees who was first and both answers, and saves again without typing', async () => {
  const opened = answersIn((await ben.get(edit('vision'))).body);
  await change(amina, edit('vision'), { 'ambition.text': 'Everyone is treated fairly.' });
  const met = await ben.post(edit('vision'), { ...opened, 'ambition.text': 'Everyone belongs here.' });
  expect(met.status).toBe(409);
  expect(met.text).toContain('Amina Khan changed this while you wrote');
  expect(met.text).toMatch(
    /Ambition When you opened it By 2029.*Now, by Amina Khan Everyone is treated fairly\. Yours Everyone belongs here\./,
  );
  expect((await draft())?.ambition?.text).toBe('Everyone is treated fairly.');
  expect((await ben.post(edit('vision'), answersIn(met.body))).status).toBe(303);
  expect((await draft())?.ambition?.text).toBe('Everyone belongs here.');
});

test('words for something that was removed meanwhile can be added again', async () => {
  const path = edit('governance/governance.committees/0');
  const opened = answersIn((await ben.get(path)).body);
  const remove = `${at}/remove?at=${encodeURIComponent('governance/governance.committees/0')}`;
  const looked =
    /name="looked" value="([^"]*)"/.exec((await amina.get(remove)).body)?.[1]?.replaceAll('&quot;', '"') ?? '';
  await amina.post(remove, { looked });
  const met = await ben.post(path, { ...opened, cadence: 'Every week' });
  expect(met.status).toBe(409);
  expect(met.text).toContain('Somebody removed this while you wrote');
  await ben.post(edit('governance/governance.committees/'), answersIn(met.body));
  const committee = { name: 'Race equality network', role: 'consulted', cadence: 'Every week' };
  expect((await draft())?.governance?.committees.at(-1)).toEqual(committee);
});

test('what others publish meanwhile comes into the draft, and what both changed is told of before publishing', async () => {
  const action = 'priorities/priorities/safe-to-speak-up/commitments/1.2/actions/1.2a';
  await change(amina, edit(action), { title: 'Set up one place for reports' });
  await publishStrategy(hub, { title: 'Fenland for everyone', reviewDate: '2027-05-01' });
  const check = await amina.get(`${at}/check`);
  expect(check.text).toContain('Changed in two places');
  expect(check.text).toContain(
    'Title and status: Title In your draft Fair for all Published meanwhile Fenland for everyone',
  );
  expect((await publishDraft(amina)).location).toContain('done=published');
  const now = await publicStrategy(hub);
  expect(now).toMatchObject({ title: 'Fair for all', reviewDate: '2027-05-01' });
  expect(now.priorities[0]?.commitments[0]?.actions[0]?.title).toBe('Set up one place for reports');
});

test('nothing is published that the one who publishes has not seen', async () => {
  await change(amina, edit('about'), { version: '1.3' });
  const { body } = await amina.get(`${at}/check`);
  await change(ben, edit('about'), { status: 'archived' });
  const hidden = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(body)?.[1] ?? '';
  const late = await amina.post(`${at}/publish`, { seen: hidden('seen'), revision: hidden('revision') });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Nothing was published: somebody changed the strategy meanwhile');
  expect(late.text).toMatch(/Status Before: Live Now: Archived/);
  expect((await publicStrategy(hub)).version).toBe('1.2');
});

test('changes can be thrown away, and what people see stays', async () => {
  const before = await publicStrategy(hub);
  const revision = /name="revision" value="(\d+)"/.exec((await amina.get(`${at}/drop`)).body)?.[1] ?? '';
  expect((await amina.post(`${at}/drop`, { revision: '1' })).status).toBe(409);
  await amina.post(`${at}/drop`, { revision });
  expect(await draft()).toBeUndefined();
  expect(await publicStrategy(hub)).toEqual(before);
});

test('who was signed out meanwhile still has what was written', async () => {
  const opened = answersIn((await ben.get(edit('vision'))).body);
  const late = await hub.browser().post(edit('vision'), { ...opened, statement: 'We begin with listening.' });
  expect(late.status).toBe(401);
  expect(late.text).toContain('Copy what you wrote before you sign in:');
  expect(late.text).toContain('We begin with listening.');
  expect(late.text).not.toContain('"ambition.text"');
  expect(late.body).toContain(`name="to" value="${at}"`);
});
