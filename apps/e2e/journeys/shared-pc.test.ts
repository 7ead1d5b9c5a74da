import type { Page } from '@playwright/test';
import { answerPledge, pledgeForm, sendPledge } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import { openReceipt } from '../src/receipt.ts';
import { expect, test } from '../src/test.ts';

/** Everything a page can leave on a machine, and everything on show that a person typed. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
  }));

const nothing = { cookies: '', local: {}, session: {}, databases: [], caches: [], workers: 0, state: null };

/** All text and every value on a page, inside widgets too. */
const everythingShown = (page: Page) =>
  page.evaluate(() => {
    const read = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')]
        .map((element) => {
          const value =
            element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
          return `${value} ${element.shadowRoot ? `${element.shadowRoot.textContent} ${read(element.shadowRoot)}` : ''}`;
        })
        .join(' ');
    return `${document.body.textContent} ${read(document)}`;
  });

test('a pledge leaves no cookie, no storage, no history and no title behind', async ({ page, context, site }) => {
  await page.goto(`${site.demo}/trust`);
  const title = await page.title();
  const steps = await page.evaluate(() => history.length);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  expect(await leftBehind(page)).toEqual(nothing);
  await sendPledge(page);

  expect(await leftBehind(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(page.url()).toBe(`${site.demo}/trust`);
  expect(page.url()).not.toContain(receipt.split(' ')[0]);
});

test('Back to the page after sending shows neither the answers nor the six words', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  await sendPledge(page);
  await page.goto(`${site.demo}/region`);
  await goBack(page, '/trust');

  const shown = await everythingShown(page);
  for (const secret of [answers.text, answers.measure, answers.role as string, receipt])
    expect(shown).not.toContain(secret);
  await expect(pledgeForm(page).getByRole('button', { name: 'Start now' })).toBeVisible();
});

test('Back to a half-written pledge shows nothing of it', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  await answerPledge(page, answers);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${site.demo}/region`);
  await goBack(page, '/trust');

  const shown = await everythingShown(page);
  for (const secret of [answers.text, answers.measure, answers.role as string]) expect(shown).not.toContain(secret);
});

test('the six words leave nothing behind when they were used', async ({ page, context, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  await sendPledge(page);
  await page.goto(`${site.demo}/trust/receipt`);
  await openReceipt(page, receipt);
  await expect(page.locator('ark-receipt').getByText(answers.text)).toBeVisible();
  expect(await leftBehind(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);

  await page.goto(`${site.demo}/region`);
  await goBack(page, '/trust/receipt');
  const shown = await everythingShown(page);
  for (const secret of [answers.text, answers.measure, receipt]) expect(shown).not.toContain(secret);
});

// page.goBack waits for a load, which a page from the back/forward cache never has
async function goBack(page: Page, path: string): Promise<void> {
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
