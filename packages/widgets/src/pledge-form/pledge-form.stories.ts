import type { Strategy } from '@antiracism-kit/schema';
import { exampleTrust } from '@antiracism-kit/schema/samples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import { unusedFor } from '../testing/unused-for.ts';
import type { PledgeAnswers } from './pledge-answers.ts';
import type { PledgeForm } from './pledge-form.ts';
import './pledge-form.ts';
import type { PledgeStep } from './pledge-steps.ts';

type Args = Pick<PledgeForm, 'organisationName' | 'wallHref' | 'receiptHref' | 'exitUrl' | 'headingLevel' | 'lang'> & {
  hub: string;
};

const strategy = {
  priorities: [
    { id: 'safe-to-speak-up', title: 'Safe to speak up', commitments: [] },
    { id: 'fair-recruitment', title: 'Fair recruitment and progression', commitments: [] },
    { id: 'fair-treatment', title: 'Fair treatment when things go wrong', commitments: [] },
    { id: 'leaders-who-act', title: 'Leaders who act', commitments: [] },
    { id: 'listening', title: 'Listening to lived experience', commitments: [] },
  ],
} as unknown as Strategy;

const hubWith = (name: string, answers: Answers = {}) =>
  stubHub(`https://${name}.form.example`, {
    getStrategy: () => strategy,
    createSubmission: () => ({ reference: 'P-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
    ...answers,
  }).url;

const refuse = (code: string) => () => {
  throw code;
};

const answers: PledgeAnswers = {
  who: 'individual',
  text: 'I will speak up when a patient makes a racist comment to a colleague, and check on my colleague afterwards.',
  measure: 'My colleagues tell me that they felt backed up.',
  dueDate: { day: '31', month: '3', year: '2099' },
  priorities: ['safe-to-speak-up', 'listening'],
  as: 'name-and-role',
  name: 'Siân O’Leary-Okafor',
  role: 'Healthcare assistant',
  team: '',
};
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const meta: Meta<Args> = {
  title: 'Widgets/Pledge form',
  component: 'ark-pledge-form',
  args: { hub: hubWith('usual'), organisationName: 'Fenland and Coast', headingLevel: 2 },
  render: ({ hub, organisationName, wallHref, receiptHref, exitUrl, headingLevel, lang }) =>
    html`<ark-pledge-form
      hub=${hub}
      organisation="ZZ1"
      organisation-name=${ifDefined(organisationName)}
      wall-href=${ifDefined(wallHref)}
      receipt-href=${ifDefined(receiptHref)}
      exit-url=${ifDefined(exitUrl)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#pledge">Make a pledge</a>
    </ark-pledge-form>`,
};
export default meta;

type Story = StoryObj<Args>;
type Canvas = { canvasElement: HTMLElement };

const formIn = (canvas: HTMLElement) => canvas.querySelector('ark-pledge-form') as PledgeForm;
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(formIn(canvas).shadowRoot?.textContent?.replace(/\s+/g, ' ')).toContain(text));
const press = (canvas: HTMLElement, selector = 'form button[type=submit]') =>
  formIn(canvas).shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** An example that stands at a step, with these answers; then presses "Continue" when it expects an error. */
const at = (step: PledgeStep, changed: Partial<PledgeAnswers> = {}, error?: string): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }: Canvas) => {
    await waitFor(() => expect(formIn(canvasElement).show).toBeDefined());
    await formIn(canvasElement).show(step, { ...answers, ...changed });
    if (!error) return;
    press(canvasElement);
    await says(canvasElement, error);
  },
});

/** An example that sends, and ends with these words. */
const sending = (name: string, hub: Answers, text: string): Story => ({
  args: { hub: hubWith(name, hub) },
  play: async ({ canvasElement }: Canvas) => {
    await waitFor(() => expect(formIn(canvasElement).show).toBeDefined());
    await formIn(canvasElement).show('receipt', answers);
    press(canvasElement, '.ark-step > .nhsuk-button');
    await says(canvasElement, 'Confirm and send');
    press(canvasElement);
    await says(canvasElement, text);
  },
});

/** An example that nobody has used for some minutes, and that ends with these words. */
const unused = (minutes: number, text: string): Story => ({
  play: async (context) => {
    await at('text').play?.(context);
    unusedFor(minutes);
    await says(context.canvasElement, text);
  },
});

/** What a pledge is, before the first question. */
export const Start: Story = {
  play: async ({ canvasElement }) => says(canvasElement, 'Start now').then(() => undefined),
};

/** Who makes the pledge. */
export const Who: Story = at('who', { who: undefined });

/** Nothing picked. */
export const WhoMissing: Story = at('who', { who: undefined }, 'Select who is making this pledge');

