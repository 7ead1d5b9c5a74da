import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { formOf, hubWith, nextYear } from '../testing/pledge-form-at.ts';
import { away } from '../testing/stub-hub.ts';

// the connection is lost before the last pages of the form have arrived
vi.mock('./pledge-form-end.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('a connection lost while people answer costs no answer, and the form says so', async () => {
  const form = formOf(hubWith({ getStrategy: away }));
  await press('Start now');
  await pick('radio', 'My team');
  await press('Continue');
  await focusOn('What will you do?');
  await type('We will learn to say each other’s names correctly.');
  await press('Continue');
  await focusOn('How will you know');
  await type('Every name on the board has its sound beside it.');
  await press('Continue');
  await focusOn('When will you do it by?');
  const parts = [...(form.shadowRoot as ShadowRoot).querySelectorAll('input')];
  for (const [index, part] of ['31', '3', String(nextYear)].entries()) {
    (parts[index] as HTMLInputElement).value = part;
    parts[index]?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
  }
  await press('Continue');
  await focusOn('How do you want your pledge to appear?');
  await pick('radio', 'Without my name, job or team');
  await press('Continue');
  await says(page.getByRole('alert'), 'We could not load the next page. Your answers are still here.');
  expect((form.shadowRoot as ShadowRoot).activeElement?.className).toBe('nhsuk-error-summary');
  for (const _ of ['display', 'date', 'measure']) await press('Back');
  await focusOn('What will you do?');
  expect(form.shadowRoot?.querySelector('textarea')?.value).toBe('We will learn to say each other’s names correctly.');
});
