import { pledgeForm } from '../src/pledge-form.ts';
import { expect, test } from '../src/test.ts';
import { cards } from '../src/wall.ts';

test('a site that the organisation does not list cannot show the iframe', async ({ page, site, noise }) => {
  noise.allow(/frame-ancestors|X-Frame-Options/i);
  const src = `${site.hub}/embed/pledge-wall/ZZ1`;
  // a host of another origin, without a server of its own
  await page.route('http://localhost:9/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>Host</title><iframe src="${src}"></iframe>` }),
  );
  const refused = page.waitForRequest(src);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('http://localhost:9/');
  await (await refused).response();
  await expect.poll(async () => (await page.frames()[1]?.locator('ark-pledge-wall').count()) ?? 0).toBe(0);
  expect(asked.filter((path) => /^\/(v1|api|assets)\//.test(path))).toEqual([]);
});

test('a pasted link unfolds to the wall', async ({ page, site }) => {
  await page.goto(`${site.demo}/oembed`);
  const wall = page.frameLocator('iframe[title^="Antiracism pledges –"]').locator('ark-pledge-wall');
  await expect(wall.getByRole('heading', { name: 'Antiracism pledges' })).toBeVisible();
  await expect(page.getByText('"type": "rich"')).toBeVisible();
});

test('pinned files run, and go on when the page moves their elements', async ({ page, site }) => {
  await page.goto(`${site.demo}/integrity`);
  const form = pledgeForm(page);
  await form.getByRole('button', { name: 'Start now' }).click();
  await form.getByRole('radio', { name: 'My team' }).check();
  const before = await (await cards(page)).count();
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const widgets = [...document.querySelectorAll('ark-pledge-form, ark-pledge-wall')];
    for (const widget of widgets) widget.remove();
    main.prepend(...widgets);
  });
  await expect(form.getByRole('radio', { name: 'My team' })).toBeChecked();
  expect(await (await cards(page)).count()).toBe(before);
  await page.locator('ark-pledge-wall').getByRole('combobox', { name: 'Sort by' }).selectOption('Due soonest');
  await expect(page.locator('ark-pledge-wall').getByRole('status').first()).toContainText('Showing');
});

test('a pinned file that was changed does not run, and the link stays', async ({ page, site, noise }) => {
  noise.allow(/integrity|Failed to load/i);
  await page.route('**/pledge-wall.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()};globalThis.wasChanged = true` });
  });
  await page.goto(`${site.demo}/integrity`);
  await expect(pledgeForm(page).getByRole('button', { name: 'Start now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read our antiracism pledges' })).toBeVisible();
  expect(await page.evaluate(() => ['wasChanged' in globalThis, !!customElements.get('ark-pledge-wall')])).toEqual([
    false,
    false,
  ]);
});

test('in a sandbox without an origin, the links stay', async ({ page, site, noise }) => {
  noise.allow(/Failed to load resource|CORS|Cross-Origin|ark-pledge/i);
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/api/'));
  await page.goto(`${site.demo}/sandboxed`);
  await refused;
  await expect(page.getByRole('link', { name: 'Read our antiracism pledges', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read our antiracism pledges on the hub' })).toBeVisible();
});

test('on a page from right to left, widgets read from left to right and nothing sticks out', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${site.demo}/right-to-left`);
  const card = (await cards(page)).first();
  expect(await card.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('on paper there are the pledges and nothing to press', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const list = await cards(page);
  await page.emulateMedia({ media: 'print' });
  await expect(list.first()).toBeVisible();
  await expect(page.locator('ark-pledge-wall').getByRole('button').filter({ visible: true })).toHaveCount(0);
});
