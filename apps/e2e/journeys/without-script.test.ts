import type { Page } from '@playwright/test';
import { publish } from '../src/console.ts';
import { aPledge } from '../src/pledges.ts';
import { expect, test } from '../src/test.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const fitsPhone = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);

test('a pledge is made, published, told about and taken back without script', async ({ browser, site, desk }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { text, measure, due } = aPledge();
  const [year = '', month = '', day = ''] = due.split('-');

  await page.goto(`${site.hub}/o/ZZ1/pledges`);
  await page.getByRole('link', { name: 'Make a pledge' }).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await press(page, 'Continue');
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await fitsPhone(page);
  await page.getByRole('link', { name: 'Enter the date you will do it by' }).click();
  await expect(page.getByRole('textbox', { name: 'Day' })).toBeFocused();
  await page.keyboard.type(day);
  await page.getByRole('textbox', { name: 'Month' }).fill(month);
  await page.getByRole('textbox', { name: 'Year' }).fill(year);
  await page.getByRole('radio', { name: 'Me', exact: true }).check();
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Short');
  await page.getByRole('textbox', { name: 'How will you know' }).fill(measure);
  await page.getByRole('radio', { name: 'Without my name, job or team' }).check();
  await press(page, 'Continue');
  await page.getByRole('textbox', { name: 'What will you do?' }).fill(text);
  // Enter goes on, and does not press any other button of the page
  await page.getByRole('textbox', { name: 'Year' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers before sending your pledge');
  await fitsPhone(page);
  const receipt = (await page.getByRole('list', { name: 'Your receipt' }).getByRole('listitem').allTextContents()).join(
    ' ',
  );
  await press(page, 'Confirm and send');
  await expect(page.getByRole('heading', { name: 'Pledge sent' })).toBeVisible();
  const reference = /P-\w{4}-\w{3}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  await fitsPhone(page);

  await publish(desk, site.hub, reference);
  await page.goto(`${site.hub}/o/ZZ1/pledges`);
  await expect(page.getByText(text)).toBeVisible();

  await page.getByRole('link', { name: 'Use your receipt' }).click();
  await page.getByRole('textbox', { name: 'Your receipt' }).fill(receipt);
  await press(page, 'Continue');
  await press(page, 'Tell us how it is going');
  await page.getByRole('radio', { name: 'Done', exact: true }).check();
  await press(page, 'Confirm and send');
  await expect(page.getByText('Update sent (Being checked)')).toBeVisible();
  await fitsPhone(page);
  await press(page, 'Remove your pledge');
  await press(page, 'Yes, remove my pledge');
  await expect(page.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
  await page.goto(`${site.hub}/o/ZZ1/pledges`);
  await expect(page.getByText(text)).toHaveCount(0);

  expect(asked.filter((url) => /\.js(\?|$)/.test(url))).toEqual([]);
  expect(asked.join(' ')).not.toMatch(/ward|receipt=|text=/);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
