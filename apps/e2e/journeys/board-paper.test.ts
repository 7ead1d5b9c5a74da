import { readFile } from 'node:fs/promises';
import { expect, test } from '../src/test.ts';

test('a Board paper: chosen, made, read, printed, taken away as a document, and still there', async ({
  page,
  site,
  desk,
  noise,
}) => {
  // a form that was sent with something missing
  noise.allow(/422/);
  const cookies = await desk.context().cookies();
  await page.context().addCookies(cookies);
  await page.goto(`${site.hub}/console/papers`);
  await page.getByRole('link', { name: /^Make a Board paper for Fenland and Coast/ }).click();

  await page.getByRole('button', { name: 'Make the paper' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter date of the meeting');
  const meeting = page.getByRole('group', { name: 'Date of the meeting' });
  for (const [part, value] of [
    ['Day', '3'],
    ['Month', '12'],
    ['Year', '2026'],
  ] as const)
    await meeting.getByRole('textbox', { name: part }).fill(value);
  await page.getByRole('textbox', { name: 'Report title' }).fill('Antiracism: progress since summer');
  await page.getByRole('textbox', { name: 'Recommendation' }).fill('The Board is asked to note progress.');
  await page.getByRole('button', { name: 'Make the paper' }).click();

  const ready = page.getByRole('link', { name: 'Open the paper' });
  const title = page.getByRole('heading', { level: 1, name: /Antiracism: progress since summer$/ });
  await expect(ready.or(title)).toBeVisible();
  if (await ready.count()) await ready.click();
  await expect(title).toBeVisible();
  for (const section of ['Front sheet', 'Progress against commitments', 'Pledges and follow-through', 'Measures'])
    await expect(page.getByRole('heading', { name: section, exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Report title/ })).toContainText('Antiracism: progress since summer');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Whole paper as Word document (DOCX)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^board-paper-ZZ1-\d{4}-\d{2}-\d{2}\.docx$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.length).toBeGreaterThan(8_000);

  await page.emulateMedia({ media: 'print' });
  // WebDriver BiDi cannot ask for print, so Firefox stays with the screen
  if (await page.evaluate(() => matchMedia('print').matches))
    await expect(page.getByRole('link', { name: 'Whole paper as Word document (DOCX)' })).toBeHidden();
  await expect(title).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`${site.hub}/console/papers`);
  await page
    .getByRole('link', { name: /^Antiracism: progress since summer/ })
    .first()
    .click();
  await expect(title).toBeVisible();
});
