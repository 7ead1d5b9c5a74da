import type { Page } from '@playwright/test';
import { expectNoViolation } from '../src/axe.ts';
import { setUpModerator } from '../src/console.ts';
import { filesWith } from '../src/files-with.ts';
import {
  invite,
  listed,
  makeKeyWithPasskey,
  makeKeyWithWords,
  makeWithWords,
  plugInPasskey,
  typeBack,
  unlock,
} from '../src/keys.ts';
import { look } from '../src/look.ts';
import { expect, test } from '../src/test.ts';

const phone = { width: 320, height: 640 };
const here = '/console/keys/ZZ1';

/** Axe, and nothing wider than a phone. */
async function expectSound(page: Page, stage: string): Promise<void> {
  await look(page, 'chromium', `keys-${stage}`);
  const before = page.viewportSize();
  await page.setViewportSize(phone);
  await expectNoViolation(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  if (before) await page.setViewportSize(before);
}

const person = (page: Page, name: string) => page.getByRole('group', { name });

test('two people make keys, set an organisation up, test, and add a colleague', async ({ page, ownSite }) => {
  test.slow();
  const { hub } = ownSite;
  await setUpModerator(page, ownSite.oneTimeLink);
  await plugInPasskey(page);
  const sam = await makeKeyWithPasskey(page, hub);
  const amina = await invite(page, hub, 'Amina Khan', true);
  await amina.goto(`${hub}/console/keys/make`);
  await expectSound(amina, 'make');
  const made = await makeKeyWithWords(amina, hub);
  await expectSound(amina, 'made');

  await page.goto(hub + here);
  await expect(page.getByText('its keys are not set up')).toBeVisible();
  await page.getByRole('button', { name: 'Set up the keys' }).click();
  await expect(person(page, 'Sam Osei')).toContainText(sam);
  await expect(person(page, 'Amina Khan')).toContainText(made.stands);
  await person(page, 'Sam Osei').getByRole('checkbox', { name: 'Can read' }).check();
  await page.getByRole('textbox', { name: 'Role of Sam Osei' }).fill('Equality lead');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Select at least 2 people who can read');
  await expectSound(page, 'start-fault');
  await person(page, 'Amina Khan').getByRole('checkbox', { name: 'Can read' }).check();
  await person(page, 'Amina Khan').getByRole('checkbox', { name: 'Can say who reads' }).check();
  await page.getByRole('textbox', { name: 'Role of Amina Khan' }).fill('Freedom to Speak Up Guardian');
  for (const [at, name] of ['Ada Example', 'Bo Example', 'Cy Example'].entries())
    await page.getByRole('textbox', { name: `Name of holder ${at + 1}` }).fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  const shares: string[] = [];
  for (const number of [1, 2, 3]) {
    const share = await listed(page, `Recovery share ${number} of 3`);
    expect(share).toHaveLength(26);
    await expect(page.getByRole('heading', { name: `Recovery share ${number} of 3` })).toBeFocused();
    shares.push(share.join(' '));
    if (number === 1) await expectSound(page, 'sheet');
    await page.getByRole('button', { name: 'I have the sheet in my hand' }).click();
    if (number === 1) {
      await typeBack(page, []);
      await expect(page.getByRole('alert')).toContainText('This is not the word');
    }
    await typeBack(page, share);
  }
  await page.getByRole('button', { name: 'Sign and save' }).click();
  await expect(page.getByRole('alert')).toContainText('Keys set up');
  for (const name of ['Ada Example', 'Bo Example', 'Cy Example'])
    await page.getByRole('button', { name: `(${name})` }).click();
  await expect(page.getByText('Not every holder')).toHaveCount(0);
  await expect(page.getByText('Fewer than 3 people')).toBeVisible();
  await expectSound(page, 'keyring');

  await amina.goto(`${hub}/console/keys/test`);
  await unlock(amina, 'six words that are not it', 'Open the test item');
  await expect(amina.getByRole('alert')).toContainText('These are not the words of this key');
  await unlock(amina, made.words.toUpperCase(), 'Open the test item');
  await expect(amina.getByRole('heading', { name: 'You can still open it' })).toBeFocused();
  await expect(amina.getByText(made.stands)).toBeVisible();

  // the one who did not make the signer adds a colleague
  const bo = await invite(page, hub, 'Bo Larsen', false);
  const third = await makeKeyWithWords(bo, hub);
  await amina.goto(`${hub}${here}/change`);
  await unlock(amina, made.words, 'Continue');
  await expect(person(amina, 'Bo Larsen')).toContainText(third.stands);
  await person(amina, 'Bo Larsen').getByRole('checkbox', { name: 'Can read' }).check();
  await amina.getByRole('textbox', { name: 'Role of Bo Larsen' }).fill('Staff network chair');
  await expectSound(amina, 'change');
  await amina.getByRole('button', { name: 'Continue' }).click();
  await expect(amina.getByRole('heading', { name: 'Can read from now on' })).toBeVisible();
  await expect(amina.getByRole('heading', { name: 'Cannot read what comes' })).toBeHidden();
  await amina.getByRole('button', { name: 'Sign and save' }).click();
  await expect(amina.getByRole('alert')).toContainText('Signed');
  await expect(amina.getByRole('row', { name: /Bo Larsen/ })).toContainText('Tested');
  await expect(amina.getByRole('heading', { name: 'Act now' })).toHaveCount(0);
  await amina.getByRole('link', { name: 'Poster for staff rooms' }).click();
  await expectSound(amina, 'poster');
  await page.goto(`${hub}/console/keys`);
  await page.getByRole('button', { name: 'Add another way to open it' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const both = await makeWithWords(page);
  expect(both.stands).toBe(sam);
  await page.goto(`${hub}/console/keys/test`);
  await page.getByRole('radio', { name: 'Six words' }).check();
  await expectSound(page, 'two-ways');
  await unlock(page, both.words, 'Open the test item');
  await expect(page.getByRole('heading', { name: 'You can still open it' })).toBeFocused();
  await page.goto(`${hub}/console/keys`);
  await expectSound(page, 'keys');

  for (const secret of [made.words, both.words, ...shares]) expect(await filesWith(ownSite.data, secret)).toEqual([]);
});