/** What they will do. */
export const WhatYouWillDo: Story = at('text', { text: '' });

/** Nearly full: the count of characters shows. */
export const CharacterCount: Story = at('text', { text: `${answers.text} ${answers.text}`.slice(0, 240) });

/** More than fits. Everything that was typed stays. */
export const TooLong: Story = at('text', { text: 'x'.repeat(290) }, 'What you will do must be 280 characters or less');

/** How they will know. */
export const Measure: Story = at('measure');

/** When. */
export const DueDate: Story = at('date');

/** More than two years ahead: a word of advice, and no refusal. */
export const FarAhead: Story = at('date', { dueDate: { day: '31', month: '3', year: '2098' } });

/** No date at all. */
export const NoDate: Story = at(
  'date',
  { dueDate: { day: '', month: '', year: '' } },
  'Enter the date you will do it by',
);

/** A part of the date is missing; only that box is red. */
export const NoMonth: Story = at('date', { dueDate: { day: '31', month: '', year: '2099' } }, 'must include a month');

/** A day that does not exist. */
export const NoRealDate: Story = at(
  'date',
  { dueDate: { day: '31', month: '2', year: '2099' } },
  'must be a real date',
);

/** A day that has gone by. */
export const PastDate: Story = at('date', { dueDate: { day: '1', month: '1', year: '2020' } }, 'must be in the future');

/** The priorities of the organisation's strategy. */
export const Priorities: Story = at('priorities');

/** How it appears, with the names that need to be known. */
export const Display: Story = at('display');

/** A leader's pledge is made in public. */
export const Leader: Story = at('display', { who: 'leader', as: undefined });

/** Names are missing. */
export const NamesMissing: Story = at('display', { name: '', role: '' }, 'Enter your full name');

/** What may identify someone, before it is sent. */
export const PersonalDetails: Story = at('details', {
  text: 'I will ask Dr Smith, at a.person@example.nhs.uk or 01632 960 001, to help me.',
});

/** Six words that are the only way back. */
export const Receipt: Story = at('receipt');

/** Every answer, before it is sent. */
export const CheckAnswers: Story = at('check');

/** Sending. */
export const Sending: Story = sending('slow', { createSubmission: never }, 'Sending your pledge');

/** No answer yet: nobody knows whether it arrived, and the form says so. */
export const StillTrying: Story = sending('away', { createSubmission: away }, 'We are still trying');

/** Too many from one place. */
export const RateLimited: Story = sending(
  'busy',
  { createSubmission: refuse('too-many-requests') },
  'Try again in 10 minutes',
);

/** The hub refused it. */
export const Refused: Story = sending(
  'refuses',
  { createSubmission: refuse('organisation-not-known') },
  'Your pledge has not been sent',
);

/** An earlier version had arrived, so nothing was sent twice. */
export const ArrivedBefore: Story = sending(
  'arrived',
  { createSubmission: refuse('key-reused') },
  'saved as it was then',
);

/** The pledge is stored. */
export const Sent: Story = sending('sent', {}, 'Pledge sent');

/** Nobody has typed for 8 minutes: what was typed will be cleared. */
export const Unused: Story = unused(8, 'Keep my answers');

/** Nobody has typed for 10 minutes: what was typed is gone, and the form says so. */
export const Cleared: Story = unused(10, 'We cleared your answers');

const reminding = hubWith('reminding', { getOrganisation: () => ({ ...exampleTrust, reminders: true }) });

/** Where the hub can send reminders: an address that may be left out. */
export const Email: Story = { args: { hub: reminding }, ...at('email') };

/** Something that is no address. */
export const EmailWrong: Story = {
  args: { hub: reminding },
  ...at('email', { email: 'amina at work' }, 'Enter an email address in the correct format'),
};

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Story = { args: { lang: 'cy' }, ...at('check') };

/** Errors in Welsh. */
export const WelshError: Story = { args: { lang: 'cy' }, ...at('who', { who: undefined }, 'Mae problem') };

/** In a column of 300 px. */
export const Narrow: Story = { globals: { width: '300' }, ...at('check') };

/** Errors in a column of 300 px. */
export const NarrowError: Story = { globals: { width: '300' }, ...at('display', { name: '' }, 'Enter your full name') };

/** Words longer than the column is wide. */
export const LongWords: Story = {
  globals: { width: '300' },
  ...at('check', { text: `I will visit ${long}${long} every month.`, name: long, role: `${long} ${long}` }),
};

/** Light on black, with an error. */
export const HighContrast: Story = {
  globals: { theme: 'high-contrast' },
  ...at('display', { name: '' }, 'Enter your full name'),
};
