import { hostStyles, widgetStyles } from '../src/host-styles.ts';
import { answerPledge, pledgeForm, sendPledge } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import { openReceipt, receiptWidget } from '../src/receipt.ts';
import { expect, test } from '../src/test.ts';
import { cards } from '../src/wall.ts';

for (const path of ['/trust', '/hostile', '/region', '/column'])
  test(`the styles of ${path} are the same with and without widgets`, async ({ page, site, noise }) => {
    noise.allow(/Failed to load resource|ark\.js/);
    await page.route('**/v1/ark.js*', (route) => route.abort());
    // a longer page gets a scroll bar, which moves what is centred
    const open = async () => {
      await page.goto(site.demo + path);
      await page.addStyleTag({ content: 'html { overflow-y: scroll }' });
    };
    await open();
    const before = await hostStyles(page);
    await page.unroute('**/v1/ark.js*');
    await open();
    await cards(page);
    expect(await hostStyles(page)).toEqual(before);
  });

test('widgets on a page with hostile styles look as on a plain page', async ({ page, site }) => {
  const look = async (path: string) => {
    await page.goto(site.demo + path);
    await expect(pledgeForm(page).getByRole('button', { name: 'Start now' })).toBeVisible();
    await cards(page);
    await pledgeForm(page).getByRole('button', { name: 'Start now' }).click();
    await pledgeForm(page).getByRole('button', { name: 'Continue' }).click();
    await expect(pledgeForm(page).getByRole('alert')).toBeVisible();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(0, 0);
    return {
      form: await widgetStyles(page, 'ark-pledge-form'),
      count: await widgetStyles(page, 'ark-pledge-count'),
      wall: await widgetStyles(page, 'ark-pledge-wall'),
    };
  };
  expect(await look('/hostile')).toEqual(await look('/two-loaders'));
});

test('under a strict policy everything works, and the browser reports no violation', async ({ page, site, noise }) => {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(`${site.demo}/strict`);
  await expect(page.locator('ark-pledge-count')).toContainText(/pledge/);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  await sendPledge(page);
  await openReceipt(page, receipt);
  await expect(receiptWidget(page).getByText(answers.text)).toBeVisible();
  const wall = page.locator('ark-pledge-wall');
  await wall.getByRole('combobox', { name: 'Sort by' }).selectOption('Due soonest');
  await expect(wall.getByRole('status').first()).toContainText('Showing');
  expect([...noise.origins].sort()).toEqual([site.demo, site.hub].sort());
});

test('a second copy of the loader does no harm', async ({ page, site, noise }) => {
  await page.goto(`${site.demo}/two-loaders`);
  await expect(page.locator('ark-pledge-wall').getByRole('heading', { name: 'Antiracism pledges' })).toHaveCount(2);
  await answerPledge(page, aPledge());
  await sendPledge(page);
  expect([...noise.origins].sort()).toEqual([site.demo, site.hub].sort());
});

test('in a column of 300 pixels nothing sticks out', async ({ page, site }) => {
  await page.goto(`${site.demo}/column`);
  await cards(page);
  const sticksOut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.column > *')].flatMap((widget) => {
        // the rules of NHS summary lists hang 2 pixels over the edge
        const edge = widget.getBoundingClientRect().right + 2.5;
        return [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) => one instanceof HTMLElement && !one.closest('.nhsuk-u-visually-hidden'))
          .filter((one) => one.getBoundingClientRect().right > edge)
          .map((one) => `${widget.localName}: ${one.localName}.${one.className}`);
      }),
    );
  expect(await sticksOut()).toEqual([]);
  await answerPledge(page, aPledge());
  expect(await sticksOut()).toEqual([]);
});

test('without a hub, wall and count show the pledges of a file and ask the hub for nothing but script', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === site.hub) asked.push(pathname);
  });
  await page.goto(`${site.demo}/static`);
  const wall = page.locator('ark-pledge-wall');
  expect(await (await cards(page)).count()).toBe(3);
  await expect(wall).toContainText('We will learn to say each other’s names correctly');
  await expect(page.locator('ark-pledge-count')).toContainText('3');
  expect(asked.filter((path) => !path.startsWith('/v1/'))).toEqual([]);
});

test('a div with data-ark-widget is a widget', async ({ page, site }) => {
  await page.goto(`${site.demo}/data-attribute`);
  await expect(page.getByRole('heading', { name: 'Antiracism pledges' })).toBeVisible();
  await expect(page.locator('ark-pledge-count').getByText('antiracism pledges across Fenland and Coast')).toBeVisible();
});

test('a Welsh page has widgets in Welsh, every word of them', async ({ page, site }) => {
  await page.goto(`${site.demo}/welsh`);
  await cards(page);
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('ark-pledge-wall, ark-pledge-form, ark-pledge-count, ark-receipt')].map((widget) => {
      const root = widget.shadowRoot?.querySelector('.ark');
      const interface_ = [
        ...(root?.querySelectorAll('h2, h3, label, legend, button, summary, [role=status], .nhsuk-hint') ?? []),
      ];
      return { lang: root?.getAttribute('lang'), text: interface_.map((one) => one.textContent).join(' ') };
    }),
  );
  expect(words).toHaveLength(4);
  for (const { lang, text } of words) {
    expect(lang).toBe('cy');
    expect(text).not.toMatch(/\b(the|your|pledges?|show|sort|filter|made|start|make|continue|updates?|read)\b/i);
  }
});

test('where no script may run, the links lead to pages of the hub that need none', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of ['Read our antiracism pledges', 'Make a pledge', 'Come back to your pledge']) {
    await page.goto(`${site.demo}/no-script`);
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL((url) => url.origin === site.hub);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await context.close();
});
