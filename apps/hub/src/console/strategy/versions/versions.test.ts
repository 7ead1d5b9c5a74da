import { makeKey } from '@antiracism-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../testing/browser.ts';
import { sendPledge } from '../../testing/send-pledge.ts';
import { strategyPath as at, change, publicStrategy, publishDraft, publishStrategy } from '../../testing/strategy.ts';
import { openTestConsole, type TestConsole } from '../../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  await publishStrategy(hub);
});
afterAll(() => hub.close());

const edit = (part: string) => `${at}/edit?at=${encodeURIComponent(part)}`;

test('versions say who published them, and what changed word by word', async () => {
  await change(amina, edit('about'), { title: 'Fenland and Coast strategy for fairness' });
  await publishDraft(amina);
  expect((await amina.get(`${at}/versions`)).text).toMatch(/2, what people see now .* Amina Khan .* Version 1 /);
  const { text } = await amina.get(`${at}/versions/2`);
  expect(text).toContain(
    'What changed from version 1 Title and status Title Fenland and Coast Before: antiracism strategy Now: strategy for fairness',
  );
  for (const unknown of ['0', '3', 'x', '1e0']) expect((await amina.get(`${at}/versions/${unknown}`)).status).toBe(404);
});

test('an earlier version comes back through the draft, and is a new version', async () => {
  const done = await amina.post(`${at}/versions/1`, { revision: '0' });
  expect((await amina.get(done.location)).text).toContain('The version is in your draft');
  await publishDraft(amina);
  expect((await publicStrategy(hub)).title).toBe('Fenland and Coast antiracism strategy');
  expect((await amina.get(`${at}/versions`)).text).toMatch(/3, what people see now/);
});

test('a draft is only replaced by somebody who was told that there is one', async () => {
  await change(amina, edit('about'), { version: '9' });
  const late = await amina.post(`${at}/versions/2`, { revision: '0' });
  expect(late.location).toBe(`${at}/versions/2`);
  expect((await amina.get(late.location)).text).toContain('It takes the place of the draft');
  expect((await hub.store.strategyDraft('ZZ1'))?.strategy.version).toBe('9');
});

test('nothing is removed that pledges or stories are linked to', async () => {
  const pledge = await sendPledge({ app: hub.app, cookie: amina.cookie }, { priorities: ['safe-to-speak-up'] });
  await amina.post(`/console/items/${pledge.id}/label`, { seen: '1', informs: ['2.1'], key: makeKey() });
  const remove = async (item: string) => {
    const path = `${at}/remove?at=${encodeURIComponent(`priorities/priorities/${item}`)}`;
    const looked = /name="looked" value="([^"]*)"/.exec((await amina.get(path)).body)?.[1] ?? '';
    return amina.post(path, { looked: looked.replaceAll('&quot;', '"').replaceAll('&#39;', "'") });
  };
  const refused = await remove('safe-to-speak-up');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(
    'There is a problem 1 pledge or story is linked to the priority “Safe to speak up”. Link it elsewhere first',
  );
  expect((await remove('leaders-who-act')).status).toBe(303);
  const renamed = await change(amina, edit('priorities/priorities/safe-to-speak-up'), { id: 'safe' });
  expect(renamed.text).toContain('is linked to the priority “Safe to speak up”');
});

test('the preview shows the draft as people will see it, and shows markup as text', async () => {
  await change(amina, edit('vision'), { statement: '<script>alert(1)</script>\n\nSecond.' });
  const { body, text } = await amina.get(`${at}/preview`);
  expect(text).toContain('This is the draft. People do not see it yet.');
  expect(text).toContain('<script>alert(1)</script> Second.');
  expect(body).not.toContain('<script>alert');
  expect(text).toContain('Moved from 31 December 2026 to 31 March 2027: Ward release time is short in winter.');
});
