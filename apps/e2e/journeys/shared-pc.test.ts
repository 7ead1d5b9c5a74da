import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesWith } from '../src/files-with.ts';
import { keyboard } from '../src/hands.ts';
import { leftBehind, nothing } from '../src/left-behind.ts';
import { answerPledge, sendPledge } from '../src/pledge-form.ts';
import { aPledge, ownWord } from '../src/pledges.ts';
import { openReceipt } from '../src/receipt.ts';
import { answerStory, storyForm } from '../src/story-form.ts';
import { expect, test } from '../src/test.ts';
import { throughHistory } from '../src/through-history.ts';

/** The words of a receipt that a text holds. */
const wordsOf = (receipt: string, text: string) => receipt.split(' ').filter((word) => text.includes(word));

test('a pledge leaves no cookie, no storage, no history and no title behind', async ({ page, context, site }) => {
  await page.goto(`${site.demo}/trust`);
  const title = await page.title();
  const steps = await page.evaluate(() => history.length);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  expect(await leftBehind(page)).toEqual(nothing);
  await sendPledge(page);

  expect(await leftBehind(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(page.url()).toBe(`${site.demo}/trust`);
  expect(page.url()).not.toContain(receipt.split(' ')[0]);
});

test('Back to the page after sending shows neither the answers nor the six words', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  await sendPledge(page);
  await page.goto(`${site.demo}/region`);
  const shown = await throughHistory(page, 'back', '/trust', 'Start now');
  for (const secret of [answers.text, answers.measure, answers.role as string]) expect(shown).not.toContain(secret);
  expect(wordsOf(receipt, shown)).not.toHaveLength(6);
});

test('Back to a half-written pledge shows nothing of it', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  await answerPledge(page, answers);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${site.demo}/region`);
  const shown = await throughHistory(page, 'back', '/trust', 'Start now');
  for (const secret of [answers.text, answers.measure, answers.role as string]) expect(shown).not.toContain(secret);
});

test('the six words leave nothing behind when they were used', async ({ page, context, site }) => {
  await page.goto(`${site.demo}/trust`);
  const answers = aPledge();
  const receipt = await answerPledge(page, answers);
  await sendPledge(page);
  await page.goto(`${site.demo}/trust/receipt`);
  await openReceipt(page, receipt);
  await expect(page.locator('ark-receipt').getByText(answers.text)).toBeVisible();
  expect(await leftBehind(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);

  await page.goto(`${site.demo}/region`);
  const shown = await throughHistory(page, 'back', '/trust/receipt', 'Your receipt');
  for (const secret of [answers.text, answers.measure]) expect(shown).not.toContain(secret);
  expect(wordsOf(receipt, shown)).not.toHaveLength(6);
});

// A form of the ordinary sort: what a browser keeps of it shows that the search would find it.
const ordinary = `<!doctype html><title>Ordinary</title><form action="/ordinary"><label>Full name
  <input name="name" autocomplete="name"></label><button>Send</button></form>`;

test('the browser’s profile on disk holds nothing that was typed, a name, an email or a job title included', async ({
  playwright,
  browserName,
  launchOptions,
  channel,
  headless,
  site,
}) => {
  test.setTimeout(150_000);
  const profile = await mkdtemp(join(tmpdir(), 'ark-profile-'));
  const options = { ...launchOptions, headless, ...(channel ? { channel } : {}) };
  const context = await playwright[browserName].launchPersistentContext(profile, options);
  const [page = await context.newPage()] = context.pages();
  const hands = keyboard(page);
  const word = { story: ownWord(), pledge: ownWord(), ordinary: ownWord() };

  await page.goto(`${site.demo}/trust/stories`);
  const story = {
    tried: `We hid names on the ${word.story} board.`,
    happened: `The ${word.story} rota stayed as it was.`,
    title: `Names on the ${word.story} board`,
    by: { name: `Ana ${word.story}`, role: `Clerk of ${word.story}` },
    contact: { name: `Ana ${word.story}`, email: `ana@${word.story}.example` },
  };
  await answerStory(page, story, hands);
  await hands.press(storyForm(page).getByRole('button', { name: 'Confirm and send' }));
  await expect(storyForm(page).getByRole('heading', { name: 'Story sent' })).toBeVisible();

  await page.goto(`${site.demo}/trust`);
  const named = { appear: 'With my name and job title', name: `Ben ${word.pledge}` } as const;
  await answerPledge(page, aPledge({ text: `I will visit ward ${word.pledge}.`, role: word.pledge, ...named }), hands);
  await sendPledge(page, hands);

  await page.route('**/ordinary*', (route) => route.fulfill({ contentType: 'text/html', body: ordinary }));
  await page.goto(`${site.demo}/ordinary`);
  await hands.write(page.getByRole('textbox', { name: 'Full name' }), word.ordinary);
  await hands.press(page.getByRole('button', { name: 'Send' }));
  await page.waitForURL('**/ordinary?*');
  await page.goto('about:blank');
  await context.close();

  // the address of an ordinary form is in the history; what was typed has a place of its own
  const kept = browserName === 'firefox' ? 'formhistory.sqlite' : 'Web Data';
  await expect.poll(() => filesWith(profile, word.ordinary)).toContain(kept);
  expect(await filesWith(profile, word.story)).toEqual([]);
  expect(await filesWith(profile, word.pledge)).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
