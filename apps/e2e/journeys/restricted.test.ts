import type { Page } from '@playwright/test';
import { comeBack, takeBack, tell } from '../src/author.ts';
import { expectNoViolation } from '../src/axe.ts';
import { setUpModerator } from '../src/console.ts';
import { filesWith } from '../src/files-with.ts';
import {
  invite,
  makeKeyWithPasskey,
  makeKeyWithWords,
  passkey,
  plugInPasskey,
  setUpKeys,
  unlock,
} from '../src/keys.ts';
import { look } from '../src/look.ts';
import { expect, test } from '../src/test.ts';

const story = 'In the handover they laughed at my name, and 9434765919 was said aloud.';

async function open(page: Page, hub: string, reference: string, words: string): Promise<void> {
  await page.goto(`${hub}/console/restricted/ZZ1`);
  await page.getByRole('button', { name: `Open ${reference}` }).click();
  await page.getByRole('radio', { name: 'To read it for the first time' }).check();
  await unlock(page, words, 'Open');
}

/** Opens another item, or the same one again, with the key that is open. */
async function openNext(page: Page, reference: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: `Open ${reference}` }).click();
  await page.getByRole('radio', { name: reason }).check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible();
}

async function sealAgain(page: Page, said: string): Promise<void> {
  await expect(page.getByText('Items to seal again: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Seal again' }).click();
  await expect(page.getByRole('heading', { name: 'Sealed again' })).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
}

