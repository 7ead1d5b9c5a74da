import type { ProgressUpdate } from '@antiracism-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../testing/browser.ts';
import { answersIn, strategyPath as at, change, publicStrategy, publishStrategy } from '../../testing/strategy.ts';
import { openTestConsole, type TestConsole } from '../../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  await publishStrategy(hub);
});
afterAll(() => hub.close());

const path = `${at}/update?subject=1.2a`;
const published = async () =>
  (await hub.app.inject('/api/organisations/ZZ1/progress')).json<{ updates: ProgressUpdate[] }>().updates;
const said = {
  summary: 'Two sites answer within 2 days.',
  whatChanged: 'The desk is open.',
  nextSteps: 'Open the third.',
  risks: 'Winter.',
  authorRole: 'Chief Nurse',
  reportedTo: ['board', 'people-committee'],
};

test('an update moves the date with its reason, changes the action and is seen at once', async () => {
  const done = await change(amina, path, {
    ...said,
    status: 'in-progress',
    delivery: 'some-risk',
    'dueDate.to[day]': '28',
    'dueDate.to[month]': '2',
    'dueDate.to[year]': '2027',
    'dueDate.reason': 'The third site opens in January.',
  });
  const page = await amina.get(done.location);
  expect(page.text).toContain('Success Update published');
  expect(page.text).toContain('Who has seen this? Board People Committee');
  const action = (await publicStrategy(hub)).priorities[0]?.commitments[0]?.actions[0];
  expect(action).toMatchObject({
    delivery: 'some-risk',
    dueDate: '2027-02-28',
    dateChanges: [{ from: '2026-12-31', reason: 'The third site opens in January.' }],
  });
  expect(await published()).toMatchObject([
    { subject: '1.2a', ...said, dueDate: { from: '2026-12-31', to: '2027-02-28' } },
  ]);
});

test('a date without a reason, and what is missing, is told of beside the answer', async () => {
  const page = await change(amina, path, {
    status: 'in-progress',
    'dueDate.to[day]': '1',
    'dueDate.to[month]': '4',
    'dueDate.to[year]': '2027',
    nextSteps: 'x'.repeat(1001),
  });
  expect(page.status).toBe(422);
  for (const words of [
    'Enter how it is going',
    'Next steps must be 1,000 characters or less',
    'Enter a reason for changing the date',
    'Enter your role',
  ])
    expect(page.text).toContain(words);
  expect(answersIn(page.body)).toMatchObject({ 'dueDate.to[year]': '2027', nextSteps: 'x'.repeat(1001) });
});

test('the same form sent twice is one update', async () => {
  const before = (await published()).length;
  const form = { ...answersIn((await amina.get(path)).body), ...said };
  await Promise.all([amina.post(path, form), amina.post(path, form)]);
  expect(await published()).toHaveLength(before + 1);
});

test('a correction takes the place of an earlier one, which stays readable', async () => {
  await change(amina, `${at}/update?subject=2.1`, { ...said, summary: 'All panels have 1.' });
  const { id } = (await published())[0] as ProgressUpdate;
  const correct = `${at}/update?subject=2.1&corrects=${id}`;
  expect(answersIn((await amina.get(correct)).body).summary).toBe('All panels have 1.');
  await change(amina, correct, { summary: 'Half of all panels have 1.' });
  expect(await published()).toMatchObject([
    { summary: 'Half of all panels have 1.', supersedes: id },
    { id, summary: 'All panels have 1.' },
    {},
    {},
  ]);
  const page = await amina.get(`${at}/updates?subject=2.1`);
  expect(page.text).toContain('Corrected. A later update takes its place');
  expect((await amina.get(correct)).status).toBe(404);
});

test('the whole strategy has updates too, and what it does not have has none', async () => {
  expect((await change(amina, `${at}/update?subject=strategy`, said)).status).toBe(303);
  for (const subject of ['', '9.9', '__proto__'])
    expect((await amina.get(`${at}/update?subject=${subject}`)).status).toBe(404);
});

test('what needs an update is listed for those who look after it, by role and organisation', async () => {
  hub.setToday('2027-06-30');
  const { text, body } = await amina.get('/console/updates');
  expect(text).toContain('What needs an update (3)');
  expect(text).toContain('Update to the Board');
  expect(text).toMatch(/2\.1a Train 60 .* Was due on 31 March 2027/);
  expect(body).toContain(`${at}/update?subject=2.1a`);
  expect((await amina.get('/console/updates?owner=Chief+Nurse')).text).toContain('What needs an update (1)');
  const chalk = await hub.invited('Ben Okafor', ['ZZ2']);
  expect((await chalk.get('/console/updates')).text).toContain('Nothing needs an update');
  expect((await chalk.get(path)).status).toBe(404);
  hub.setToday('2026-11-23');
});
