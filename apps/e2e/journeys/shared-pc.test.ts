import type { Page } from '@playwright/test';
import { answerPledge, sendPledge } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import { openReceipt } from '../src/receipt.ts';
import { expect, test } from '../src/test.ts';
import { throughHistory } from '../src/through-history.ts';

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

/** The words of a receipt that a text holds. */
const wordsOf = (receipt: string, text: string) => receipt.split(' ').filter((word) => text.includes(word));

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
  const shown = await throughHistory(page, 'back', '/trust', 'Start now');
  for (const secret of [answers.text, answers.measure, answers.role as string]) expect(shown).not.toContain(secret);
  expect(wordsOf(receipt, shown)).not.toHaveLength(6);
});

test('Back to a half-written pledge shows nothing of it', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  await answerPledge(page, answers);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${site.demo}/region`);
  const shown = await throughHistory(page, 'back', '/trust', 'Start now');
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
  const shown = await throughHistory(page, 'back', '/trust/receipt', 'Your receipt');
  for (const secret of [answers.text, answers.measure]) expect(shown).not.toContain(secret);
  expect(wordsOf(receipt, shown)).not.toHaveLength(6);
});
