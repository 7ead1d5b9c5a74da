import { plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { another, decide, draft, openHub, published, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
  await published(
    hub,
    draft({
      text: '<script>alert("1")</script> {{ 7 * 7 }} is what I will not write.',
      display: { as: 'role-only', role: '<b>Nurse</b>' },
    }),
  );
});
afterAll(() => hub.close());

const open = async (url: string) => {
  const answer = await hub.app.inject({ url, headers: { accept: 'text/html' } });
  const text = answer.body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
  return { ...answer, status: answer.statusCode, headers: answer.headers, body: answer.body, text };
};

const stories = [
  '/o/ZZ1/strategy',
  '/o/ZZ1/resources',
  '/o/ZZ1/stories',
  '/o/ZZ1/share',
  '/o/ZZ1/support',
  '/o/ZZ1/moderation',
  '/o/ZZ1/measures',
];

describe('a page of the hub', () => {
  test.each([
    '/',
    '/o/ZZ1/pledges',
    '/o/ZZ1/pledges/new',
    '/o/ZZ1/pledge',
    '/o/ZZ1/receipt',
    ...stories,
    '/receipt',
    '/problems',
    '/nowhere',
  ])('%s obeys the strict policy: nothing inline, nothing from elsewhere, no cookie, no framing', async (url) => {
    const { status, headers, body } = await open(url);
    expect(status).toBe(url === '/nowhere' ? 404 : 200);
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    const own = body.replace(/<link rel="alternate"[^>]*>/, '');
    expect(own).not.toMatch(/<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
    expect(headers['set-cookie']).toBeUndefined();
    // a form that is sent from a page without a referrer would come from the origin "null"
    const hasForm = /<form[^>]*method="post"/.test(body);
    expect(headers['referrer-policy']).toBe(hasForm ? 'same-origin' : 'no-referrer');
  });

  test.each([
    '/',
    '/o/ZZ1/pledges',
    '/o/ZZ1/pledges/new',
    '/o/ZZ1/pledge',
    '/o/ZZ1/receipt',
    ...stories,
    '/problems',
    '/nowhere',
  ])('%s has one main heading, a language and a title', async (url) => {
    const { body } = await open(url);
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toContain('<html lang="en">');
    expect(body).toMatch(/<title>[^<]+ – Antiracism hub<\/title>/);
    expect(body).toContain('href="#maincontent"');
  });
});

test('the pledges of an organisation can be read without script, as text whatever they hold', async () => {
  const { text, body } = await open('/o/ZZ1/pledges');
  expect(body).not.toContain('<script>alert');
  expect(text).toContain('<script>alert("1")</script> {{ 7 * 7 }} is what I will not write.');
  expect(text).toContain('<b>Nurse</b>, Fenland and Coast');
  expect(text).toContain('1 pledge from people and teams across Fenland and Coast');
  expect(text).toContain('Made 23 November 2026, due 31 March 2027');
});

test('the form and the receipt have a page each, with help where script does not run', async () => {
  const form = await open('/o/ZZ1/pledges/new');
  expect(form.body).toContain('<ark-pledge-form organisation="ZZ1" lang="en"');
  expect(form.text).toContain('Race equality network');
  expect((await open('/o/ZZ1/receipt')).body).toContain('<ark-receipt organisation="ZZ1"');
});

test('the Welsh pages are in Welsh and say so', async () => {
  const { body, text } = await open('/o/ZZ1/pledges?lang=cy');
  expect(body).toContain('<html lang="cy">');
  expect(text).toContain('Addewidion gwrth-hiliaeth');
  expect((await open('/o/ZZ1/pledges/new?lang=cy')).body).toContain('<ark-pledge-form organisation="ZZ1" lang="cy"');
});

test('an organisation nobody knows and a wrong address are the same page', async () => {
  const [unknown, wrong] = [await open('/o/ZZ8/pledges'), await open('/o/zz/pledges')];
  expect([unknown.status, wrong.status]).toEqual([404, 404]);
  expect(unknown.text).toContain('Page not found');
  expect(unknown.body).toBe(wrong.body);
});

test('a program that asks for a page that is not there gets a problem', async () => {
  const answer = await hub.app.inject('/nowhere');
  expect(answer.json()).toMatchObject({ code: 'not-found', status: 404 });
});

test('the description of the interface is there to be read by anyone', async () => {
  const answer = await hub.app.inject('/openapi.json');
  expect(answer.headers['access-control-allow-origin']).toBe('*');
  expect(answer.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});

test('files outside the folders that are served stay where they are', async () => {
  for (const url of [
    '/v1/../package.json',
    '/assets/%2e%2e/main.js',
    '/v1/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%2fmain.js',
  ])
    expect((await hub.app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
});

test('a story can be read without script, by its section and with its year, and a pledge is no story', async () => {
  const hostile = {
    ...plainTriedAndStopped,
    fields: { ...plainTriedAndStopped.fields, title: '<b>Anonymous</b> swaps' },
  };
  const received = await hub.from(origins.trust).createSubmission(another(hostile));
  const item = await waiting(hub, received);
  await decide(hub, item, { action: 'publish' });
  const list = await open('/o/ZZ1/stories');
  expect(list.text).toContain('<b>Anonymous</b> swaps');
  expect(list.text).toContain('A colleague, Fenland and Coast, 2026');
  const { text } = await open(`/o/ZZ1/stories/${item.id}`);
  expect(text).toContain(`What was tried ${plainTriedAndStopped.fields.whatTried}`);
  expect(text).not.toContain('November');
  const pledge = await published(hub);
  expect((await open(`/o/ZZ1/stories/${pledge.id}`)).status).toBe(404);
});
