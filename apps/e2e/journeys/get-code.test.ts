import type { Page } from '@playwright/test';
import { expect, test } from '../src/test.ts';

/** The texts that the page has to copy, on every tab. */
const codes = (page: Page) => page.locator('.nhsuk-code__content').allTextContents();

test('what a web team copies works in a page, under the policy it was told', async ({ page, site, noise }) => {
  await page.goto(`${site.hub}/o/ZZ1/pledges`);
  await page.getByRole('link', { name: 'Put this on your site' }).click();
  await expect(page.getByLabel('Organisation')).toHaveValue('ZZ1');
  await page.getByRole('radio', { name: 'Pledge wall' }).check();
  await page.getByRole('button', { name: 'Get the code' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Pledge wall$/ })).toBeVisible();
  const preview = page.frameLocator('iframe[title="Preview: Antiracism pledges"]');
  await expect(preview.getByRole('heading', { name: 'Antiracism pledges' })).toBeVisible();

  await page.getByText('Change options').click();
  await page.getByLabel('Level of the main heading').selectOption('3');
  await page.getByLabel('Address of your page with the pledge form').fill('/make-a-pledge');
  await page.getByRole('button', { name: 'Update the code' }).click();

  await test.step('copies', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy both lines' }).first().click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await codes(page))[0]?.trim());
    await page.getByRole('tab', { name: 'WordPress' }).click();
    await expect(page.getByRole('button', { name: 'Copy the shortcode' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy both lines' })).toHaveCount(0);
  });

  const all = (await codes(page)).map((code) => code.trim());
  const starting = (text: string) => all.find((code) => code.startsWith(text)) ?? '';
  const loader = starting('<script type="module"').split('\n')[0] ?? '';
  const policies = { script: starting('script-src'), frame: starting('frame-src') };
  const pinned = all.find((code) => code.includes('integrity=')) ?? '';
  const pages = {
    two: { code: starting('<script'), policy: policies.script },
    division: { code: loader + starting('<div'), policy: policies.script },
    pinned: { code: pinned, policy: policies.script },
    iframe: { code: starting('<iframe'), policy: policies.frame },
  };
  // what a test answers with counts as a page from the internet, which may not reach this machine unasked
  await page.context().grantPermissions(['local-network-access']);
  const address = `${site.demo}/pasted`;
  for (const [name, { code, policy }] of Object.entries(pages))
    await test.step(`${name} works`, async () => {
      await page.unroute(address);
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy': `default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; ${policy}`,
          },
          body: `<!doctype html><html lang="en"><title>Pasted</title><main>${code}</main></html>`,
        }),
      );
      await page.goto(address);
      const shown = name === 'iframe' ? page.frameLocator('iframe') : page;
      await expect(shown.getByRole('heading', { level: 3, name: 'Antiracism pledges' })).toBeVisible();
      if (name !== 'iframe')
        await expect(page.getByRole('link', { name: 'Make a pledge' })).toHaveAttribute('href', '/make-a-pledge');
    });
  expect([...noise.origins].sort()).toEqual([site.demo, site.hub].sort());
});
