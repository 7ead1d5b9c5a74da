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

  await test.step('a height has bounds', async () => {
    const ask = (height: unknown) =>
      form
        .locator('body')
        .evaluate((_, asked) => parent.postMessage({ type: 'ark:resize', height: asked }, '*'), height);
    for (const [asked, given] of [
      [1e9, 10_000],
      [-1, 50],
    ]) {
      await ask(asked);
      await expect.poll(() => heightOf(page, 'Make a pledge')).toBe(given);
    }
    await ask('100vh');
    expect(await heightOf(page, 'Make a pledge')).toBe(50);
  });

  await test.step('links between widgets go on in the iframe', async () => {
    await pledgeForm(form)
      .getByRole('link', { name: /pledges/ })
      .first()
      .click();
    await expect(form.locator('ark-pledge-wall').getByRole('heading', { name: 'Antiracism pledges' })).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
  });

  expect([...noise.origins].sort()).toEqual([site.demo, site.hub].sort());

  await test.step('nobody but the page that the iframe is for can give it a height', async () => {
    const before = await heightOf(page, 'Antiracism pledges');
    const heard = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data, origin }) => data?.height === 5000 && source(origin));
          const origins: string[] = [];
          const source = (origin: string) => origins.push(origin) === 2 && resolve(origins.sort().join());
        }),
    );
    await page.evaluate(() => postMessage({ type: 'ark:resize', id: 'wall', height: 5000 }));
    // the iframe goes somewhere else, and that asks
    await page.route('http://localhost:9/', (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
    const wall = page.frames().find((frame) => frame.url().includes('/embed/pledge-wall/ZZ1?id=wall'));
    await wall?.goto('http://localhost:9/');
    await wall?.evaluate(() => parent.postMessage({ type: 'ark:resize', id: 'wall', height: 5000 }, '*'));
    expect(await heard).toBe([site.demo, 'http://localhost:9'].sort().join());
    expect(await heightOf(page, 'Antiracism pledges')).toBe(before);
  });
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
