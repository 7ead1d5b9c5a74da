import { exampleStrategy } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Browser } from '../../testing/browser.ts';
import { sendPledge } from '../../testing/send-pledge.ts';
import { strategyPath as at, change, publicStrategy, publishDraft, publishStrategy } from '../../testing/strategy.ts';
import { openTestConsole, origin, type TestConsole } from '../../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  await publishStrategy(hub);
});
afterAll(() => hub.close());

const upload = async (text: string, { cookie } = amina, name = 'strategy.yaml') => {
  const payload = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n${text}\r\n--edge--\r\n`;
  const headers = {
    cookie,
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'multipart/form-data; boundary=edge',
  };
  return hub.app.inject({ method: 'POST', url: `${at}/files`, headers, payload });
};
const hidden = (html: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('a strategy is downloaded as JSON and YAML', async () => {
  const json = await amina.get(`${at}/files/published.json`);
  expect(json.headers['content-disposition']).toBe('attachment; filename="strategy-ZZ1-published.json"');
  expect(JSON.parse(json.body)).toEqual(exampleStrategy);
  expect(parse((await amina.get(`${at}/files/published.yaml`)).body)).toEqual(exampleStrategy);
  for (const name of ['draft.json', 'published.exe', 'published.toString'])
    expect((await amina.get(`${at}/files/${name}`)).status).toBe(404);
});

test('a file with a bad line names it; mended, it shows what it changes, goes into the draft and is published', async () => {
  const changed = { ...exampleStrategy, title: 'Fenland for all, <b>fairly</b>', reviewDate: '2027-09-01' };
  const bad = await upload(stringify({ ...changed, reviewDate: '2027-09-31' }));
  expect(bad.statusCode).toBe(422);
  expect(bad.body).toMatch(/href="#file">\s*Line \d+: next review must be a real date, like 2027-03-31\s*</);
  const shown = await upload(stringify(changed));
  expect(shown.body).toContain('Check what the file changes');
  expect(shown.body).not.toContain('<b>fairly');
  expect(await hub.store.strategyDraft('ZZ1')).toBeUndefined();
  const keep = { text: hidden(shown.body, 'text'), revision: hidden(shown.body, 'revision') };
  expect((await amina.post(`${at}/files/keep`, keep)).location).toContain('done=imported');
  await publishDraft(amina);
  expect(await publicStrategy(hub)).toEqual(changed);
});

test('a file takes the place of a draft only as it was when the file was checked', async () => {
  const shown = await upload(JSON.stringify({ ...exampleStrategy, title: 'From a file' }));
  await change(amina, `${at}/edit?at=about`, { version: '2' });
  const keep = { text: hidden(shown.body, 'text'), revision: hidden(shown.body, 'revision') };
  const late = await amina.post(`${at}/files/keep`, keep);
  expect(late.status).toBe(409);
  expect((await hub.store.strategyDraft('ZZ1'))?.strategy.version).toBe('2');
});

test('a file without something that is linked is refused, and so is one that is too large or missing', async () => {
  await sendPledge({ app: hub.app, cookie: amina.cookie }, { priorities: ['fair-treatment'] });
  const without = {
    ...exampleStrategy,
    priorities: exampleStrategy.priorities.filter(({ id }) => id !== 'fair-treatment'),
  };
  expect((await upload(JSON.stringify(without))).body).toContain(
    '1 pledge or story is linked to the priority “Fair treatment when things go wrong”. Link it elsewhere first',
  );
  expect((await upload(`# ${'x'.repeat(1_000_001)}`)).body).toContain('The selected file must be smaller than 1MB');
  expect((await upload('', amina, '')).body).toContain('Select a JSON or YAML file');
  expect((await amina.post(`${at}/files`)).status).toBe(422);
  expect((await upload('id: a', await hub.invited('Ben Okafor', ['ZZ2']))).statusCode).toBe(404);
});

test('a large strategy goes in as a file', async () => {
  const partners = Array.from({ length: 3_000 }, (_, number) => ({ name: `Group ${number} ${'é'.repeat(60)}` }));
  const shown = await upload(JSON.stringify({ ...exampleStrategy, partners }));
  const keep = { text: hidden(shown.body, 'text'), revision: hidden(shown.body, 'revision') };
  expect((await amina.post(`${at}/files/keep`, keep)).status).toBe(303);
  expect((await hub.store.strategyDraft('ZZ1'))?.strategy.partners).toHaveLength(3_000);
});
