import type { Page } from '@playwright/test';
import { setUpModerator } from './console.ts';
import { expect } from './test.ts';

/** Gives the browser of a page a passkey that its owner always agrees to, and that can keep secrets. */
export async function plugInPasskey(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('WebAuthn.enable');
  await protocol.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
    },
  });
}

/** Invites somebody to check an organisation. Gives a page of their own browser, on which they are signed in. */
export async function invite(from: Page, hub: string, name: string, manages: boolean): Promise<Page> {
  await from.goto(`${hub}/console/users/invite`);
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@fenlandandcoast.example`;
  await from.getByRole('textbox', { name: 'Their work email address' }).fill(address);
  await from.getByRole('checkbox', { name: 'Fenland and Coast NHS Foundation Trust' }).check();
  await from.getByRole('radio', { name: manages ? 'Yes' : 'No' }).check();
  await from.getByRole('button', { name: 'Make a link' }).click();
  const link = (await from.locator('.ark-link').textContent()) ?? '';
  const context = await from.context().browser()?.newContext();
  const page = await context?.newPage();
  if (!page) throw new Error('The browser is gone.');
  await setUpModerator(page, link, name);
  return page;
}

/** Makes a key that a passkey opens. Gives the words that stand for it. */
export async function makeKeyWithPasskey(page: Page, hub: string): Promise<string> {
  await page.goto(`${hub}/console/keys/make`);
  await page.getByRole('radio', { name: 'With a passkey' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  return keyWords(page);
}

/** Makes a key that six words open. Gives them, and the words that stand for the key. */
export async function makeKeyWithWords(page: Page, hub: string): Promise<{ words: string; stands: string }> {
  await page.goto(`${hub}/console/keys/make`);
  return makeWithWords(page);
}

/** Has a key opened by six words, on a page that asks how it will be opened. */
export async function makeWithWords(page: Page): Promise<{ words: string; stands: string }> {
  await page.getByRole('radio', { name: 'With six words' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const words = await listed(page, 'Write down your six words');
  await page.getByRole('button', { name: 'I have written them down' }).click();
  await typeBack(page, words);
  return { words: words.join(' '), stands: await keyWords(page) };
}

/** The words of the list under a heading, which people write down or print. */
export async function listed(page: Page, heading: string | RegExp): Promise<string[]> {
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  return page.locator('ol:visible li').allTextContents();
}

/** Types the two words that a page asks for. */
export async function typeBack(page: Page, words: readonly string[]): Promise<void> {
  for (const box of await page.getByRole('textbox', { name: /^Word number/ }).all()) {
    const number = /\d+/.exec((await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '');
    await box.fill(words[Number(number?.[0]) - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function keyWords(page: Page): Promise<string> {
  await expect(
    page.getByRole('heading', { name: /^(Your key is made|Both ways open your key|You can still open it)$/ }),
  ).toBeVisible();
  return (await page.locator('[data-part="key-words"]').textContent()) ?? '';
}

/** For a key that a passkey opens, or that is open already: there is nothing to type. */
export const passkey = '';

/** Opens a key with its six words, or a passkey. */
export async function unlock(page: Page, words: string, then: string): Promise<void> {
  if (words) await page.getByRole('textbox', { name: 'Your six words' }).fill(words);
  await page.getByRole('button', { name: then }).click();
}

/** Sets up the keys of the trust, as the page of somebody who manages it: these people read and sign. Gives the shares. */
export async function setUpKeys(page: Page, hub: string, names: readonly string[]): Promise<string[]> {
  await page.goto(`${hub}/console/keys/ZZ1/start`);
  for (const name of names) {
    const person = page.getByRole('group', { name });
    await person.getByRole('checkbox', { name: 'Can read' }).check();
    // only who manages the organisation can be given this
    const signs = person.getByRole('checkbox', { name: 'Can say who reads' });
    if (await signs.count()) await signs.check();
    await page.getByRole('textbox', { name: `Role of ${name}` }).fill('Equality lead');
  }
  for (const [at, name] of ['Ada Example', 'Bo Example', 'Cy Example'].entries())
    await page.getByRole('textbox', { name: `Name of holder ${at + 1}` }).fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  const shares: string[] = [];
  for (const number of [1, 2, 3]) {
    const share = await listed(page, `Recovery share ${number} of 3`);
    await page.getByRole('button', { name: 'I have the sheet in my hand' }).click();
    await typeBack(page, share);
    shares.push(share.join(' '));
  }
  await page.getByRole('button', { name: 'Sign and save' }).click();
  await expect(page.getByRole('alert')).toContainText('Keys set up');
  return shares;
}
