import { expect, type Page } from '@playwright/test';

/** Somebody who can sign in to the console. */
export interface Moderator {
  readonly email: string;
  readonly password: string;
}

/** Follows a one-time link and makes the account it is for. Leaves the page signed in. */
export async function setUpModerator(page: Page, link: string, name = 'Sam Osei'): Promise<Moderator> {
  const password = 'lantern otter driftwood 7';
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Full name' }).fill(name);
  // an invitation knows the address; the very first link does not
  const address = page.getByRole('textbox', { name: 'Work email address' });
  const email = (await address.inputValue()) || 'sam.osei@fenlandandcoast.example';
  if (!(await address.inputValue())) await address.fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account and sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  return { email, password };
}

/** Signs in with email address and password. */
export async function signIn(page: Page, hub: string, { email, password }: Moderator): Promise<void> {
  await page.goto(`${hub}/console/`);
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/** How many items wait in the queue, as its heading says. */
export async function itemsToCheck(page: Page, hub: string): Promise<number> {
  await page.goto(`${hub}/console/items`);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const count = /\((\d+)\)/.exec(heading)?.[1];
  expect(count, `a number in “${heading}”`).toBeDefined();
  return Number(count);
}

/** Opens an item that waits, from the queue. */
export async function openItem(page: Page, hub: string, reference: string): Promise<void> {
  await page.goto(`${hub}/console/items`);
  const check = page.getByRole('link', { name: `Check ${reference}` });
  const next = page.getByRole('link', { name: 'Next page' });
  while (!(await check.count()) && (await next.count())) await next.click();
  await check.first().click();
  await expect(page.getByRole('heading', { name: 'What was sent' })).toBeVisible();
}

/** Chooses what to do with the item on show. */
export async function choose(page: Page, decision: string): Promise<void> {
  await page.getByRole('radio', { name: decision, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Publishes what waits under this reference. Gives the text that the moderator read before. */
export async function publish(page: Page, hub: string, reference: string): Promise<string> {
  await openItem(page, hub, reference);
  const read = await page.getByRole('main').evaluate((main) => main.textContent ?? '');
  await choose(page, 'Publish');
  await page.getByRole('button', { name: 'Confirm and publish' }).click();
  await expect(page.getByRole('heading', { name: /published$/ })).toBeVisible();
  return read;
}

/** Refuses what waits under this reference, with a reason and words to its author. */
export async function decline(
  page: Page,
  hub: string,
  reference: string,
  reason: string,
  message: string,
): Promise<void> {
  await openItem(page, hub, reference);
  await choose(page, 'Do not publish');
  await choose(page, reason);
  await page.getByRole('textbox', { name: /^Message to the author/ }).fill(message);
  await page.getByRole('button', { name: 'Do not publish' }).click();
  await expect(page.getByRole('heading', { name: /not published$/ })).toBeVisible();
}

/** Opens an item that is no longer waiting, by the status it has. */
export async function openDecided(page: Page, hub: string, status: string, reference: string): Promise<void> {
  await page.goto(`${hub}/console/items?status=${status}`);
  await page.getByRole('link', { name: `See ${reference}` }).click();
  await expect(page.getByRole('heading', { name: 'What was sent' })).toBeVisible();
}
