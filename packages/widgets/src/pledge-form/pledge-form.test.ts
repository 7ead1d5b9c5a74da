import { acceptDraft, kinds, type Strategy } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { gone, see } from '../testing/see.ts';
import { type Answers, away, type StubHub, stubHub } from '../testing/stub-hub.ts';
import type { PledgeAnswers } from './pledge-answers.ts';
import { PledgeForm } from './pledge-form.ts';

const nextYear = Number(dayOf(new Date()).slice(0, 4)) + 1;
const answers: PledgeAnswers = {
  who: 'individual',
  text: 'I will speak up when a patient makes a racist comment to a colleague.',
  measure: 'My colleagues tell me that they felt backed up.',
  dueDate: { day: '31', month: '3', year: String(nextYear) },
  priorities: [],
  as: 'role-only',
  name: '',
  role: 'Healthcare assistant',
  team: '',
};

let count = 0;
const received = { reference: 'P-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' } as const;
const strategy = {
  priorities: [
    { id: 'safe-to-speak-up', title: 'Safe to speak up', commitments: [] },
    { id: 'leaders-who-act', title: 'Leaders who act', commitments: [] },
  ],
} as unknown as Strategy;
const usual: Answers = { getStrategy: () => strategy, createSubmission: () => received };
const hubWith = (more: Answers = {}) => stubHub(`https://form-${count++}.example`, { ...usual, ...more });
const formOf = (hub: StubHub, more = '') =>
  mount<PledgeForm>(
    `<ark-pledge-form hub="${hub.url}" organisation="ZZ1" ${more}><a href="/pledge">Make a pledge</a></ark-pledge-form>`,
  );
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 2 });
const summary = () => page.getByRole('alert');
const sent = (hub: StubHub) => hub.calls.filter(({ name }) => name === 'createSubmission').map(({ input }) => input);

async function at(
  step: Parameters<PledgeForm['show']>[0],
  hub = hubWith(),
  changed: Partial<PledgeAnswers> = {},
  more = '',
) {
  const form = formOf(hub, more);
  await form.show(step, { ...answers, ...changed });
  return { form, hub };
}

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

test('a pledge that becomes a leader’s asks again how it appears', async () => {
  await at('check', hubWith(), { as: 'anonymous' });
  await press(/Change who/);
  await pick('radio', /A leader/);
  await press('Continue');
  await focusOn('How do you want your pledge to appear?');
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

test('the browser checks, fills in and remembers nothing, except a name', async () => {
  const { form } = await at('display', hubWith(), { as: 'name-and-role' });
  for (const step of ['who', 'text', 'measure', 'date', 'priorities', 'display'] as const) {
    await form.show(step, { ...answers, as: 'name-and-role' });
    const root = form.shadowRoot as ShadowRoot;
    expect(root.querySelector('form')?.noValidate).toBe(true);
    expect(root.querySelectorAll('[required], [placeholder], [maxlength], [style]')).toHaveLength(0);
    for (const input of root.querySelectorAll('input, textarea'))
      expect(input.getAttribute('autocomplete')).toBe(input.id === 'name' ? 'name' : 'off');
  }
});

test('Welsh is complete: no page shows an English label', async () => {
  const { form } = await at('who', hubWith(), {}, 'lang="cy"');
  await see(heading('Pwy sy’n gwneud yr addewid hwn?'));
  for (const step of ['text', 'measure', 'date', 'priorities', 'display', 'receipt', 'check'] as const) {
    await form.show(step, answers);
    expect(form.shadowRoot?.textContent).not.toMatch(/Continue|Back|Change|What will|Enter|pledge/);
  }
});

test('without a hub it leaves what the page put between the tags', async () => {
  mount('<ark-pledge-form><a href="/pledge">Make a pledge on the hub</a></ark-pledge-form>');
  await see(page.getByRole('link', { name: 'Make a pledge on the hub' }));
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

test('is defined once, whoever loads it again', () => {
  expect(customElements.get('ark-pledge-form')).toBe(PledgeForm);
});
