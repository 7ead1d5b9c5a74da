import type { Page } from '@playwright/test';
import { expectNoViolation } from '../src/axe.ts';
import { signIn } from '../src/console.ts';
import { expect, test } from '../src/test.ts';
import { cards } from '../src/wall.ts';

const demoPages = [
  '/',
  '/trust',
  '/trust/receipt',
  '/trust/stories',
  '/region',
  '/national-body',
  '/welsh',
  '/hostile',
  '/strict',
  '/two-loaders',
  '/column',
  '/data-attribute',
  '/static',
  '/no-script',
  '/iframe',
  '/oembed',
  '/right-to-left',
];
const hubPages = [
  ...[
    '/',
    '/o/ZZ1/pledges',
    '/o/ZZ1/pledges/new',
    '/o/ZZ1/pledge',
    '/o/ZZ1/receipt',
    '/o/Y61/pledges',
    '/nothing-here',
  ],
  ...['/o/ZZ1/stories', '/o/ZZ1/share', '/o/ZZ1/support', '/o/ZZ1/moderation'],
  ...['/confidential/ZZ1', '/confidential/ZZ1?lang=cy', '/confidential/ZZ1/receipt', '/confidential/ZZ1/safe'],
  ...['/get-the-code', '/get-the-code?go=1', '/get-the-code/ZZ1/story-wall?lang=cy'],
  '/get-the-code/ZZ1/story-wall?kinds=gossip',
  ...['/o/ZZ1/strategy', '/o/ZZ1/progress', '/o/ZZ1/measures', '/o/ZZ1/resources'],
];
const consolePages = [
  '/console/items',
  '/console/published',
  '/console/organisations',
  '/console/users',
  '/console/audit',
  '/console/audit/restricted',
  '/console/restricted',
  '/console/erasures',
  '/console/papers',
  ...['', '/2', '/1/year', '/2/year?year=2024', '/2/upload', '/2/target'].map((page) => `/console/measures/ZZ1${page}`),
  '/console/papers/ZZ1/new',
  '/console/log',
  '/console/log?kind=working-well',
  '/console/nothing-here',
];
const strategyPages = [
  '/console/updates',
  ...['', '/commitments', '/check', '/files', '/versions', '/versions/1', '/preview', '/updates?subject=2.1a'].map(
    (page) => `/console/organisations/ZZ1/strategy${page}`,
  ),
  ...['about', 'vision', 'governance', 'writers/partners/', 'priorities/priorities/fair-treatment/commitments/'].map(
    (part) => `/console/organisations/ZZ1/strategy/edit?at=${encodeURIComponent(part)}`,
  ),
  '/console/organisations/ZZ1/strategy/part?at=governance',
  '/console/organisations/ZZ1/strategy/update?subject=2.1a',
];
const phone = { width: 320, height: 900 };

/** Waits until every widget of a page has stopped loading. */
async function settle(page: Page): Promise<void> {
  for (const wall of await page.locator('ark-pledge-wall').all()) await cards(page, wall);
  await page.waitForLoadState('networkidle');
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().getByRole('heading').first()).toBeVisible();
  }
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
}

/** Sends a form, as a browser without script does. */
function submit({ path, fields }: { path: string; fields: Readonly<Record<string, string>> }): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = path;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

// in parts, so that two can be looked at side by side
for (const [half, paths] of [demoPages.slice(0, 8), demoPages.slice(8)].entries())
  test(`the demo’s pages have no axe violation, on a phone and on a desk, part ${half + 1}`, async ({
    page,
    site,
    noise,
  }) => {
    test.slow();
    for (const path of paths) {
      if (path === '/no-script') noise.allow(/Content.Security.Policy|script-src/);
      await page.setViewportSize(phone);
      await page.goto(site.demo + path);
      await settle(page);
      await expectNoViolation(page);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectNoViolation(page);
    }
  });

test('the hub’s own pages have no axe violation, on a phone', async ({ page, site, noise }) => {
  test.slow();
  noise.allow(/404|Failed to load resource/);
  await page.setViewportSize(phone);
  for (const path of hubPages) {
    await page.goto(site.hub + path);
    await settle(page);
    await expectNoViolation(page);
    await expectNoSidewaysScroll(page);
  }
});

test('the forms that need no script have no axe violation, on a phone', async ({ page, site }) => {
  const pledge = `/o/ZZ1/pledge`;
  const share = `/o/ZZ1/share`;
  const answers = {
    who: 'team',
    text: 'We will ask Dr Smith what to do.',
    measure: 'It is done.',
    'display.as': 'anonymous',
  };
  const dated = { ...answers, 'dueDate-day': '31', 'dueDate-month': '3', 'dueDate-year': '2099' };
  await page.setViewportSize(phone);
  await page.goto(site.hub + pledge);
  for (const [path, fields] of [
    [pledge, { ...answers, 'display.as': 'team-only', go: 'check' }],
    [pledge, { ...dated, go: 'check' }],
    [pledge, { ...dated, go: 'keep' }],
    [share, { go: 'choose' }],
    [share, { what: 'working-well', go: 'check' }],
    ['/o/ZZ1/receipt', { receipt: 'six words' }],
  ] as const) {
    await Promise.all([page.waitForEvent('load'), page.evaluate(submit, { path, fields })]);
    await expectNoViolation(page);
    await expectNoSidewaysScroll(page);
  }
});

test('the console has no axe violation, on a phone', async ({ page, site, moderator, noise }) => {
  test.slow();
  noise.allow(/404|Failed to load resource/);
  await page.goto(`${site.hub}/console/`);
  await expectNoViolation(page);
  await signIn(page, site.hub, moderator);
  const item = await page
    .getByRole('link', { name: /^(Check|See) [A-Z]-/ })
    .first()
    .getAttribute('href');
  const work = ['', '/message', '/propose', '/label'].map((page) => `${item}${page}`);
  await page.setViewportSize(phone);
  for (const path of [...consolePages, ...work]) {
    await page.goto(site.hub + path);
    await expectNoViolation(page);
    await expectNoSidewaysScroll(page);
  }
});

test('changing a strategy has no axe violation, on a phone', async ({ page, site, moderator }) => {
  test.slow();
  await signIn(page, site.hub, moderator);
  await page.setViewportSize(phone);
  for (const path of strategyPages) {
    await page.goto(site.hub + path);
    await expectNoViolation(page);
    await expectNoSidewaysScroll(page);
  }
});
