import { acceptDraft, kinds } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { answers, at, formOf, heading, hubWith, nextYear, sent } from '../testing/pledge-form-at.ts';
import { gone, see } from '../testing/see.ts';
import { away } from '../testing/stub-hub.ts';
import { PledgeForm } from './pledge-form.ts';

test('leads from "Start now" to "Pledge sent" by keyboard alone, with the focus on each new heading', async () => {
  const hub = hubWith();
  formOf(hub);
  await see(heading('Make a pledge'));
  await tabTo('Start now', '{Enter}');
  await focusOn('Who is making this pledge?');
  await tabTo('Me', ' ');
  await tabTo('Continue', '{Enter}');
  await focusOn('What will you do?');
  await tabTo('What will you do?', answers.text);
  await tabTo('Continue', '{Enter}');
  await focusOn('How will you know you have done it?');
  await tabTo('How will you know', answers.measure);
  await tabTo('Continue', '{Enter}');
  await focusOn('When will you do it by?');
  await tabTo('Day', '31');
  await tabTo('Month', '3');
  await tabTo('Year', `${nextYear}{Enter}`);
  await focusOn('Which part of the strategy does it support? (optional)');
  await tabTo('Safe to speak up', ' ');
  await tabTo('Continue', '{Enter}');
  await focusOn('How do you want your pledge to appear?');
  await tabTo('With my name and job title', ' {ArrowDown}');
  await tabTo('Job title', `${answers.role}{Enter}`);
  await focusOn('Keep your receipt');
  const receipt = words();
  await tabTo('Continue', '{Enter}');
  await focusOn('Check your answers before sending your pledge');
  await tabTo('Confirm and send', '{Enter}');
  await focusOn('Pledge sent');
  await see(page.getByText('P-7K3M-92Q'));
  expect(words()).toBe(receipt);
  const [draft] = sent(hub);
  expect(acceptDraft(draft, dayOf(new Date()), kinds)).toEqual([]);
  expect(draft).toMatchObject({
    receipt,
    fields: {
      text: answers.text,
      measure: answers.measure,
      dueDate: `${nextYear}-03-31`,
      priorities: ['safe-to-speak-up'],
      display: { as: 'role-only', role: answers.role },
    },
  });
});

/** Goes on by Tab until the focus is on these words, then types. */
async function tabTo(text: string, keys: string) {
  for (let presses = 0; presses < 12; presses++) {
    await userEvent.keyboard('{Tab}');
    if (focusedText().startsWith(text)) break;
  }
  expect(focusedText()).toContain(text);
  await userEvent.keyboard(keys);
}

const words = () =>
  page
    .getByRole('list', { name: 'Your receipt' })
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent)
    .join(' ');

test.each([
  [
    'there is no strategy',
    () => {
      throw 'not-found';
    },
  ],
  ['the strategy cannot be fetched', away],
])('leaves the question about the strategy out when %s', async (_, getStrategy: () => never) => {
  const { form } = await at('date', hubWith({ getStrategy }));
  await press('Continue');
  await focusOn('How do you want your pledge to appear?');
  await form.show('check', answers);
  await gone(page.getByText('Strategy'));
});

test('"I’m not sure" rules out the other answers, and is sent as none', async () => {
  const { hub } = await at('priorities');
  const safe = await pick('checkbox', 'Safe to speak up');
  await pick('checkbox', 'I’m not sure');
  await expect.poll(() => safe.checked).toBe(false);
  for (const name of ['Continue', 'Continue', 'Continue', 'Confirm and send']) await press(name);
  await see(heading('Pledge sent'));
  expect(sent(hub)[0]).toMatchObject({ fields: { priorities: [] } });
});

test('shows what may identify someone before sending: change or keep, never refuse', async () => {
  const text = 'I will ask Dr Smith to help me, at a.person@example.nhs.uk';
  const { hub } = await at('display', hubWith(), { text });
  await press('Continue');
  await focusOn('These parts may identify someone');
  await see(page.getByText('Dr Smith', { exact: true }));
  await press(/Change Name/);
  await type('I will ask a colleague to help me, at a.person@example.nhs.uk');
  await press('Continue');
  await focusOn('These parts may identify someone');
  await gone(page.getByText('Dr Smith', { exact: true }));
  await press('Keep them and continue');
  await press('Continue');
  await press('Confirm and send');
  await see(heading('Pledge sent'));
  expect(sent(hub)[0]).toMatchObject({ fields: { text: expect.stringContaining('a colleague') } });
});

test('after a change it is back at the answers, which show exactly what is sent', async () => {
  const { hub } = await at('receipt');
  await press('Continue');
  await press(/Change what you will do/);
  await type('  I will listen  twice,\nand then  act on it.  ');
  await press('Continue');
  await focusOn('Check your answers before sending your pledge');
  const shown = page
    .getByRole('definition')
    .elements()
    .map((one) => one.textContent);
  expect(shown).toContain('I will listen  twice,\nand then  act on it.');
  await press('Confirm and send');
  await see(heading('Pledge sent'));
  expect(sent(hub)[0]).toMatchObject({ fields: { text: 'I will listen  twice,\nand then  act on it.' } });
});

test('a date that went by since it was answered is asked for again, and nothing is sent', async () => {
  const { hub } = await at('check', hubWith(), { dueDate: { day: '1', month: '2', year: '2020' } });
  await press('Confirm and send');
  await says(page.getByRole('alert'), 'The date you will do it by must be in the future');
  await focusOn('There is a problem');
  expect(sent(hub)).toEqual([]);
});

test('a pledge that becomes a leader’s asks again how it appears', async () => {
  await at('check', hubWith(), { as: 'anonymous' });
  await press(/Change who/);
  await pick('radio', /A leader/);
  await press('Continue');
  await focusOn('How do you want your pledge to appear?');
});

test('without a hub it leaves what the page put between the tags', async () => {
  mount('<ark-pledge-form><a href="/pledge">Make a pledge on the hub</a></ark-pledge-form>');
  await see(page.getByRole('link', { name: 'Make a pledge on the hub' }));
});

test('is defined once, whoever loads it again', () => {
  expect(customElements.get('ark-pledge-form')).toBe(PledgeForm);
});
