import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { press, says, type } from '../testing/form-steps.ts';
import { answers, at, heading, hubWith } from '../testing/pledge-form-at.ts';
import { see } from '../testing/see.ts';
import type { PledgeForm } from './pledge-form.ts';

const summary = () => page.getByRole('alert');

test.each([
  ['who', { who: undefined }, 'Select who is making this pledge', 'radio'],
  ['text', { text: '' }, 'Enter what you will do', 'textbox'],
  ['text', { text: 'Too short' }, 'What you will do must be 20 characters or more', 'textbox'],
  ['text', { text: 'x'.repeat(281) }, 'What you will do must be 280 characters or less', 'textbox'],
  ['measure', { measure: ' ' }, 'Enter how you will know you have done it', 'textbox'],
  [
    'date',
    { dueDate: { day: '31', month: '', year: '2027' } },
    'The date you will do it by must include a month',
    'textbox',
  ],
  [
    'date',
    { dueDate: { day: '31', month: '3', year: '2020' } },
    'The date you will do it by must be in the future',
    'textbox',
  ],
  ['display', { as: undefined }, 'Select how you want your pledge to appear', 'radio'],
  ['display', { as: 'role-only', role: '' }, 'Enter your job title', 'textbox'],
] as const)('says what to do at "%s" with %o, and leads to the place', async (step, changed, message, role) => {
  const { form } = await at(step, hubWith(), changed);
  const address = location.href;
  await press('Continue');
  await says(summary(), message);
  expect((form.shadowRoot as ShadowRoot).activeElement?.className).toBe('nhsuk-error-summary');
  expect(summary().elements()).toHaveLength(1);
  (page.getByRole('link', { name: message }).elements()[0] as HTMLElement).click();
  const focused = (form.shadowRoot as ShadowRoot).activeElement as HTMLInputElement;
  expect(focused.type === 'radio' ? 'radio' : 'textbox').toBe(role);
  const described = [focused, focused.closest('fieldset')]
    .map((one) => one?.getAttribute('aria-describedby') ?? '')
    .join(' ')
    .split(' ');
  const texts = described.map((id) => form.shadowRoot?.getElementById(id)?.textContent ?? '').join();
  expect(texts).toContain(message);
  expect(location.href).toBe(address);
});

test('leaders pledge in public, under their role', async () => {
  await at('display', hubWith(), { who: 'leader', as: undefined });
  expect(page.getByRole('radio').elements()).toHaveLength(2);
});

test('no page of the form breaks a rule of axe', async () => {
  const { form } = await at('who');
  for (const step of [
    'start',
    'who',
    'text',
    'measure',
    'date',
    'priorities',
    'display',
    'details',
    'receipt',
    'check',
  ] as const) {
    await form.show(
      step,
      step === 'details' ? { ...answers, text: 'I will ask Dr Smith to help me with it.' } : answers,
    );
    const { violations } = await axe.run(form);
    expect(violations.map(({ id }) => `${step}: ${id}`)).toEqual([]);
  }
});

test('the browser checks nothing, and remembers nothing of what was typed', async () => {
  const { form } = await at('display', hubWith(), { as: 'name-and-role' });
  for (const step of ['who', 'text', 'measure', 'date', 'priorities', 'display'] as const) {
    await form.show(step, { ...answers, as: 'name-and-role', name: 'Ana Lopez' });
    const root = form.shadowRoot as ShadowRoot;
    expect(root.querySelector('form')?.noValidate).toBe(true);
    expect(root.querySelectorAll('[required], [placeholder], [maxlength], [style]')).toHaveLength(0);
    for (const input of root.querySelectorAll('input, textarea'))
      expect(input.getAttribute('autocomplete')).toBe('off');
  }
});

test('the browser may offer the name and the job title it knows, until something is typed', async () => {
  const { form } = await at('display', hubWith(), { as: 'name-and-role', role: '' });
  const purpose = (id: string) => form.shadowRoot?.querySelector(`#${id}`)?.getAttribute('autocomplete');
  expect([purpose('name'), purpose('role')]).toEqual(['name', 'organization-title']);
  await type('A');
  await expect.poll(() => purpose('name')).toBe('off');
  await type('');
  await expect.poll(() => purpose('name')).toBe('name');
});

test('Welsh is complete: no page shows an English label', async () => {
  const { form } = await at('who', hubWith(), {}, 'lang="cy"');
  await see(heading('Pwy sy’n gwneud yr addewid hwn?'));
  for (const step of ['text', 'measure', 'date', 'priorities', 'display', 'receipt', 'check'] as const) {
    await form.show(step, answers);
    expect(form.shadowRoot?.textContent).not.toMatch(/Continue|Back|Change|What will|Enter|pledge/);
  }
});

test('two forms on one page do not disturb each other', async () => {
  const one = await at('who', hubWith(), { who: undefined });
  const two = await at('who', hubWith(), { who: undefined });
  one.form.shadowRoot?.querySelectorAll('input')[0]?.click();
  two.form.shadowRoot?.querySelectorAll('input')[2]?.click();
  const picked = ({ form }: { form: PledgeForm }) =>
    [...(form.shadowRoot?.querySelectorAll('input') ?? [])].map(({ checked }) => checked);
  expect([picked(one), picked(two)]).toEqual([
    [true, false, false],
    [false, false, true],
  ]);
});

test('the count of characters appears at three quarters and is spoken when typing stops', async () => {
  const { form } = await at('text', hubWith(), { text: '' });
  await type('e\u0301'.repeat(209));
  const status = () => form.shadowRoot?.querySelector('.nhsuk-character-count__status') as HTMLElement;
  expect(status().hidden).toBe(true);
  await type('e\u0301'.repeat(210));
  await expect.poll(() => status().hidden).toBe(false);
  expect(status().textContent?.trim()).toBe('You have 70 characters remaining');
  const live = form.shadowRoot?.querySelector('[aria-live]') as HTMLElement;
  await expect.poll(() => live.textContent, { timeout: 3000 }).toBe('You have 70 characters remaining');
});
