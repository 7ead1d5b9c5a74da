import { choose, openItem, publish, setUpModerator } from '../src/console.ts';
import { filesWith } from '../src/files-with.ts';
import { look } from '../src/look.ts';
import { openReceipt, receiptWidget } from '../src/receipt.ts';
import { answerStory, storyForm } from '../src/story-form.ts';
import { expect, test } from '../src/test.ts';

const words = {
  tried: 'Dr Quillfeather on Ward 4 hid the zebrafinch names on the swap board.',
  edited: 'A colleague hid the zebrafinch names on the swap board.',
  agreed: 'We hid the zebrafinch names on the swap board.',
  happened: 'It did not change who got weekends off.',
};

test('a story is shared, edited, agreed in the author’s own words, published, and taken back without a trace', async ({
  page,
  browser,
  browserName,
  ownSite: site,
}) => {
  test.setTimeout(150_000);
  const shoot = (stage: string, on = page) => look(on, browserName, `story-${stage}`);
  const receiptOn = async () => {
    await page.goto(`${site.demo}/trust/receipt`);
    await openReceipt(page, receipt);
  };
  let receipt = '';
  let reference = '';
  const desk = await (await browser.newContext()).newPage();

  await test.step('somebody shares what was tried and stopped', async () => {
    await page.goto(`${site.demo}/trust/stories`);
    await shoot('01-page');
    receipt = await answerStory(page, {
      tried: words.tried,
      happened: words.happened,
      title: 'Zebrafinch shift swaps',
    });
    await shoot('02-check');
    const form = storyForm(page);
    await form.getByRole('button', { name: 'Confirm and send' }).click();
    await expect(form.getByRole('heading', { name: 'Story sent' })).toBeVisible();
    await shoot('03-sent');
    const text = await form.evaluate((node) => node.shadowRoot?.textContent ?? '');
    reference = /S-[0-9A-Z]{4}-[0-9A-Z]{3}/.exec(text)?.[0] as string;
  });

  await test.step('a moderator edits the words and proposes them', async () => {
    await setUpModerator(desk, site.oneTimeLink);
    await openItem(desk, site.hub, reference);
    await shoot('04-item', desk);
    await choose(desk, 'Edit the words');
    await desk.getByRole('textbox', { name: 'What they tried' }).fill(words.edited);
    await desk.getByLabel('Why you changed it: what they tried').selectOption('It names a person');
    await desk.getByRole('textbox', { name: /^Message to the author/ }).fill('We took out a name.');
    await shoot('05-edit', desk);
    await desk.getByRole('button', { name: 'Continue' }).click();
    await shoot('06-differences', desk);
    await desk.getByRole('button', { name: 'Send to the author' }).click();
  });

  await test.step('the author reads it, changes a sentence and agrees', async () => {
    await page.bringToFront();
    await receiptOn();
    const widget = receiptWidget(page);
    await expect(widget.getByText('We took out a name.')).toBeVisible();
    await widget.getByRole('button', { name: 'Read the edited words' }).click();
    await expect(widget.getByRole('heading', { name: 'Edited words for you to agree' })).toBeVisible();
    await shoot('07-proposal');
    await widget.getByRole('button', { name: 'Change the words' }).click();
    await widget.getByRole('textbox', { name: 'What you tried' }).fill(words.agreed);
    await widget.getByRole('button', { name: 'Send the changed words' }).click();
    await expect(widget.getByText('Changed words sent')).toBeVisible();
    await shoot('08-receipt');
  });

  let id = '';
  await test.step('it is published and linked to a commitment', async () => {
    await publish(desk, site.hub, reference);
    await desk.goto(`${site.hub}/console/published`);
    await desk.getByRole('link', { name: `See ${reference}` }).click();
    await expect(desk.getByRole('heading', { name: 'What was sent' })).toBeVisible();
    id = /items\/([0-9a-f-]{36})/.exec(desk.url())?.[1] as string;
    await desk.getByRole('link', { name: 'Themes and links' }).click();
    await desk.getByRole('checkbox', { name: 'Rotas and leave' }).check();
    await desk
      .getByRole('group', { name: 'Which commitments or actions did it inform?' })
      .getByRole('checkbox')
      .first()
      .check();
    await shoot('09-label', desk);
    await desk.getByRole('button', { name: 'Save' }).click();
    await expect(desk.getByText('Sorted and linked')).toBeVisible();
    await page.bringToFront();
    await page.goto(`${site.demo}/trust/stories`);
    const wall = page.locator('ark-story-wall');
    await wall.getByRole('button', { name: /Zebrafinch shift swaps/ }).click();
    await expect(wall.locator('.ark-answer').getByText(words.agreed)).toBeVisible();
    await expect(wall.getByText('This informed:')).toBeVisible();
    await expect(wall).not.toContainText('Quillfeather');
    await shoot('10-story');
    expect((await page.request.get(`${site.hub}/o/ZZ1/stories/${id}`)).status()).toBe(200);
  });

  await test.step('its author takes it back, and it is gone from wall, page, database and next backup', async () => {
    await receiptOn();
    const widget = receiptWidget(page);
    await widget.getByRole('button', { name: 'Take it back' }).click();
    await widget.getByRole('button', { name: 'Yes, take it back' }).click();
    await expect(widget.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
    await page.goto(`${site.demo}/trust/stories`);
    await expect(
      page.locator('ark-story-wall').getByRole('heading', { name: 'Stories and experiences' }),
    ).toBeVisible();
    await expect(page.locator('ark-story-wall')).not.toContainText('Zebrafinch');
    expect((await page.request.get(`${site.hub}/o/ZZ1/stories/${id}`)).status()).toBe(404);
    // what a backup copies are the files of the data folder
    await expect.poll(() => filesWith(site.data, 'zebrafinch'), { timeout: 15_000 }).toEqual([]);
    expect(await filesWith(site.data, 'Quillfeather')).toEqual([]);
  });
  await desk.context().close();
});
