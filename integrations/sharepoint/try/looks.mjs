// What a reader and an editor of a page find. Gives back what is wrong, a sentence each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const widgets = JSON.parse(readFileSync(join(import.meta.dirname, '../src/widgets.json'), 'utf8'));
const settings = (hub, widget, more) => ({ hub, organisation: 'ZZ1', widget, lang: '', headingLevel: '2', ...more });

/** The web parts of each page of the site. */
export const pagesFor = (hub) => ({
  read: {
    parts: [
      {
        column: 'wide',
        properties: settings(hub, 'pledge-wall', { options: { 'pledge-wall': { 'pledge-href': '/make' } } }),
      },
      { column: 'wide', properties: settings(hub, 'progress', { organisation: 'Y61' }) },
      { column: 'narrow', properties: settings(hub, 'pledge-count') },
      { column: 'narrow', properties: settings(hub, 'pledge-wall', { headingLevel: '3' }) },
      { column: 'narrow', properties: { hub: '', organisation: '', widget: 'pledge-wall' } },
    ],
  },
  every: { parts: Object.keys(widgets).map((widget) => ({ column: 'wide', properties: settings(hub, widget) })) },
  welsh: { lang: 'cy-GB', parts: [{ column: 'narrow', properties: settings(hub, 'pledge-wall') }] },
  away: { parts: [{ column: 'wide', properties: settings('http://127.0.0.1:4289', 'pledge-wall') }] },
  edit: { parts: [{ column: 'wide', edit: true, properties: settings('', 'pledge-wall', { organisation: '' }) }] },
});

export async function looks({ browser, site, scripts, hub, reports }) {
  const faults = [];
  const expect = (fine, fault) => fine || faults.push(fault);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const asked = new Set();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  const seen = (locator) =>
    locator.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
  const picture = (name) => page.screenshot({ path: join(reports, `${name}.png`), fullPage: true });
  const open = (name) => page.goto(`${site}/${name}`);

  await open('read');
  const wide = page.locator('.wide ark-pledge-wall');
  const narrow = page.locator('.narrow ark-pledge-wall');
  expect(await seen(wide.locator('li').first()), 'read: the wall shows no pledge.');
  expect(await seen(narrow.locator('li').first()), 'read: the second wall shows no pledge.');
  expect(await seen(wide.locator('a[href="/make"]')), 'read: "pledge-href" does not arrive.');
  expect(
    await seen(narrow.getByRole('heading', { level: 3 }).first()),
    'read: the level of the heading does not arrive.',
  );
  expect(await seen(page.locator('ark-pledge-count [part=figure]')), 'read: the count shows nothing.');
  expect(await seen(page.locator('ark-progress').getByRole('heading').first()), 'read: progress shows nothing.');
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(!sticksOut, 'read: something sticks out of the page.');
  expect((await page.locator('.zone').last().innerText()) === '', 'read: readers see that a web part has no settings.');
  const ids = await page.evaluate(() => document.querySelectorAll('.zone [id]').length);
  expect(ids === 0, `read: the web parts put ${ids} ids into the page.`);
  await picture('read');

  const kept = await wide.evaluateHandle((element) => element);
  await page.evaluate(() => window.webParts[0].render());
  expect(await wide.evaluate((element, before) => element === before, kept), 'read: drawing again replaces a widget.');
  await page.evaluate(() => window.webParts[0]._internalDispose());
  expect((await wide.count()) === 0, 'read: a removed web part leaves its widget.');
  expect((await narrow.locator('li').count()) > 0, 'read: removing one web part empties the other.');

  await open('every');
  for (const name of Object.keys(widgets)) {
    const found = page.locator(`ark-${name}`);
    await found.scrollIntoViewIfNeeded().catch(() => undefined);
    expect(await seen(page.locator(`ark-${name}:defined`)), `every: <ark-${name}> did not come to life.`);
    const link = await found.locator(':scope > a').getAttribute('href');
    const answer = await fetch(link ?? hub);
    expect(answer.ok, `every: the link of <ark-${name}> leads to ${link}, which answers ${answer.status}.`);
  }
  await page.waitForLoadState('networkidle');
  await picture('every');
  const form = page.locator('ark-pledge-form');
  await form.getByRole('button', { name: 'Start now' }).click();
  expect(await seen(form.getByRole('button', { name: 'Continue' })), 'every: the form of a pledge does not begin.');

  await open('welsh');
  expect(
    await seen(page.locator('ark-pledge-wall').getByRole('heading', { name: 'Addewidion' })),
    'welsh: it is not in Welsh.',
  );

  const others = [...asked].filter((origin) => ![site, scripts, hub].includes(origin));
  expect(others.length === 0, `Somebody else was asked: ${others}.`);
  const cookies = await context.cookies();
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(cookies.length + stored === 0, 'Something was left in the browser.');

  await edit({ page, open, expect, seen, picture, hub });
  await away({ browser, site, expect, seen });
  return faults;
}

/** An editor fills in what is asked for. */
async function edit({ page, open, expect, seen, picture, hub }) {
  await open('edit');
  const part = page.locator('.zone');
  expect(await seen(part.getByText('Enter the address of the hub')), 'edit: nothing says what to do first.');
  await part.getByRole('button', { name: 'Open settings' }).click();
  const pane = page.getByRole('complementary', { name: 'Settings' });
  const fill = async (label, value) => {
    await pane.getByLabel(label).fill(value);
    await pane.getByLabel(label).blur();
  };
  await fill('Address of the hub', 'http://hub.example.nhs.uk');
  expect(await seen(pane.getByText('must begin with https://')), 'edit: an address without https is taken.');
  expect((await page.evaluate(() => window.webParts[0].properties.hub)) === '', 'edit: a wrong address is kept.');
  await picture('settings-fault');
  await fill('Address of the hub', `${hub}/console/`);
  expect(await seen(part.getByText('Enter the code of the organisation')), 'edit: nothing says what to do second.');
  await fill('Code of the organisation', 'zz1');
  expect(await seen(part.locator('ark-pledge-wall li').first()), 'edit: the wall does not appear.');
  await pane.getByLabel('Starts with the filters open').check();
  expect(
    await seen(part.locator('ark-pledge-wall[open-filters] details[open]')),
    'edit: a setting of the wall does not arrive.',
  );
  await pane.getByLabel('Language').selectOption('cy');
  expect(await seen(part.getByRole('heading', { name: 'Addewidion' }).first()), 'edit: the language does not arrive.');
  await pane.getByLabel('Widget').selectOption('story-wall');
  expect(await seen(pane.getByLabel('Which kinds the wall shows')), 'edit: the settings are those of another widget.');
  expect(await seen(part.locator('ark-story-wall li').first()), 'edit: another widget does not appear.');
  await fill('Address of the page with the story form', 'javascript:alert(1)');
  expect(await seen(pane.getByText('A link must begin with')), 'edit: a link that is script is taken.');
  await fill('Which kinds the wall shows', 'new-ideas');
  expect(await seen(pane.getByText('It can be: working-well')), 'edit: a kind that is none is taken.');
  await picture('settings');
}

/** Readers keep the link when the hub does not answer; the browser itself complains about that. */
async function away({ browser, site, expect, seen }) {
  const page = await browser.newPage();
  await page.goto(`${site}/away`);
  const link = page.getByRole('link', { name: 'Antiracism pledges' });
  expect(await seen(link), 'away: no link is left when the hub is away.');
  await page.close();
}
