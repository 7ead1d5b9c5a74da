import type { BrowserContext, Locator, Page } from '@playwright/test';
import { itemsToCheck } from '../src/console.ts';
import { type Hands, pointer } from '../src/hands.ts';
import { answerQuestions, pledgeForm, sixWords } from '../src/pledge-form.ts';
import { aPledge, ownWord } from '../src/pledges.ts';
import { answerStoryQuestions, storyForm } from '../src/story-form.ts';
import { expect, test } from '../src/test.ts';

const sendings = '**/api/organisations/*/submissions';

const forms = {
  pledge: {
    path: '/trust',
    formOf: pledgeForm,
    written: () => {
      const answers = aPledge();
      return {
        typed: [answers.text, answers.measure, answers.role as string],
        answer: (page: Page, hands: Hands, isOnline: boolean) => answerQuestions(page, answers, hands, isOnline),
      };
    },
  },
  story: {
    path: '/trust/stories',
    formOf: storyForm,
    written: () => {
      const word = ownWord();
      const answers = {
        tried: `We hid names on board ${word}.`,
        happened: `Nothing on ${word}.`,
        title: `Swaps ${word}`,
      };
      return {
        typed: Object.values(answers),
        answer: (page: Page, hands: Hands, isOnline: boolean) => answerStoryQuestions(page, answers, hands, isOnline),
      };
    },
  },
} as const;

/** Loses the connection on each page that is answered, and has it back on the next. */
const unsteady = (context: BrowserContext, until: Promise<unknown>): Hands => ({
  ...pointer,
  press: async (control) => {
    const goesOn = (await control.textContent())?.trim() === 'Continue';
    if (goesOn) await until;
    await context.setOffline(goesOn);
    await pointer.press(control);
    await context.setOffline(false);
  },
});

/** From the six words to the answers, which are all there. Gives the six words. */
async function goToCheck(form: Locator, typed: readonly string[]): Promise<string> {
  const words = await sixWords(form);
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(form.getByRole('heading', { name: /^Check your answers/ })).toBeVisible();
  await shows(form, typed);
  return words;
}

async function shows(form: Locator, typed: readonly string[]): Promise<void> {
  for (const text of typed) await expect(form.getByText(text).first()).toBeVisible();
}

/** Until it is routed no more, no sending leaves this machine. */
const loseSendings = (page: Page) =>
  page.route(sendings, (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  );

/** Until the page is told that the connection is back, every sending arrives and no answer to it does. */
const loseAnswers = (page: Page) =>
  page.addInitScript(() => {
    const send = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      const answer = await send(...request);
      if (answer.url.endsWith('/submissions') && !document.documentElement.hasAttribute('data-back'))
        throw new TypeError('the answer was lost');
      return answer;
    };
  });

test.beforeEach(({ noise }) =>
  noise.allow(/Failed to load resource|Cross-Origin Request Blocked|Same Origin Policy|NetworkError|imported module/),
);

for (const [thing, { path, formOf, written }] of Object.entries(forms)) {
  const isSent = (form: Locator) => expect(form.getByRole('heading', { name: /^(Pledge|Story) sent$/ })).toBeVisible();
  const notSent = `Your ${thing} has not been sent. Check your connection and try again`;

  test(`${thing}, lost before the start: every question can be answered, and "Try again" goes on once it is back`, async ({
    page,
    context,
    site,
    desk,
  }) => {
    const before = await itemsToCheck(desk, site.hub);
    await page.goto(`${site.demo}${path}`);
    const form = formOf(page);
    await form.scrollIntoViewIfNeeded();
    await expect(form.getByRole('button', { name: 'Start now' })).toBeVisible();
    await context.setOffline(true);
    const { typed, answer } = written();
    await answer(page, pointer, false);

    const again = form.getByRole('button', { name: 'Try again' });
    for (const isBack of [false, false, true]) {
      await expect(form.getByRole('alert')).toContainText(
        'We could not load the next page. Your answers are still here.',
      );
      await context.setOffline(!isBack);
      await again.click();
    }
    const words = await goToCheck(form, typed);
    await form.getByRole('button', { name: 'Confirm and send' }).click();
    await isSent(form);
    expect(await sixWords(form)).toBe(words);
    expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
  });

  test(`${thing}, lost for the words of the receipt alone: "Try again" goes on once it is back`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.demo}${path}`);
    await page.route('**/chunks/receipt-words-*', (route) => route.abort('connectionfailed'));
    const { typed, answer } = written();
    await answer(page, pointer, true);
    const form = formOf(page);
    await expect(form.getByRole('alert')).toContainText(
      'We could not load the next page. Your answers are still here.',
    );
    await page.unroute('**/chunks/receipt-words-*');
    await form.getByRole('button', { name: 'Try again' }).click();
    await goToCheck(form, typed);
  });

  test(`${thing}, lost on each page: it goes on, says that nothing was sent, and sends once it is back`, async ({
    page,
    context,
    site,
    desk,
  }) => {
    const before = await itemsToCheck(desk, site.hub);
    const arrived = page.waitForResponse('**/chunks/receipt-words-*').then((words) => words.finished());
    await page.goto(`${site.demo}${path}`);
    const form = formOf(page);
    const { typed, answer } = written();
    await answer(page, unsteady(context, arrived), true);
    await context.setOffline(true);
    const words = await goToCheck(form, typed);
    await form.getByRole('button', { name: 'Confirm and send' }).click();

    for (const isBack of [false, true]) {
      await expect(form.getByRole('alert')).toContainText(notSent);
      await shows(form, typed);
      await context.setOffline(!isBack);
      await form.getByRole('button', { name: 'Try again' }).click();
    }
    await isSent(form);
    expect(await sixWords(form)).toBe(words);
    expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
  });

  for (const [when, arrives] of [
    ['on its way', false],
    ['after it arrived', true],
  ] as const)
    test(`${thing}, lost ${when}: it says that nobody knows, and goes on by itself once it is back`, async ({
      page,
      context,
      site,
      desk,
    }) => {
      const before = await itemsToCheck(desk, site.hub);
      if (arrives) await loseAnswers(page);
      else await loseSendings(page);
      await page.goto(`${site.demo}${path}`);
      const form = formOf(page);
      const { typed, answer } = written();
      await answer(page, pointer, true);
      const words = await goToCheck(form, typed);
      await form.getByRole('button', { name: 'Confirm and send' }).click();

      await expect(form.getByText(`we do not know if your ${thing} has arrived. We are still trying.`)).toBeVisible();
      await context.setOffline(true);
      await shows(form, typed);
      await page.unroute(sendings);
      await page.evaluate(() => document.documentElement.setAttribute('data-back', ''));
      await context.setOffline(false);
      await isSent(form);
      expect(await sixWords(form)).toBe(words);
      expect(await itemsToCheck(desk, site.hub)).toBe(before + 1);
    });
}
