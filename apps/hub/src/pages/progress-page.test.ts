import type { NewProgress } from '@antiracism-kit/schema';
import { exampleStrategy, nationalBodyStrategy } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';

let hub: TestHub;
let count = 0;

const open = async (url: string) => {
  const { statusCode: status, headers, body } = await hub.app.inject({ url, headers: { accept: 'text/html' } });
  const text = body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1');
  return { status, headers, body, text };
};
const add = (update: Partial<NewProgress> & { subject: string }) =>
  hub.call(
    'addProgress',
    {
      organisation: 'ZZ1',
      key: String(count++).padStart(22, 'k'),
      update: { summary: 'We began.', reportedTo: ['board'], authorRole: 'Chief Nurse', ...update },
    },
    { moderator: amina },
  );
const save = (organisation: string, strategy: typeof exampleStrategy) =>
  hub.call('saveStrategy', { organisation, seen: 0, strategy: { ...strategy, organisation } }, { moderator: amina });

beforeAll(async () => {
  hub = await openHub();
  await save('ZZ1', exampleStrategy).catch(() => undefined);
  await save('ZZ9', nationalBodyStrategy);
});
afterAll(() => hub.close());

test('the progress of an organisation can be read without script', async () => {
  const { status, text, headers, body } = await open('/o/ZZ1/progress');
  expect(status).toBe(200);
  expect(text).toContain('3 actions: 1 completed, 1 on track, 1 some risk');
  expect(text).toContain('No updates published yet · Next Board update 11 March 2027');
  expect(text).toContain('We will have a trained inclusion representative on every interview panel');
  expect(body).toContain('href="/o/ZZ1/progress/2.1a"');
  expect(body.match(/<h1/g)).toHaveLength(1);
  expect(String(headers['content-security-policy'])).toContain("default-src 'none'");
  expect(body).not.toMatch(/\sstyle=|\son\w+=/);
});

test('an action has a page with its dates and every update, corrections marked', async () => {
  const wrong = await add({ subject: '2.1a', summary: 'All 60 are trained <b>now</b>.', risks: 'None.' });
  await add({ subject: '2.1a', summary: '41 are trained.', supersedes: wrong.id });
  const { text, body } = await open('/o/ZZ1/progress/2.1a');
  expect(text).toContain('Moved from 31 December 2026 to 31 March 2027: Ward release time is short in winter.');
  expect(text).toContain('All 60 are trained <b>now</b>.');
  expect(body).not.toContain('<b>now');
  expect(text.indexOf('41 are trained.')).toBeLessThan(text.indexOf('All 60 are trained'));
  expect(text).toContain('Corrected on 23 November 2026');
  expect(text).toContain('Written by: Chief Nurse Seen by: Board');
});

test('updates on a commitment and on the whole strategy have their pages once there are some', async () => {
  await add({ subject: '2.1' });
  await add({ subject: 'strategy' });
  const { body, text } = await open('/o/ZZ1/progress');
  expect(text).toContain('Last updated 23 November 2026');
  for (const ref of ['2.1', 'strategy']) {
    expect(body).toContain(`href="/o/ZZ1/progress/${ref}"`);
    expect((await open(`/o/ZZ1/progress/${ref}`)).text).toContain('We began.');
  }
});

test('what is overdue says so by itself', async () => {
  hub.setDay('2027-06-30');
  const { text } = await open('/o/ZZ1/progress');
  hub.setDay('2026-11-23');
  expect(text).toContain('Update overdue since 11 March 2027');
  expect(text).toContain('Overdue since 31 December 2026');
  expect(text).toContain('No update since 23 November 2026');
});

test('a strategy before its plan, and an organisation without one, read well', async () => {
  expect((await open('/o/ZZ9/progress')).text).toContain('The plan is being developed.');
  expect((await open('/o/Y99/progress')).text).toContain('There is no strategy here yet.');
});

test('it is there in Welsh, and the way back keeps the language', async () => {
  const { text, body } = await open('/o/ZZ1/progress/2.1a?lang=cy');
  expect(text).toContain('Newidiadau i’r dyddiad');
  expect(body).toContain('href="/o/ZZ1/progress?lang=cy"');
});

test.each(['/o/ZZ1/progress/9.9z', '/o/NONE/progress', '/o/ZZ1/progress/2.1a?after=nonsense'])(
  '%s is not found',
  async (url) => {
    expect((await open(url)).status).toBe(404);
  },
);
