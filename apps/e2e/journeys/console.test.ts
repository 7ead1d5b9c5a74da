import type { BrowserContext, Page } from '@playwright/test';
import { choose, openItem, setUpModerator, signIn } from '../src/console.ts';
import { answerPledge, sendPledge } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import type { Site } from '../src/site.ts';
import { expect, test } from '../src/test.ts';

async function makePledge(page: Page, site: Site, path: string): Promise<string> {
  await page.goto(site.demo + path);
  await answerPledge(page, aPledge());
  return sendPledge(page);
}

const withoutScript = async (context: BrowserContext) =>
  (await context.browser()?.newContext({ javaScriptEnabled: false }))?.newPage() as Promise<Page>;

test('without script: sign in, refuse, undo, publish, sign out', async ({ page, context, site, moderator }) => {
  const reference = await makePledge(page, site, '/trust');
  const desk = await withoutScript(context);
  await desk.goto(`${site.hub}/console/sign-in`);
  await desk.getByRole('textbox', { name: 'Email address' }).fill(moderator.email);
  await desk.getByLabel('Password', { exact: true }).fill('not the password at all');
  await desk.getByRole('button', { name: 'Sign in' }).click();
  await expect(desk.getByRole('alert')).toContainText('Email address or password is not right');
  await signIn(desk, site.hub, moderator);

  await openItem(desk, site.hub, reference);
  await desk.getByRole('button', { name: 'Continue' }).click();
  await expect(desk.getByRole('alert')).toContainText('Select a decision');
  await choose(desk, 'Do not publish');
  await choose(desk, 'It is a duplicate');
  await desk.getByRole('button', { name: 'Do not publish' }).click();
  await expect(desk.getByRole('heading', { name: 'Pledge not published' })).toBeVisible();
  await desk.getByRole('button', { name: `Undo the decision about ${reference}` }).click();
  await expect(desk.getByRole('heading', { name: 'Decision undone' })).toBeVisible();

  await openItem(desk, site.hub, reference);
  await choose(desk, 'Publish');
  await expect(desk.getByRole('heading', { name: 'Preview' })).toBeVisible();
  await desk.getByRole('button', { name: 'Confirm and publish' }).click();
  await expect(desk.getByRole('heading', { name: 'Pledge published' })).toBeVisible();

  await desk.getByRole('button', { name: 'Sign out' }).click();
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await desk.goto(`${site.hub}/console/items`);
  await expect(desk).toHaveURL(/sign-in\?to=%2Fconsole%2Fitems$/);
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await desk.context().close();
});

test('a moderator of one organisation sees its items and no others', async ({ page, context, site, desk }) => {
  const own = await makePledge(page, site, '/strict');
  const other = await makePledge(page, site, '/trust');
  await openItem(desk, site.hub, other);
  const otherAddress = desk.url();

  await desk.goto(`${site.hub}/console/users/invite`);
  await desk.getByRole('textbox', { name: 'Their work email address' }).fill(`${own.toLowerCase()}@chalkhills.example`);
  await desk.getByRole('checkbox', { name: 'Chalk Hills Mental Health NHS Foundation Trust' }).check();
  await desk.getByRole('radio', { name: 'No', exact: true }).check();
  await desk.getByRole('button', { name: 'Make a link' }).click();
  const link = await desk.getByText('/console/join/').innerText();

  const elsewhere = await withoutScript(context);
  await setUpModerator(elsewhere, link, `Priya ${own.replaceAll(/[^A-Z]/g, '')}`);
  await openItem(elsewhere, site.hub, own);
  await elsewhere.goto(`${site.hub}/console/items?organisation=ZZ1`);
  await expect(elsewhere.getByRole('link', { name: `Check ${other}` })).toHaveCount(0);
  await elsewhere.goto(otherAddress);
  await expect(elsewhere.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await elsewhere.goto(`${site.hub}/console/users`);
  await expect(elsewhere.getByRole('heading', { name: 'People who can sign in' })).toHaveCount(0);
  await elsewhere.context().close();
});

test('a one-time link makes one account and no second', async ({ context, ownSite, noise }) => {
  noise.allow(/410/);
  const page = await context.newPage();
  await setUpModerator(page, ownSite.oneTimeLink);
  await context.clearCookies();
  const answer = await page.goto(ownSite.oneTimeLink);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible();
});
