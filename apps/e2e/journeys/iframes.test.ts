import type { Page } from '@playwright/test';
import { answerPledge, pledgeForm, sendPledge } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import { expect, test } from '../src/test.ts';

const framed = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`);
const heightOf = (page: Page, title: string) =>
  page.locator(`iframe[title="${title}"]`).evaluate((frame) => frame.clientHeight);

test('iframes grow with what is in them, and a pledge can be made in one', async ({ page, site, noise }) => {
  await page.goto(`${site.demo}/iframe`);
  const form = framed(page, 'Make a pledge');
  await answerPledge(form, aPledge());
  await expect.poll(() => heightOf(page, 'Make a pledge')).toBeGreaterThan(600);
  await sendPledge(form);
  const whole = await form.locator('html').evaluate((root) => (root as HTMLElement).offsetHeight);
  await expect.poll(() => heightOf(page, 'Make a pledge')).toBe(Math.ceil(whole / 32) * 32);

  await test.step('links between widgets go on in the iframe', async () => {
    await pledgeForm(form)
      .getByRole('link', { name: /pledges/ })
      .first()
      .click();
    await expect(form.locator('ark-pledge-wall').getByRole('heading', { name: 'Antiracism pledges' })).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
  });

  await test.step('nobody else can give an iframe its height', async () => {
    const before = await heightOf(page, 'Antiracism pledges');
    await page.evaluate(() => {
      const own = document.createElement('iframe');
      own.srcdoc = '';
      document.body.append(own);
      const inside = own.contentWindow as Window & typeof globalThis;
      for (const type of ['ark:resize', 'ark:other']) {
        postMessage({ type, id: 'wall', height: 5000 });
        new inside.Function('height', `parent.postMessage({ type: '${type}', id: 'wall', height }, '*')`)(5000);
      }
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await heightOf(page, 'Antiracism pledges')).toBe(before);
  });
  expect([...noise.origins].sort()).toEqual([site.demo, site.hub].sort());
  expect(await page.context().cookies()).toEqual([]);
});

test('where no script of the hub may run, iframes keep their height and scroll inside', async ({ page, site }) => {
  await page.goto(`${site.demo}/iframe-fixed`);
  const wall = framed(page, 'Antiracism pledges');
  await page.locator('iframe[title="Antiracism pledges"]').scrollIntoViewIfNeeded();
  const last = wall
    .locator('ark-pledge-wall')
    .getByRole('button', { name: /^Read updates/ })
    .last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  expect(await heightOf(page, 'Antiracism pledges')).toBe(600);
});