test('what is told in confidence is read by those it was told to, and answered', async ({
  page,
  browser,
  browserName,
  ownSite,
}) => {
  test.slow();
  const { hub } = ownSite;
  await setUpModerator(page, ownSite.oneTimeLink);
  // a passkey that needs no hand is Chromium's
  const isChromium = browserName === 'chromium';
  if (isChromium) await plugInPasskey(page);
  const sams = isChromium ? passkey : (await makeKeyWithWords(page, hub)).words;
  if (isChromium) await makeKeyWithPasskey(page, hub);
  const expectSound = async (on: Page) => (isChromium ? expectNoViolation(on) : undefined);
  const amina = await invite(page, hub, 'Amina Khan', true);
  const hers = await makeKeyWithWords(amina, hub);
  const shares = await setUpKeys(page, hub, ['Sam Osei', 'Amina Khan']);
  const author = await (await browser.newContext()).newPage();
  const told = await tell(author, hub, story, ['Sam Osei']);
  const { reference } = told;

  await open(page, hub, reference, sams);
  await expect(page.getByRole('alert')).toContainText('This was not sealed to your key');

  await open(amina, hub, reference, hers.words);
  await expect(amina.getByRole('heading', { name: `Lived experience ${reference}` })).toBeVisible();
  await expect(amina.getByText('they laughed at my name')).toHaveCSS('filter', 'none');
  await expect(amina.locator('[data-part="unveiled"]')).toHaveCSS('filter', /blur/);
  await look(amina, browserName, 'restricted-veiled');
  await amina.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(amina.locator('[data-part="unveiled"]')).toHaveCSS('filter', 'none');
  await expect(amina.locator('mark')).toContainText('may identify someone');
  await amina.getByRole('textbox', { name: 'Answer' }).fill('Thank you. What would you like to happen next?');
  await amina.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(amina.getByRole('status')).toHaveText('Your answer was sent');
  await comeBack(author, hub, told);
  await expect(author.getByText('What would you like to happen next?')).toBeVisible();
  await author.getByRole('button', { name: 'Write to them' }).click();
  await author.getByRole('textbox').fill('An apology, and some training.');
  await author.getByRole('button', { name: 'Lock it and send' }).click();
  await expect(author.getByText('Message sent')).toBeVisible();
  await openNext(amina, reference, 'To answer');
  await expect(amina.getByText('An apology, and some training.')).toBeAttached();
  await amina.getByRole('button', { name: 'Show', exact: true }).click();
  await look(amina, browserName, 'restricted-item');
  await amina.setViewportSize({ width: 320, height: 640 });
  await expectSound(amina);
  expect(await amina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await amina.setViewportSize({ width: 1280, height: 900 });

  await amina.getByRole('button', { name: 'Take this on' }).click();
  await expect(amina.getByRole('button', { name: 'Step back' })).toBeVisible();
  await amina.getByRole('button', { name: 'Propose words to publish' }).click();
  await amina.getByRole('textbox', { name: 'What happened' }).fill('In a handover they laughed at my name.');
  await amina.getByRole('radio', { name: 'Without a name' }).check();
  await look(amina, browserName, 'restricted-propose');
  await expectSound(amina);
  await amina.getByRole('button', { name: 'Send to the author' }).click();
  await expect(amina.getByRole('status')).toHaveText('The words were sent to the author');
  await expect(amina.getByText('Words proposed to the author')).toBeVisible();
  await comeBack(author, hub, told);
  await author.getByRole('button', { name: 'Read the words' }).click();
  await expect(author.getByText('In a handover they laughed at my name.')).toBeVisible();
  await author.getByRole('button', { name: 'I agree to these words' }).click();
  await expect(author.getByText('Words agreed').first()).toBeVisible();

  // the key of the page opens the next one too
  await openNext(amina, reference, 'To publish agreed words');
  await expect(amina.getByText('Words that the author agreed to')).toBeVisible();
  await amina.getByRole('button', { name: 'Approve or publish these words' }).click();
  await expect(amina.getByRole('status')).toHaveText('You approved it. Somebody else has to publish it');
  await expect(amina.getByRole('button', { name: 'Approve or publish these words' })).toBeHidden();
  await look(amina, browserName, 'restricted-approved');

  // a colleague comes; whom the author left out can add them, and cannot open it for them
  const bo = await invite(page, hub, 'Bo Larsen', false);
  const his = await makeKeyWithWords(bo, hub);
  await page.goto(`${hub}/console/keys/ZZ1/change`);
  await unlock(page, sams, 'Continue');
  await page.getByRole('group', { name: 'Bo Larsen' }).getByRole('checkbox', { name: 'Can read' }).check();
  await page.getByRole('textbox', { name: 'Role of Bo Larsen' }).fill('Staff network chair');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Sign and save' }).click();
  await page.getByRole('button', { name: 'Seal again what is open' }).click();
  await unlock(page, sams, 'Continue');
  await sealAgain(page, 'Items that this key does not open: 1.');
  await open(bo, hub, reference, his.words);
  await expect(bo.getByRole('alert')).toContainText('This was not sealed to your key');
  // two of the three shares can
  await page.goto(`${hub}/console/keys/ZZ1/reseal?with=shares`);
  await page.getByRole('textbox', { name: 'Share 1' }).fill(shares[2] ?? '');
  await page.getByRole('textbox', { name: 'Share 2' }).fill(`${shares[0]} again`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('These are not the 26 words of a share');
  await page.getByRole('textbox', { name: 'Share 2' }).fill(shares[0] ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sealAgain(page, 'Items sealed again: 1.');
  await page.goto(`${hub}/console/keys/ZZ1`);
  await expect(page.getByText('Sealed to an earlier key set')).toHaveCount(0);

  await bo.clock.install();
  await open(bo, hub, reference, his.words);
  await bo.getByRole('button', { name: 'Approve or publish these words' }).click();
  await expect(bo.getByRole('status')).toHaveText('Published');
  // what lies open is gone when nobody touches it, and when the page is left
  await bo.clock.fastForward('10:01');
  await expect(bo.getByRole('button', { name: 'Back to the list' })).toBeHidden();
  await expect(bo.getByText('laughed at my name')).toHaveCount(0);
  await expect(amina.getByText('laughed at my name')).not.toHaveCount(0);
  await amina.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(amina.getByText('laughed at my name')).toHaveCount(0);
  await bo.goto(`${hub}/console/restricted/ZZ1?status=published`);
  await expect(bo.getByRole('row', { name: new RegExp(reference) })).toContainText('Published');
  await look(bo, browserName, 'restricted-list');
  await expectSound(bo);
  await bo.goto(`${hub}/o/ZZ1/stories`);
  await expect(bo.getByText('In a handover they laughed at my name.').first()).toBeVisible();

  await takeBack(author);
  await bo.reload();
  await expect(bo.getByText('In a handover they laughed at my name.')).toHaveCount(0);
  for (const text of [
    'laughed at my name',
    'What would you like to happen next',
    told.receipt,
    hers.words,
    his.words,
    ...shares,
  ])
    expect(await filesWith(ownSite.data, text), text).toEqual([]);
});
