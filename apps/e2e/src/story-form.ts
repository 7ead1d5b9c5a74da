import { expect, type Locator, type Page } from '@playwright/test';
import { type Hands, pointer } from './hands.ts';
import { sixWords } from './pledge-form.ts';
import { start } from './start.ts';

/** The story form of a page. */
export const storyForm = (page: Page): Locator => page.locator('ark-story-form');

/** What somebody tells about something that was tried and stopped. */
export interface StoryAnswers {
  readonly tried: string;
  readonly happened: string;
  readonly title: string;
  /** Name and job title to appear with; without them, nobody is named. */
  readonly by?: { readonly name: string; readonly role: string };
  /** Name and email to be reached at; without them, "No". */
  readonly contact?: { readonly name: string; readonly email: string };
  /** Where they work, in a form that is for several organisations. */
  readonly workplace?: string;
}

/** Answers every question of the story form. Without a connection, there is none about priorities. */
export async function answerStoryQuestions(
  page: Page,
  answers: StoryAnswers,
  hands: Hands = pointer,
  isOnline = true,
): Promise<void> {
  const form = storyForm(page);
  const go = () => hands.press(form.getByRole('button', { name: 'Continue' }));
  const pick = (name: string) => hands.choose(form.getByRole('radio', { name, exact: true }));
  const write = (name: string | RegExp, text: string) => hands.write(form.getByRole('textbox', { name }), text);
  await start(form, hands, isOnline);
  await hands.choose(form.getByRole('radio', { name: 'Something we tried that did not work or that we stopped' }));
  await go();
  for (const [question, text] of [
    ['What did you try?', answers.tried],
    ['What happened?', answers.happened],
    [/^What would you do differently/, 'Start with the roster rules.'],
    ['Give it a title', answers.title],
  ] as const) {
    await write(question, text);
    await go();
  }
  if (isOnline) await go();
  await hands.choose(form.getByRole('checkbox', { name: 'Publish it for colleagues to read' }));
  await go();
  const { by, contact } = answers;
  await pick(by ? 'With my name and job title' : 'Without my name or team');
  if (by) await write('Full name', by.name);
  if (by) await write('Job title', by.role);
  await go();
  await go();
  await pick(contact ? 'Yes' : 'No');
  if (contact) await write('Full name (optional)', contact.name);
  if (contact) await write('Email address', contact.email);
  await go();
}

/** Answers every question, up to "Check your answers". Gives the six words. */
export async function answerStory(page: Page, answers: StoryAnswers, hands: Hands = pointer): Promise<string> {
  const form = storyForm(page);
  const button = (name: string) => form.getByRole('button', { name });
  await answerStoryQuestions(page, answers, hands);
  if (answers.workplace) {
    await form.getByLabel('Where do you work?').selectOption(answers.workplace);
    await hands.press(button('Continue'));
  }
  const receipt = form.getByRole('heading', { name: 'Keep your receipt' });
  await expect(receipt.or(form.getByRole('heading', { name: 'These parts may identify someone' }))).toBeVisible();
  if (!(await receipt.isVisible())) await hands.press(button('Keep them and continue'));
  await expect(receipt).toBeVisible();
  const words = await sixWords(form);
  await hands.press(button('Continue'));
  await expect(form.getByRole('heading', { name: 'Check your answers before sending your story' })).toBeVisible();
  return words;
}
