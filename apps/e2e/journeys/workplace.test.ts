import { openItem, setUpModerator } from '../src/console.ts';
import { look } from '../src/look.ts';
import { openReceipt, receiptWidget } from '../src/receipt.ts';
import { answerStory, storyForm } from '../src/story-form.ts';
import { expect, test } from '../src/test.ts';

test('a story that is shared on the region’s page arrives at the trust that was picked, and its receipt opens there', async ({
  page,
  browser,
  browserName,
  ownSite: site,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${site.demo}/region`);
  const receipt = await answerStory(page, {
    tried: 'We hid the plover names on the swap board.',
    happened: 'It did not change who got weekends off.',
    title: 'Plover shift swaps',
    workplace: 'Marshland Community NHS Trust',
  });
  const form = storyForm(page);
  await expect(form.getByText('Marshland Community NHS Trust')).toBeVisible();
  await look(page, browserName, 'workplace-check');
  await form.getByRole('button', { name: 'Confirm and send' }).click();
  await expect(form.getByRole('heading', { name: 'Story sent' })).toBeVisible();
  const text = await form.evaluate((node) => node.shadowRoot?.textContent ?? '');
  const reference = /S-[0-9A-Z]{4}-[0-9A-Z]{3}/.exec(text)?.[0] as string;

  await test.step('its receipt opens on the page of the trust', async () => {
    await form.getByRole('link', { name: 'See what happens to it' }).click();
    await expect(page).toHaveURL(`${site.hub}/o/ZZ3/receipt`);
    await openReceipt(page, receipt);
    await expect(receiptWidget(page).getByText(reference)).toBeVisible();
  });

  await test.step('a moderator finds it in the queue of the trust', async () => {
    const desk = await (await browser.newContext()).newPage();
    await setUpModerator(desk, site.oneTimeLink);
    await openItem(desk, site.hub, reference);
    await expect(desk.getByText('Marshland Community').first()).toBeVisible();
    await look(desk, browserName, 'workplace-item');
    await desk.context().close();
  });
});
