import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { type Hands, pointer } from './hands.ts';
import type { PledgeAnswers } from './pledges.ts';
import { start } from './start.ts';

/** Where a form is: a page, or an iframe of one. */
export type Place = Page | FrameLocator;

/** The pledge form of a page. */
export const pledgeForm = (page: Place): Locator => page.locator('ark-pledge-form');

/** Answers every question of the pledge form, up to "Keep your receipt". Without a connection, there is none about priorities. */
export async function answerQuestions(
  page: Place,
  answers: PledgeAnswers,
  hands: Hands = pointer,
  isOnline = true,
): Promise<void> {
  const form = pledgeForm(page);
  const field = (name: string) => form.getByRole('textbox', { name });
  const go = () => hands.press(form.getByRole('button', { name: 'Continue' }));

  await start(form, hands, isOnline);
  await hands.choose(form.getByRole('radio', { name: answers.who, exact: true }));
  await go();
  await hands.write(field('What will you do?'), answers.text);
  await go();
  await hands.write(field('How will you know you have done it?'), answers.measure);
  await go();
  const [year, month, day] = answers.due.split('-').map(Number);
  await hands.write(field('Day'), String(day));
  await hands.write(field('Month'), String(month));
  await hands.write(field('Year'), String(year));
  await go();
  if (isOnline) {
    await expect(form.getByRole('group', { name: 'Which part of the strategy does it support?' })).toBeVisible();
    await go();
  }
  await hands.choose(form.getByRole('radio', { name: answers.appear, exact: true }));
  if (answers.name) await hands.write(field('Full name'), answers.name);
  if (answers.role) await hands.write(field('Job title'), answers.role);
  if (answers.team) await hands.write(field('Team'), answers.team);
  await go();
}

/** Answers every question, keeps the six words, and stops at "Check your answers". Gives the six words. */
export async function answerPledge(page: Place, answers: PledgeAnswers, hands: Hands = pointer): Promise<string> {
  const form = pledgeForm(page);
  await answerQuestions(page, answers, hands);
  await expect(form.getByRole('heading', { name: 'Keep your receipt' })).toBeVisible();
  const receipt = await sixWords(form);
  await hands.press(form.getByRole('button', { name: 'Continue' }));
  await expect(form.getByRole('heading', { name: 'Check your answers before sending your pledge' })).toBeVisible();
  return receipt;
}

/** Sends a pledge that is at "Check your answers". Gives its reference. */
export async function sendPledge(page: Place, hands: Hands = pointer): Promise<string> {
  const form = pledgeForm(page);
  await hands.press(form.getByRole('button', { name: 'Confirm and send' }));
  return sentReference(form);
}

/** The reference on the panel that says a pledge was sent. */
export async function sentReference(form: Locator): Promise<string> {
  await expect(form.getByRole('heading', { name: 'Pledge sent' })).toBeVisible();
  const reference = /P-[0-9A-Z]{4}-[0-9A-Z]{3}/.exec(
    await form.evaluate((node) => node.shadowRoot?.textContent ?? ''),
  )?.[0];
  expect(reference, 'the reference on the panel').toBeDefined();
  return reference as string;
}

/** The six words a form shows. */
export async function sixWords(form: Locator): Promise<string> {
  const words = form.getByRole('list', { name: 'Your receipt' }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  return (await words.allInnerTexts()).join(' ');
}
