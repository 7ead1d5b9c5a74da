import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { see } from '../testing/see.ts';
import { storyFormOf, storyHub } from '../testing/story-form-at.ts';
import { away } from '../testing/stub-hub.ts';

// the connection is lost before the last pages of the form have arrived
vi.mock('./story-form-end.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const lost = () => storyHub({ getStrategy: away, getOrganisation: away });

test('a connection lost at the start costs no answer of a story, and the form says so', async () => {
  const form = storyFormOf(lost());
  await press('Start now');
  await pick('radio', /Something we tried/);
  await press('Continue');
  for (const [question, text] of [
    ['What did you try?', 'We hid names on the swap board.'],
    ['What happened?', 'It changed nothing.'],
    ['What would you do differently?', ''],
    ['Give it a title', 'Anonymous shift swaps'],
  ] as const) {
    await focusOn(question);
    await type(text);
    await press('Continue');
  }
  await focusOn('How can we use what you send?');
  await pick('checkbox', /Publish it/);
  await press('Continue');
  await focusOn('How do you want your story to appear?');
  await pick('radio', 'Without my name or team');
  await press('Continue');
  await focusOn('Which team or department');
  await press('Continue');
  await focusOn('Can we contact you about this?');
  await pick('radio', 'No');
  await press('Continue');
  await says(page.getByRole('alert'), 'We could not load the next page. Your answers are still here.');
  expect(form.shadowRoot?.activeElement?.className).toBe('nhsuk-error-summary');
  for (const _ of ['contact', 'department', 'display', 'uses', 'title', 'wouldDoDifferently']) await press('Back');
  await focusOn('What happened?');
  expect(form.shadowRoot?.querySelector('textarea')?.value).toBe('It changed nothing.');
});

test('a connection lost at the start costs no answer of a request to talk', async () => {
  const form = storyFormOf(lost());
  await press('Start now');
  await pick('radio', /I would like to talk/);
  await press('Continue');
  await pick('radio', 'Staff network');
  await press('Continue');
  await focusOn('What would you like to talk about?');
  await press('Continue');
  await pick('radio', 'Microsoft Teams');
  await see(page.getByRole('textbox', { name: 'Your name in Teams' }));
  await type('Ana Lopez');
  await press('Continue');
  await focusOn('Is there a time or way');
  await press('Continue');
  await says(page.getByRole('alert'), 'We could not load the next page. Your answers are still here.');
  await press('Back');
  await focusOn('How do you want us to contact you?');
  expect(form.shadowRoot?.querySelector<HTMLInputElement>('#teams')?.value).toBe('Ana Lopez');
});

test('with the hub away it shows whom to turn to anywhere, and says nothing about the organisation’s contacts', async () => {
  const form = storyFormOf(lost());
  await see(page.getByText(/call 999/));
  await see(page.getByRole('link', { name: '116 123' }));
  expect(form.shadowRoot?.textContent).not.toContain('has not added');
});
