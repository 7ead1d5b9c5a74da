import { expect, type Page } from '@playwright/test';

/** What somebody who tells something in confidence keeps. */
export interface Told {
  readonly reference: string;
  /** The six words. */
  readonly receipt: string;
}

const go = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Tells the trust something on the hub's own page, leaving some people out. It may be published without a name. */
export async function tell(page: Page, hub: string, whatHappened: string, leftOut: readonly string[]): Promise<Told> {
  await page.goto(`${hub}/confidential/ZZ1`);
  await go(page, 'Start now');
  for (const name of leftOut) await page.getByRole('checkbox', { name: new RegExp(name) }).uncheck();
  await go(page, 'Continue');
  await page.getByRole('radio', { name: 'Mine', exact: true }).check();
  await go(page, 'Continue');
  await page.getByRole('textbox', { name: 'What happened?' }).fill(whatHappened);
  await go(page, 'Continue');
  await go(page, 'Continue');
  await page.getByRole('radio', { name: 'Publish it without my name' }).check();
  await go(page, 'Continue');
  const keep = page.getByRole('button', { name: 'Keep them and continue' });
  const receiptHeading = page.getByRole('heading', { name: 'Keep your receipt' });
  await expect(keep.or(receiptHeading)).toBeVisible();
  if (await keep.isVisible()) await keep.click();
  await expect(receiptHeading).toBeVisible();
  const words = await page.locator('.ark-receipt__words li').allTextContents();
  await go(page, 'Continue');
  await page.getByRole('textbox', { name: 'Word 2' }).fill(words[1] ?? '');
  await page.getByRole('textbox', { name: 'Word 5' }).fill(words[4] ?? '');
  await go(page, 'Continue');
  await go(page, 'Lock it and send');
  await expect(page.getByRole('heading', { name: 'Experience sent' })).toBeVisible();
  return { reference: (await page.getByText(/^E-/).textContent()) ?? '', receipt: words.join(' ') };
}

/** Comes back with the receipt, on the page where it is read. */
export async function comeBack(page: Page, hub: string, { receipt }: Told): Promise<void> {
  await page.goto(`${hub}/confidential/ZZ1/receipt`);
  await page.getByRole('textbox', { name: 'Your receipt' }).fill(receipt);
  await go(page, 'Continue');
  await expect(page.getByRole('heading', { name: 'Messages' })).toBeVisible();
}

/** Takes it back, on the page where it is read. */
export async function takeBack(page: Page): Promise<void> {
  await go(page, 'Take it back');
  await go(page, 'Yes, take it back');
  await expect(page.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
}
