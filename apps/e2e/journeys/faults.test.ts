import type { Page, Route } from '@playwright/test';
import { itemsToCheck } from '../src/console.ts';
import { answerPledge, pledgeForm, sendPledge, sentReference } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import { expect, test } from '../src/test.ts';
import { throughHistory } from '../src/through-history.ts';

const sendings = '**/api/organisations/*/submissions';

/** Preflights are the browser's own; only the sending itself is disturbed. */
const disturb = (page: Page, how: (route: Route) => Promise<void>) =>
  page.route(sendings, (route) => (route.request().method() === 'POST' ? how(route) : route.continue()));

/** Lets time go by until the form gives up waiting for an answer. */
async function wait(page: Page): Promise<void> {
  const alert = pledgeForm(page).getByRole('alert');
  await expect(async () => {
    await page.clock.fastForward(20_000);
    await expect(alert).toBeVisible({ timeout: 500 });
  }).toPass();
}

test.beforeEach(async ({ page }) => page.clock.install());
test.beforeEach(({ noise }) =>
  noise.allow(/Failed to load resource|Cross-Origin Request Blocked|Same Origin Policy|NetworkError|imported module/),
);

test('hub away: the form keeps every answer and says so, and the retry is one pledge', async ({ page, site, desk }) => {
  const before = await itemsToCheck(desk, site.hub);
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  await answerPledge(page, answers);
  await disturb(page, (route) => route.abort('connectionrefused'));
  const form = pledgeForm(page);
  await form.getByRole('button', { name: 'Confirm and send' }).click();

  await wait(page);
  await expect(form.getByRole('alert')).toContainText(/Your pledge has not been sent|We do not know/);
  for (const answer of [answers.text, answers.measure, answers.role as string])
    await expect(form.getByText(answer)).toBeVisible();
  await page.unroute(sendings);
  await form.getByRole('button', { name: 'Try again' }).click();
  await sentReference(form);
  expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
});

test('hub answering 500: the form keeps every answer and says so, and the retry is one pledge', async ({
  page,
  site,
  desk,
}) => {
  const before = await itemsToCheck(desk, site.hub);
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  await answerPledge(page, answers);
  await disturb(page, (route) =>
    route.fulfill({ status: 500, headers: { 'access-control-allow-origin': site.demo }, body: 'broken' }),
  );
  const form = pledgeForm(page);
  await form.getByRole('button', { name: 'Confirm and send' }).click();

  await wait(page);
  await expect(form.getByRole('alert')).toContainText(/Your pledge has not been sent|We do not know/);
  await expect(form.getByText(answers.text)).toBeVisible();
  await page.unroute(sendings);
  await form.getByRole('button', { name: 'Try again' }).click();
  await sentReference(form);
  expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
});

test('slow hub: the form waits, and pressing again changes nothing', async ({ page, site, desk }) => {
  const before = await itemsToCheck(desk, site.hub);
  await page.goto(`${site.demo}/trust`);
  await answerPledge(page, aPledge());
  let asked = 0;
  await disturb(page, async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const form = pledgeForm(page);
  await form.getByRole('button', { name: 'Confirm and send' }).dblclick();
  await expect(form.getByText('Sending your pledge', { exact: true })).toBeVisible();
  await sentReference(form);
  expect(asked).toBe(1);
  expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
});

test('an answer lost after it was saved: the retry ends in the same pledge', async ({ page, site, desk }) => {
  const before = await itemsToCheck(desk, site.hub);
  await page.addInitScript(() => {
    const send = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      const answer = await send(...request);
      if (document.documentElement.dataset.lost || !answer.url.endsWith('/submissions')) return answer;
      const { reference } = (await answer.json()) as { reference: string };
      document.documentElement.dataset.lost = reference;
      throw new TypeError('the answer was lost');
    };
  });
  await page.goto(`${site.demo}/trust`);
  await answerPledge(page, aPledge());
  const form = pledgeForm(page);
  await form.getByRole('button', { name: 'Confirm and send' }).click();
  const again = form.getByRole('button', { name: 'Try again' });
  await expect(again.or(form.getByRole('heading', { name: 'Pledge sent' }))).toBeVisible({ timeout: 40_000 });
  if (await again.isVisible()) await again.click();
  expect(await sentReference(form)).toBe(await page.locator('html').getAttribute('data-lost'));
  expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
});

test('two tabs: what is sent in one is not sent again from the other', async ({ page, context, site, desk }) => {
  const before = await itemsToCheck(desk, site.hub);
  await page.goto(`${site.demo}/trust`);
  await answerPledge(page, aPledge());
  const other = await context.newPage();
  await other.goto(`${site.demo}/trust`);
  await sendPledge(page);
  await expect(pledgeForm(other).getByRole('button', { name: 'Start now' })).toBeVisible();
  await other.reload();
  await expect(pledgeForm(other).getByRole('button', { name: 'Start now' })).toBeVisible();
  expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
});

test('Back and forward after sending do not send again', async ({ page, site, desk }) => {
  const before = await itemsToCheck(desk, site.hub);
  await page.goto(`${site.demo}/region`);
  await page.goto(`${site.demo}/trust`);
  await answerPledge(page, aPledge());
  await sendPledge(page);
  await throughHistory(page, 'back', '/region', 'Example data');
  await throughHistory(page, 'forward', '/trust', 'Start now');
  expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
});

test('a wall without its hub keeps the link that was between its tags', async ({ page, site }) => {
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
  await page.goto(`${site.demo}/region`);
  const wall = page.locator('ark-pledge-wall');
  await wall.scrollIntoViewIfNeeded();
  await expect(wall.getByRole('heading', { name: 'Sorry, there is a problem' })).toBeVisible();
  await expect(wall.getByRole('link', { name: 'Read the pledges of leaders, teams and colleagues' })).toBeVisible();
  await page.unroute('**/api/**');
  await wall.getByRole('button', { name: 'Try again' }).click();
  await expect(wall.getByRole('heading', { name: 'Antiracism pledges' })).toBeVisible();
});
