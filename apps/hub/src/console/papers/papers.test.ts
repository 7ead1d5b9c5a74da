import { exampleStrategy, plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPledge, publishNew } from '../../store/suite-world.ts';
import type { Answer, Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
let story: string;
beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  await hub.store.saveStrategy('ZZ1', { by: 'hub', on: '2026-11-01', change: () => exampleStrategy });
  const { kind, fields } = plainTriedAndStopped;
  const consent = { uses: ['read', 'counted', 'quoted', 'published-without-name'] as const, wording: 'story-2026-11' };
  const sent = newPledge({
    organisation: 'ZZ1',
    kind,
    fields: { ...fields },
    consent: { ...consent, uses: [...consent.uses] },
  });
  story = (await publishNew(hub.store, sent)).id;
});
afterAll(() => hub.close());

const form = (changes: Record<string, string | string[]> = {}) => ({
  key: Math.random().toString(36).slice(2).padEnd(22, 'k'),
  'from-day': '1',
  'from-month': '9',
  'from-year': '2026',
  'to-day': '23',
  'to-month': '11',
  'to-year': '2026',
  'date-day': '3',
  'date-month': '12',
  'date-year': '2026',
  meeting: 'Trust Board in public',
  title: 'Progress on <antiracism>',
  author: 'Associate Director',
  purposes: ['assurance'],
  recommendation: 'Note it.',
  ...changes,
});

async function make(changes?: Record<string, string | string[]>): Promise<Answer & { readonly at: string }> {
  const sent = await amina.post('/console/papers/ZZ1/new', form(changes));
  const made = await amina.get(sent.location);
  return { ...(await amina.get(made.location)), at: made.location };
}

test('the form begins with the last 3 months and what the strategy says', async () => {
  const { body, text } = await amina.get('/console/papers/ZZ1/new');
  expect(text).toContain('Fenland and Coast NHS Foundation Trust Make a Board paper');
  expect(body).toContain('value="Trust Board in public"');
  expect(body).toContain('value="Associate Director of Equality and Inclusion"');
  expect(body).toMatch(/name="from-month"[^>]*value="8"/);
  expect(text).toContain(plainTriedAndStopped.fields.whatHappened);
});

test('a paper is made, read, and taken away in three formats; the next one begins where it ended', async () => {
  const { status, text, body, at } = await make({ quotes: [`${story} whatHappened`] });
  expect(status).toBe(200);
  expect(text).toContain('Progress on <antiracism>');
  expect(text).toContain('1 September 2026 to 23 November 2026');
  expect(text).toContain(plainTriedAndStopped.fields.whatHappened);
  expect(body).not.toMatch(/ style="|<style/);
  for (const [format, type] of [
    ['docx', 'wordprocessingml'],
    ['xlsx', 'spreadsheetml'],
    ['csv', 'text/csv'],
  ]) {
    const file = await amina.get(`${at}/paper.${format}`);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toContain(type);
    expect(file.headers['content-disposition']).toBe(`attachment; filename="board-paper-ZZ1-2026-11-23.${format}"`);
  }
  expect((await amina.get(`${at}/paper.exe`)).status).toBe(404);
  expect((await amina.get(at)).body).toBe(body);
  expect((await amina.get('/console/papers')).text).toContain('Progress on <antiracism>');
  const next = await amina.get('/console/papers/ZZ1/new');
  expect(next.body).toMatch(/name="from-day"[^>]*value="23"/);
  expect(next.body).toContain('value="Progress on &lt;antiracism&gt;"');
});

test('a form that was sent twice makes one paper', async () => {
  const sent = form();
  const first = await amina.post('/console/papers/ZZ1/new', sent);
  const second = await amina.post('/console/papers/ZZ1/new', sent);
  expect(second.location).toBe(first.location);
  expect((await amina.get(first.location)).location).toBe((await amina.get(second.location)).location);
});

test('what is missing or wrong is said beside the field, and nothing typed is lost', async () => {
  const wrong = {
    meeting: '',
    'from-month': '13',
    'date-day': '',
    'date-month': '',
    'date-year': '',
    recommendation: '',
  };
  const { status, text, body } = await amina.post('/console/papers/ZZ1/new', form(wrong));
  expect(status).toBe(422);
  for (const said of [
    'Enter meeting',
    'First day must be a real date',
    'Enter date of the meeting',
    'Enter recommendation',
  ])
    expect(text).toContain(said);
  expect(body).toContain('value="Associate Director"');
  const later = await amina.post('/console/papers/ZZ1/new', form({ 'to-year': '2027' }));
  expect(later.text).toContain('Last day must be today or in the past');
});

test('papers of an organisation are not for those who check another', async () => {
  const { at } = await make();
  const ben = await hub.invited('Ben Okafor', ['ZZ2']);
  for (const path of [at, `${at}/paper.docx`, '/console/papers/ZZ1/new'])
    expect((await ben.get(path)).status).toBe(404);
  expect((await ben.post('/console/papers/ZZ1/new', form())).status).toBe(404);
  expect((await ben.get('/console/papers')).text).not.toContain('Fenland');
});
