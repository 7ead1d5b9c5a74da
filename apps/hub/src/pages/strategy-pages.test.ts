import type { Strategy } from '@antiracism-kit/schema';
import { exampleStrategy, nationalBodyStrategy, regionStrategy } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type TestHub } from '../testing/test-hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const keep = (strategy: Strategy, organisation: string) =>
  hub.store.saveStrategy(organisation, { by: 'hub', on: '2026-11-23', change: () => ({ ...strategy, organisation }) });
const open = async (url: string) => {
  const { statusCode: status, body } = await hub.app.inject({ url, headers: { accept: 'text/html' } });
  const plain = body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return { status, body, text: plain.replace(/\s+/g, ' ').replace(/ ([,:])/g, '$1') };
};

test('a strategy can be read whole without script, also that of the system a trust belongs to', async () => {
  const { text } = await open('/o/ZZ1/strategy');
  for (const words of [
    'Fenland and Coast antiracism strategy Example data Live',
    'By 2029, every person who works with us',
    'Chief Executive, Board meeting in public, 5 March 2026',
    'Owner Chief People Officer',
    'Next Board update 11 March 2027',
    'Priority 1 of 5: Safe to speak up',
    '0 of 1 action completed',
    'We will answer every report of racism from patients within 2 working days. Chief Nurse, due 31 December 2026',
    'Associate Director of Equality and Inclusion Race equality network',
    'People Committee: Checks that it is kept, Every 2 months',
    'North West BAME Assembly Anti-racist Framework, Bronze, assessed on 30 June 2026',
    'inclusion@fenlandandcoast.example',
    'Strategy on a page (PDF, 180 KB)',
  ])
    expect(text).toContain(words);
});

test('an update that the Board has not had is overdue by itself', async () => {
  hub.setDay('2027-03-12');
  expect((await open('/o/ZZ1/strategy')).text).toContain('Next Board update Update overdue since 11 March 2027');
  hub.setDay('2026-11-23');
});

test('an ambition before there is a plan says who develops it', async () => {
  await keep(nationalBodyStrategy, 'ZZ2');
  const { text } = await open('/o/ZZ2/strategy');
  expect(text).toContain('Navina Evans, Chief Executive, Chief Executive’s update to the Board, 21 September 2021');
  expect(text).toContain('The plan is being developed by People Committee.');
  expect(text).not.toContain('No priorities');
});

test('groups within groups, and what could be markup, are text', async () => {
  await keep({ ...regionStrategy, title: '<script>alert(1)</script> {{ 7 * 7 }}' }, 'ZZ2');
  const { body, text } = await open('/o/ZZ2/strategy');
  expect(body).not.toContain('<script>alert');
  expect(text).toContain('<script>alert(1)</script> {{ 7 * 7 }}');
  expect(body).toMatch(/People from across the systems of the region\s*<ul[^>]*>\s*<li>Staff who came/);
  expect(text).toContain('No priorities have been published yet.');
});

test('resources have a page: transcript, size, and whom to ask where one is not accessible', async () => {
  const resources: Strategy['resources'] = [
    { kind: 'document', title: 'Charter', url: 'https://t.example/c', sizeBytes: 5_452_595, accessible: false },
    {
      kind: 'recording',
      title: 'Talk',
      url: 'https://v.example/t',
      transcriptUrl: 'https://t.example/t',
      on: '2026-05-12',
    },
    { kind: 'recording', title: 'Meeting', url: 'https://v.example/m', publisher: 'The Board' },
  ];
  await keep({ ...exampleStrategy, resources }, 'ZZ2');
  const { body, text } = await open('/o/ZZ2/resources');
  expect(text).toContain('Charter (5.2 MB) Not accessible to everyone: ask for another format: Charter');
  expect(body).toContain('href="mailto:inclusion@fenlandandcoast.example"');
  expect(text).toContain('Talk, 12 May 2026 Read the transcript: Talk');
  expect(text).toContain('Meeting, The Board There is no transcript yet.');
});

test('an organisation without a strategy has pages that say so, and one nobody knows has none', async () => {
  expect(await open('/o/ZZ9/strategy')).toMatchObject({
    status: 200,
    text: expect.stringContaining('No strategy to show yet'),
  });
  expect(await open('/o/ZZ9/resources')).toMatchObject({
    status: 200,
    text: expect.stringContaining('Nothing to show yet'),
  });
  for (const view of ['strategy', 'resources']) expect((await open(`/o/ZZ8/${view}`)).status).toBe(404);
});

test('the pages are in Welsh where they are asked for in Welsh', async () => {
  expect((await open('/o/ZZ1/strategy?lang=cy')).text).toContain('Blaenoriaeth 1 o 5: Safe to speak up');
  expect((await open('/o/ZZ1/resources?lang=cy')).text).toContain('Dogfennau, recordiadau a dysgu');
});
