import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, type TestHub } from '../testing/test-hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const ask = (url: string, more = '') =>
  hub.app.inject({ url: `/oembed?url=${encodeURIComponent(url)}${more}`, headers: { accept: 'text/html' } });

test('a page of pledges unfolds to an iframe with the wall', async () => {
  const { statusCode, headers, json } = await ask('https://hub.example/o/ZZ1/pledges', '&format=json');
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
  const title = 'Antiracism pledges – Fenland and Coast NHS Foundation Trust';
  expect(json()).toEqual({
    version: '1.0',
    type: 'rich',
    title,
    author_name: 'Fenland and Coast NHS Foundation Trust',
    provider_name: 'Antiracism hub',
    provider_url: 'https://hub.example',
    cache_age: 86_400,
    width: 720,
    height: 900,
    html: `<iframe src="https://hub.example/embed/pledge-wall/ZZ1" title="${title}" width="720" height="900" loading="lazy" sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="clipboard-write"></iframe>`,
  });
});

test.each([
  ['/o/ZZ1/pledges/new', '/embed/pledge-form/ZZ1'],
  ['/o/ZZ1/stories/?after=x', '/embed/story-wall/ZZ1'],
  ['/o/ZZ1/stories/0a1b-2', '/embed/story-wall/ZZ1?story=0a1b-2'],
  ['/o/ZZ1/share?lang=cy', '/embed/story-form/ZZ1?lang=cy'],
  ['/o/S1A/strategy', '/embed/strategy/S1A'],
  ['/embed/measures/ZZ1?indicators=2,3&lang=cy&utm=1', '/embed/measures/ZZ1?lang=cy&amp;indicators=2%2C3'],
])('%s unfolds to %s', async (page, src) => {
  expect((await ask(`https://hub.example${page}`)).json().html).toContain(`<iframe src="https://hub.example${src}" `);
});

test('is never larger than the consumer wants', async () => {
  const page = 'https://hub.example/o/ZZ1/pledges';
  const small = (await ask(page, '&maxwidth=300&maxheight=400')).json();
  expect(small).toMatchObject({ width: 300, height: 400, html: expect.stringContaining('width="300" height="400"') });
  expect((await ask(page, '&maxwidth=3000&maxheight=x')).json()).toMatchObject({ width: 720, height: 900 });
});

test('another format is not there', async () => {
  const answer = await ask('https://hub.example/o/ZZ1/pledges', '&format=xml');
  expect([answer.statusCode, answer.json().status]).toEqual([501, 501]);
});

test.each([
  ['another hub', 'https://other.example/o/ZZ1/pledges'],
  ['no address', 'pledges'],
  ['a page that is no widget', 'https://hub.example/problems'],
  ['the console', 'https://hub.example/console/items'],
  ['an organisation nobody knows', 'https://hub.example/o/ZZ8/pledges'],
  ['a widget that is not there', 'https://hub.example/embed/confidential/ZZ1'],
  ['an option that cannot be used', 'https://hub.example/embed/measures/ZZ1?indicators=99'],
])('%s has nothing to unfold', async (_, page) => {
  const answer = await ask(page);
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
});

test('without an address there is nothing to unfold', async () => {
  expect((await hub.app.inject('/oembed')).statusCode).toBe(404);
});

describe('the page of a widget says where this is, for editors that look at the page', () => {
  const linkIn = async (url: string) => {
    const { body } = await hub.app.inject({ url, headers: { accept: 'text/html' } });
    return /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(body)?.[1];
  };

  test.each(['/o/ZZ1/pledges?after=', '/o/ZZ1/share', '/o/ZZ1/measures?lang=cy', '/o/S1A/strategy'])(
    '%s',
    async (url) => {
      const link = (await linkIn(url))?.replaceAll('&amp;', '&');
      expect(link).toMatch(
        /^https:\/\/hub\.example\/oembed\?url=https%3A%2F%2Fhub\.example%2Fo%2F\w+%2F\w+(%3Flang%3Dcy)?&format=json$/,
      );
      expect((await hub.app.inject(link?.slice('https://hub.example'.length) ?? '')).statusCode).toBe(200);
    },
  );

  test.each(['/', '/o/ZZ1/moderation', '/problems'])('but %s, which is none, does not', async (url) => {
    expect(await linkIn(url)).toBeUndefined();
  });
});
