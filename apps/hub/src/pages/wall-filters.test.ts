import { plainNewIdea, plainWorkingWell } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlainBrowser } from '../testing/plain-browser.ts';
import { another, decide, draft, openHub, published, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
let browser: PlainBrowser;

beforeAll(async () => {
  hub = await openHub();
  browser = new PlainBrowser(hub.app);
  const leader = { as: 'role-only', role: 'Chief Nurse' } as const;
  await published(hub, draft({ who: 'leader', text: 'I will meet the network every month.', display: leader }));
  for (let n = 1; n < 26; n++)
    await published(hub, draft({ who: 'team', text: `We will swap panel member ${n} this year.` }));
  for (const like of [plainWorkingWell, plainNewIdea]) {
    const received = await hub
      .from(origins.trust)
      .createSubmission(another<typeof plainWorkingWell | typeof plainNewIdea>(like));
    await decide(hub, await waiting(hub, received), { action: 'publish' });
  }
});
afterAll(() => hub.close());

const cardsOn = (body: string) => body.match(/<article/g)?.length ?? 0;

test('pledges can be filtered, sorted and searched by a link, without script', async () => {
  const all = await browser.get('/o/ZZ1/pledges');
  expect(all.text).toContain('Showing 1 to 24 of 26 pledges');
  expect(all.text).toContain('Filter pledges');
  const leaders = await browser.get('/o/ZZ1/pledges?search=&who=who%3Aleader&sort=due-soonest');
  expect(cardsOn(leaders.body)).toBe(1);
  expect(leaders.text).toContain('I will meet the network every month.');
  expect(leaders.body).toMatch(/value="who:leader" checked/);
  expect(leaders.body).toMatch(/<option value="due-soonest" selected/);
  expect(leaders.body).toMatch(/<details class="nhsuk-details nhsuk-expander" open/);
  expect(cardsOn((await browser.get('/o/ZZ1/pledges?search=network')).body)).toBe(1);
  const none = await browser.get('/o/ZZ1/pledges?facet=outcome%3Akept&facet=outcome%3Anot-kept');
  expect(none.text).toContain('No pledges match your filters');
  expect(none.text).toContain('Clear filters');
});

test('the next page keeps the filters', async () => {
  const first = await browser.get('/o/ZZ1/pledges?facet=outcome%3Anot-updated&who=who%3Ateam&lang=cy');
  const next = /href="(\?[^"]*after=[^"]*)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URLSearchParams(next).getAll('facet')).toEqual(['outcome:not-updated']);
  const second = await browser.get(`/o/ZZ1/pledges${next}`);
  expect(second.body).toContain('<html lang="cy">');
  expect([cardsOn(first.body), cardsOn(second.body)]).toEqual([24, 1]);
});

test('stories can be filtered by what they are', async () => {
  expect(cardsOn((await browser.get('/o/ZZ1/stories')).body)).toBe(2);
  const ideas = await browser.get('/o/ZZ1/stories?kind=new-idea&facet=year%3A2026');
  expect(cardsOn(ideas.body)).toBe(1);
  expect(ideas.text).toContain(plainNewIdea.fields.title);
  expect(ideas.body).toMatch(/value="new-idea" checked/);
  expect((await browser.get('/o/ZZ1/stories?kind=talk')).status).toBe(404);
});

test('a filter that is none, and hostile words to search for, do no harm', async () => {
  for (const query of ['facet=drop%20table', 'sort=random', 'within=!', 'after=!!'])
    expect((await browser.get(`/o/ZZ1/pledges?${query}`)).status).toBe(404);
  const searched = await browser.get(`/o/ZZ1/pledges?search=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(searched.status).toBe(200);
  expect(searched.body).not.toContain('<script>alert');
  expect(hub.logged.join('')).not.toContain('alert');
});
