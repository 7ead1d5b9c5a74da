// What a reader, an editor and an administrator find. Gives back what is wrong, a sentence each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const widgets = JSON.parse(readFileSync(join(import.meta.dirname, '../antiracism-kit/widgets.json'), 'utf8'));

export async function looks({ browser, site, hub, reports }) {
  const faults = [];
  const expect = (fine, fault) => fine || faults.push(fault);
  const context = await browser.newContext({ viewport: { width: 1100, height: 1000 } });
  // PHP in WebAssembly takes its time
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  const open = async (name) => {
    await page.goto(`${site}/?pagename=${name}`);
    const text = await page.locator('body').innerText();
    expect(!/(Warning|Notice|Fatal error|Deprecated): /.test(text), `${name}: PHP complains.`);
  };
  const seen = (locator) =>
    locator.waitFor({ timeout: 60_000 }).then(
      () => true,
      () => false,
    );
  const picture = (name) => page.screenshot({ path: join(reports, `${name}.png`) });

  await open('wall');
  expect(await seen(page.locator('ark-pledge-wall li').first()), 'wall: no pledge is shown.');
  expect(await seen(page.locator('ark-pledge-wall a[href="/make"]')), 'wall: "pledge_href" does not arrive.');
  expect(await seen(page.locator('ark-pledge-wall details[open]')), 'wall: "open-filters" does not arrive.');
  expect((await page.locator('p ark-pledge-wall, p .ark-widget').count()) === 0, 'wall: it is inside a paragraph.');
  const printed = await page.locator('.ark-widget').evaluate((element) => element.innerHTML);
  await picture('wall');

  await open('block');
  expect(await seen(page.locator('ark-pledge-wall li').first()), 'block: no pledge is shown.');
  const same = await page.locator('.ark-widget').evaluate((element) => element.innerHTML);
  const bare = (html) => html.replace(/ style="[^"]*"/, '');
  expect(bare(same) === bare(printed), `block: prints ${same} where the shortcode prints ${printed}`);
  await picture('block');

  await open('shortcodes');
  for (const name of Object.keys(widgets)) {
    const found = page.locator(`ark-${name}`);
    await found.scrollIntoViewIfNeeded({ timeout: 30_000 }).catch(() => undefined);
    expect(await seen(page.locator(`ark-${name}:defined`)), `shortcodes: <ark-${name}> did not come to life.`);
    expect(
      (await found.locator(':scope > a').count()) === 1,
      `shortcodes: <ark-${name}> has no link between its tags.`,
    );
  }
  await page.screenshot({ path: join(reports, 'shortcodes.png'), fullPage: true });

  await open('hostile');
  const walls = page.locator('ark-pledge-wall');
  expect((await walls.count()) === 2, 'hostile: there are no two walls to look at.');
  for (const wall of await walls.all()) {
    const names = await wall.evaluate((element) => element.getAttributeNames());
    const known = [...Object.keys(widgets['pledge-wall'].attributes), 'hub', 'organisation', 'style'];
    expect(names.includes('lang'), 'hostile: what was tried did not arrive.');
    for (const name of names) expect(known.includes(name), `hostile: an attribute "${name}" is printed.`);
    const inside = await wall.evaluate((element) => element.parentElement.querySelectorAll('script').length);
    expect(inside === 0 && !names.includes('pledge-href'), 'hostile: script is printed.');
  }

  await open('pasted');
  const frame = page.locator(`iframe[src^="${hub}/embed/pledge-wall/ZZ1"]`);
  expect(await seen(frame), 'pasted: the address of a page of the hub did not become an iframe.');
  await picture('pasted');

  await page.goto(`${site}/wp-login.php`);
  await page.locator('#user_login').fill('admin');
  await page.locator('#user_pass').fill('password');
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.goto(`${site}/wp-admin/options-general.php?page=antiracism-kit`);
  expect((await page.getByLabel('Address of the hub').inputValue()) === hub, 'settings: the hub is not shown.');
  await page.getByLabel('Address of the hub').fill('http://elsewhere.example');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  expect(await seen(page.getByText('must begin with https://')), 'settings: an address without https is taken.');
  expect((await page.getByLabel('Address of the hub').inputValue()) === hub, 'settings: a wrong address is kept.');
  await picture('settings');

  await page.goto(`${site}/wp-admin/post-new.php?post_type=page`);
  const close = page.getByRole('button', { name: /close dialog/i });
  if (await close.isVisible().catch(() => false)) await close.click();
  const inserted = await page
    .waitForFunction(() => globalThis.wp?.blocks?.getBlockType('antiracism-kit/widget'), undefined, { timeout: 90_000 })
    .then(() =>
      page.evaluate(() =>
        globalThis.wp.data
          .dispatch('core/block-editor')
          .insertBlock(globalThis.wp.blocks.createBlock('antiracism-kit/widget')),
      ),
    )
    .then(
      () => true,
      () => false,
    );
  expect(inserted, 'editor: the block is not known.');
  const whose = page.getByLabel('Code of the organisation');
  expect(await seen(whose), 'editor: the block shows no controls.');
  await picture('editor');
  return faults;
}
