import type { Page } from '@playwright/test';
import { choose, decline, openDecided, openItem, publish, setUpModerator } from '../src/console.ts';
import { keyboard } from '../src/hands.ts';
import { look } from '../src/look.ts';
import { answerPledge, pledgeForm, sendPledge, sixWords } from '../src/pledge-form.ts';
import { aPledge } from '../src/pledges.ts';
import { openReceipt, receiptWidget, sendUpdate, withdraw } from '../src/receipt.ts';
import { expect, test } from '../src/test.ts';
import { cardOf, cards } from '../src/wall.ts';

test('a pledge from the trust’s page to the region’s wall and back, by keyboard alone, with restarts of the hub', async ({
  page,
  browser,
  browserName,
  ownSite: site,
  noise,
}) => {
  test.setTimeout(150_000);
  const shoot = (stage: string, on = page) => look(on, browserName, stage);
  const hands = keyboard(page);
  const answers = aPledge({
    who: 'A leader, on behalf of an organisation',
    appear: 'With my name and job title',
    name: 'Rosalind Achebe',
    role: 'Chief Nurse',
  });
  let desk = page;
  let reference = '';
  let receipt = '';

  await test.step('make a pledge on the trust’s page by keyboard alone', async () => {
    await page.goto(`${site.demo}/trust`);
    await cards(page);
    await page.evaluate(() => scrollTo(0, 0));
    await shoot('01-trust-page');
    receipt = await answerPledge(page, answers, hands);
    await shoot('02-check-answers');
    reference = await sendPledge(page, hands);
    await shoot('03-pledge-sent');
    expect(await sixWords(pledgeForm(page))).toBe(receipt);
  });

  await test.step('set up the first moderator with the one-time link, and refuse the pledge with a reason', async () => {
    // another person at another computer
    desk = await (await browser.newContext()).newPage();
    await desk.goto(site.oneTimeLink);
    await shoot('04-first-moderator', desk);
    await setUpModerator(desk, site.oneTimeLink);
    await shoot('05-queue', desk);
    await openItem(desk, site.hub, reference);
    await shoot('06-item', desk);
    await decline(
      desk,
      site.hub,
      reference,
      'It is not about a specific experience or action',
      'Say which ward rounds you will join.',
    );
    await shoot('07-refused', desk);
  });

  await test.step('its author reads why, with the six words', async () => {
    await page.bringToFront();
    await page.goto(`${site.demo}/trust/receipt`);
    await shoot('08-receipt-empty');
    await openReceipt(page, receipt, hands);
    await expect(receiptWidget(page).getByText('Say which ward rounds you will join.')).toBeVisible();
    await shoot('09-receipt-refused');
  });

  await test.step('it is published after all, and stands on the trust’s and the region’s wall', async () => {
    await openDecided(desk, site.hub, 'not-published', reference);
    await choose(desk, 'Publish');
    await shoot('10-preview', desk);
    await desk.getByRole('button', { name: 'Confirm and publish' }).click();
    await expect(desk.getByRole('heading', { name: 'Pledge published' })).toBeVisible();
    await shoot('11-published', desk);
    for (const path of ['/trust', '/region']) {
      await page.goto(site.demo + path);
      const card = await cardOf(page, answers.text);
      await expect(card).toContainText('Rosalind Achebe');
      await expect(card).toContainText('No update yet');
    }
    await shoot('12-region-wall');
  });

  await test.step('its author says how it is going, and the wall tells once that is checked', async () => {
    await page.bringToFront();
    await page.goto(`${site.demo}/trust/receipt`);
    await openReceipt(page, receipt, hands);
    await shoot('13-receipt-published');
    const update = await sendUpdate(page, { outcome: 'Partly done', text: 'Nine of twelve wards so far.' }, hands);
    await shoot('15-update-sent');
    await page.goto(`${site.demo}/trust`);
    await expect(await cardOf(page, answers.text)).toContainText('No update yet');
    await publish(desk, site.hub, update);
    await page.goto(`${site.demo}/region`);
    await expect(await cardOf(page, answers.text)).toContainText('Partly kept');
    await (await cardOf(page, answers.text)).getByRole('button', { name: /^Read updates on this pledge/ }).click();
    await expect(page.locator('ark-pledge-wall')).toContainText('Nine of twelve wards so far.');
    await shoot('16-updates');
  });

  await test.step('the hub is killed, started again, and everything is as it was', async () => {
    const before = await wallOf(page, `${site.demo}/trust`);
    await site.endHub('SIGKILL');
    await site.startHub();
    expect(await wallOf(page, `${site.demo}/trust`)).toEqual(before);
    await desk.goto(`${site.hub}/console/items`);
    await expect(desk.getByRole('button', { name: 'Sign out' })).toBeVisible();
  });

  await test.step('its author takes it back, and it is gone for good', async () => {
    await page.bringToFront();
    const id = await publishedId(page, site.hub, answers.text);
    await page.goto(`${site.demo}/trust/receipt`);
    await openReceipt(page, receipt, hands);
    await withdraw(page, hands);
    await shoot('18-withdrawn');
    for (const restarted of [false, true]) {
      if (restarted) {
        noise.allow(/CORS request did not succeed|ERR_CONNECTION/);
        await site.endHub('SIGTERM');
        await site.startHub();
      }
      // a browser may try a connection that ended with the hub
      for (const path of ['/trust', '/region'])
        await expect(async () => {
          await page.goto(site.demo + path);
          await expect(await cardOf(page, answers.text)).toHaveCount(0);
        }).toPass();
      const answer = await page.request.get(`${site.hub}/api/organisations/ZZ1/published/${id}`);
      expect(answer.status()).toBe(410);
      expect(await answer.text()).not.toContain(answers.text);
    }
    await page.goto(`${site.demo}/trust/receipt`);
    await openReceipt(page, receipt, hands);
    await expect(receiptWidget(page).getByText('You have removed your pledge')).toBeVisible();
    await expect(receiptWidget(page)).not.toContainText(answers.text);
  });
  await desk.context().close();
});

async function wallOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return (await cards(page)).allInnerTexts();
}

async function publishedId(page: Page, hub: string, text: string): Promise<string> {
  const answer = await page.request.get(`${hub}/api/organisations/ZZ1/published?kind=pledge`);
  const { items } = (await answer.json()) as { items: { id: string; fields: { text: string } }[] };
  const found = items.find(({ fields }) => fields.text === text);
  expect(found, 'the pledge among those published').toBeDefined();
  return found?.id as string;
}
