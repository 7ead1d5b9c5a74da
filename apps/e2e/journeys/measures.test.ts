import { look } from '../src/look.ts';
import { expect, test } from '../src/test.ts';

const header = 'Year,White shortlisted,White appointed,BME shortlisted,BME appointed';
const file = (rows: readonly string[]) => ({
  name: 'wres.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${[header, ...rows].join('\r\n').replaceAll(',', ';')}`),
});

test('counts of a year are entered by form, others come from a file, and people read what they mean', async ({
  page,
  site,
  desk,
  browserName,
}) => {
  await desk.goto(`${site.hub}/console/measures`);
  const choice = desk.getByRole('link', { name: /^Fenland and Coast NHS/ });
  if (await choice.count()) await choice.click();
  await look(desk, browserName, 'measures');
  await desk.getByRole('link', { name: /appointed from shortlisting/ }).click();
  await look(desk, browserName, 'measures-indicator');
  await desk.getByRole('button', { name: 'Enter a year' }).click();
  const field = (name: string) => desk.getByRole('textbox', { name, exact: true });
  await field('Year').fill('2026');
  await field('White shortlisted').fill('1,000');
  await field('White appointed').fill('180');
  await field('BME shortlisted').fill('500');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByRole('alert')).toContainText('Enter BME appointed');
  await look(desk, browserName, 'measures-missing');
  await field('BME appointed').fill('50');
  await desk.getByRole('textbox', { name: /published report/ }).fill('1.10');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByRole('main')).toContainText('The counts give 1.80. Your report says 1.10. Check both.');
  await look(desk, browserName, 'measures-mismatch');
  await desk.getByRole('button', { name: 'Confirm and save' }).click();
  await expect(desk.getByRole('alert')).toContainText('2026 saved');

  await desk.getByRole('button', { name: 'Upload a CSV file' }).click();
  await desk.getByLabel('CSV file').setInputFiles(file(['2019;1000;160;500;40', '2020;100;101;500;40']));
  await desk.getByRole('button', { name: 'Continue' }).click();
  await expect(desk.getByRole('main')).toContainText(
    'Row 3: White appointed must be the same as or fewer than White shortlisted',
  );
  await look(desk, browserName, 'measures-file-mistakes');
  await desk.getByLabel('CSV file').setInputFiles(file(['2019;1000;160;500;40', '2020;100;11;500;40']));
  await desk.getByRole('button', { name: 'Continue' }).click();
  await expect(desk.getByRole('row', { name: /^Year 2019|^2019/ })).toContainText('2.00');
  await look(desk, browserName, 'measures-file');
  await desk.getByRole('button', { name: 'Confirm and save' }).click();
  await expect(desk.getByRole('alert')).toContainText('2019, 2020 saved');

  await page.goto(`${site.hub}/o/ZZ1/measures`);
  await expect(page.locator('ark-measures')).toContainText('1.80 times as likely');
  await look(page, browserName, 'measures-public');
});
