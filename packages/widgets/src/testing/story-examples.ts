import type { Strategy } from '@antiracism-kit/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { noAnswers, type StoryAnswers } from '../story-form/story-answers.ts';
import type { StoryStep } from '../story-form/story-flows.ts';
import type { StoryForm } from '../story-form/story-form.ts';
import '../story-form/story-form.ts';
import { type Answers, stubHub } from './stub-hub.ts';
import { unusedFor } from './unused-for.ts';

/** What an example of the story form can be given. */
export type Args = Pick<
  StoryForm,
  'kinds' | 'organisationName' | 'wallHref' | 'receiptHref' | 'exitUrl' | 'headingLevel' | 'lang'
> & {
  hub: string;
};

const strategy = {
  priorities: [
    { id: 'safe-to-speak-up', title: 'Safe to speak up', commitments: [] },
    { id: 'fair-recruitment', title: 'Fair recruitment and progression', commitments: [] },
  ],
} as unknown as Strategy;

/** A hub that takes every story, until it is told otherwise. */
export const hubWith = (name: string, answers: Answers = {}) =>
  stubHub(`https://${name}.story.example`, {
    getStrategy: () => strategy,
    createSubmission: () => ({ reference: 'S-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
    ...answers,
  }).url;

/** A refusal of the hub. */
export const refuse = (code: string) => () => {
  throw code;
};

/** Answers about something that was tried and stopped. */
export const answers: StoryAnswers = {
  ...noAnswers(),
  what: 'tried-and-stopped',
  whatTried: 'We hid names on the swap board.',
  whatHappened: 'It did not change who got weekends off because people knew each other’s patterns.',
  wouldDoDifferently: 'Start with the roster rules.',
  title: 'Anonymous shift swaps',
  priorities: ['fair-recruitment'],
  uses: ['publish', 'quoted', 'counted'],
  as: 'name-and-role',
  name: 'Siân O’Leary-Okafor',
  role: 'Ward manager',
  mayContact: 'yes',
  email: 'sian@example.nhs.uk',
};
/** What differs for something that works well. */
export const working: Partial<StoryAnswers> = {
  what: 'working-well',
  whatChanged: 'We swap one panel member with another department.',
  difference: 'Candidates told us the questions felt fairer.',
  teamsMayAsk: 'yes',
};
/** What differs for a new idea. */
export const idea: Partial<StoryAnswers> = {
  what: 'new-idea',
  idea: 'One roster for everyone, with weekends shared in turn.',
  problem: 'Weekends off go to people who know each other.',
  needed: 'Time to set up the roster.',
  uses: ['only-read'],
  mayContact: 'no',
};
/** What differs for a request to talk. */
export const talk: Partial<StoryAnswers> = { what: 'talk', who: 'guardian', by: 'phone', phone: '01632 960 001' };

/** What every example is made of. */
export const storyExamples = {
  component: 'ark-story-form',
  args: { hub: hubWith('usual'), organisationName: 'Fenland and Coast', headingLevel: 2 },
  render: ({ hub, kinds, organisationName, wallHref, receiptHref, exitUrl, headingLevel, lang }) =>
    html`<ark-story-form
      hub=${hub}
      organisation="ZZ1"
      kinds=${ifDefined(kinds)}
      organisation-name=${ifDefined(organisationName)}
      wall-href=${ifDefined(wallHref)}
      receipt-href=${ifDefined(receiptHref)}
      exit-url=${ifDefined(exitUrl)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang)}
      ><a href="/share">Share a story or an idea</a></ark-story-form
    >`,
} satisfies Omit<Meta<Args>, 'title'>;

/** An example of the story form. */
export type Example = StoryObj<Args>;
type Canvas = { canvasElement: HTMLElement };

const formIn = (canvas: HTMLElement) => canvas.querySelector('ark-story-form') as StoryForm;
/** Waits until the form says these words. */
export const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(formIn(canvas).shadowRoot?.textContent?.replace(/\s+/g, ' ')).toContain(text));
/** Presses a button of the form. */
export const press = (canvas: HTMLElement, selector = 'form button[type=submit]') =>
  formIn(canvas).shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** An example that stands at a step, with these answers; then presses "Continue" when it expects an error. */
export const at = (step: StoryStep, changed: Partial<StoryAnswers> = {}, error?: string): Pick<Example, 'play'> => ({
  play: async ({ canvasElement }: Canvas) => {
    await waitFor(() => expect(formIn(canvasElement).show).toBeDefined());
    await formIn(canvasElement).show(step, { ...answers, ...changed });
    if (!error) return;
    press(canvasElement);
    await says(canvasElement, error);
  },
});

/** An example that sends, and ends with these words. */
export const sending = (name: string, hub: Answers, text: string, changed: Partial<StoryAnswers> = {}): Example => ({
  args: { hub: hubWith(name, hub) },
  play: async ({ canvasElement }: Canvas) => {
    await waitFor(() => expect(formIn(canvasElement).show).toBeDefined());
    await formIn(canvasElement).show('receipt', { ...answers, ...changed });
    press(canvasElement, '.ark-step > .nhsuk-button');
    await says(canvasElement, 'Confirm and send');
    press(canvasElement);
    await says(canvasElement, text);
  },
});

/** An example that nobody has used for some minutes, and that ends with these words. */
export const unused = (step: StoryStep, minutes: number, text: string): Pick<Example, 'play'> => ({
  play: async (context) => {
    await at(step).play?.(context);
    unusedFor(minutes);
    await says(context.canvasElement, text);
  },
});
