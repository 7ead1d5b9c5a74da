import type { Strategy } from '@antiracism-kit/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import { noAnswers, type StoryAnswers } from './story-answers.ts';
import type { StoryStep } from './story-flows.ts';
import type { StoryForm } from './story-form.ts';
import './story-form.ts';

type Args = Pick<
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

const hubWith = (name: string, answers: Answers = {}) =>
  stubHub(`https://${name}.story.example`, {
    getStrategy: () => strategy,
    createSubmission: () => ({ reference: 'S-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
    ...answers,
  }).url;

const refuse = (code: string) => () => {
  throw code;
};

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const answers: StoryAnswers = {
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
const working: Partial<StoryAnswers> = {
  what: 'working-well',
  whatChanged: 'We swap one panel member with another department.',
  difference: 'Candidates told us the questions felt fairer.',
  teamsMayAsk: 'yes',
};
const idea: Partial<StoryAnswers> = {
  what: 'new-idea',
  idea: 'One roster for everyone, with weekends shared in turn.',
  problem: 'Weekends off go to people who know each other.',
  needed: 'Time to set up the roster.',
  uses: ['only-read'],
  mayContact: 'no',
};
const talk: Partial<StoryAnswers> = { what: 'talk', who: 'guardian', by: 'phone', phone: '01632 960 001' };

const meta: Meta<Args> = {
  title: 'Widgets/Story form',
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
};
export default meta;

type Example = StoryObj<Args>;
type Canvas = { canvasElement: HTMLElement };

const formIn = (canvas: HTMLElement) => canvas.querySelector('ark-story-form') as StoryForm;
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(formIn(canvas).shadowRoot?.textContent?.replace(/\s+/g, ' ')).toContain(text));
const press = (canvas: HTMLElement, selector = 'form button[type=submit]') =>
  formIn(canvas).shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** An example that stands at a step, with these answers; then presses "Continue" when it expects an error. */
const at = (step: StoryStep, changed: Partial<StoryAnswers> = {}, error?: string): Pick<Example, 'play'> => ({
  play: async ({ canvasElement }: Canvas) => {
    await waitFor(() => expect(formIn(canvasElement).show).toBeDefined());
    await formIn(canvasElement).show(step, { ...answers, ...changed });
    if (!error) return;
    press(canvasElement);
    await says(canvasElement, error);
  },
});

/** An example that sends, and ends with these words. */
const sending = (name: string, hub: Answers, text: string, changed: Partial<StoryAnswers> = {}): Example => ({
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

/** What can be shared, what this is not, and where help is. */
export const Start: Example = {
  play: ({ canvasElement }) => says(canvasElement, 'We last checked').then(() => undefined),
};

/** The hub is away: help that is right everywhere is there, and nothing is said about the organisation's own. */
export const StartHubAway: Example = { args: { hub: hubWith('away', { getOrganisation: away }) } };

/** Only ideas are asked for. */
export const StartIdeasOnly: Example = { args: { kinds: 'new-idea' } };

/** Everything was cleared. */
export const Stopped: Example = {
  play: async (context) => {
    await at('uses').play?.(context);
    press(context.canvasElement, '.ark-form > p button');
    await says(context.canvasElement, 'Your answers have been cleared.');
  },
};

/** What to share, with a way for people who would rather not write. */
export const What: Example = at('what', { what: undefined });

/** Nothing picked. */
export const WhatMissing: Example = at('what', { what: undefined }, 'Select what you would like to share');

/** An experience is not asked for here: whom to turn to instead. */
export const NotAvailableYet: Example = at('closed', { what: 'experience' });

/** Working well: what changed. */
export const WhatChanged: Example = at('whatChanged', working);

/** Working well: what difference it made. */
export const Difference: Example = at('difference', working);

/** Working well: whether other teams may ask. */
export const TeamsMayAsk: Example = at('teamsMayAsk', working);

/** Tried and stopped: what was tried. */
export const WhatTried: Example = at('whatTried');

/** Tried and stopped: what happened. */
export const WhatHappened: Example = at('whatHappened');

/** More than fits. Everything that was typed stays. */
export const TooLong: Example = at(
  'whatHappened',
  { whatHappened: 'x'.repeat(2010) },
  'What happened must be 2000 characters or less',
);

/** Tried and stopped: what they would do differently. */
export const WouldDoDifferently: Example = at('wouldDoDifferently');

/** New idea: the idea, nearly full: the count of characters shows. */
export const Idea: Example = at('idea', { ...idea, idea: `${idea.idea} `.repeat(36) });

/** New idea: the problem. */
export const Problem: Example = at('problem', idea);

/** New idea: what it needs. */
export const Needed: Example = at('needed', idea);

/** A title. */
export const Title: Example = at('title');

/** A title that says too little. */
export const TitleTooShort: Example = at('title', { title: 'Swaps' }, 'Title must be 8 characters or more');

/** The priorities of the organisation's strategy. */
export const Priorities: Example = at('priorities');

/** Each use of it is allowed one by one. */
export const Uses: Example = at('uses');

/** How it appears, with the names that need to be known. */
export const Display: Example = at('display');

/** Names are missing. */
export const NamesMissing: Example = at('display', { name: '', role: '' }, 'Enter your full name');

/** Where they work, if they want to say. */
export const Department: Example = at('department');

/** Whether we may get in touch. */
export const Contact: Example = at('contact');

/** Other teams may ask, so there has to be a way to ask. */
export const ContactNeeded: Example = at('contact', { ...working, email: '' }, 'Enter an email address');

/** Talk: to whom. */
export const Who: Example = at('who', talk);

/** Talk: about what. */
export const About: Example = at('about', talk);

/** Talk: how to get in touch. */
export const Reach: Example = at('reach', talk);

/** Something that is no phone number. */
export const NoPhoneNumber: Example = at('reach', { ...talk, phone: 'ask the ward' }, 'Enter a phone number');

/** Talk: when and how it is safe. */
export const Safe: Example = at('safe', talk);

/** What may identify someone, before it is sent. */
export const PersonalDetails: Example = at('details', { whatHappened: 'Dr Smith said no, on 01632 960 001.' });

/** Six words that are the only way back. */
export const Receipt: Example = at('receipt');

/** Every answer of a story, before it is sent. */
export const CheckStory: Example = at('check');

/** Every answer of an idea that is only to be read. */
export const CheckIdea: Example = at('check', idea);

/** Every answer of a request to talk. */
export const CheckRequest: Example = at('check', talk);

/** Sending. */
export const Sending: Example = sending('slow', { createSubmission: never }, 'Sending your story');

/** No answer yet: nobody knows whether it arrived, and the form says so. */
export const StillTrying: Example = sending('gone', { createSubmission: away }, 'We are still trying');

/** Too many from one place. */
export const RateLimited: Example = sending(
  'busy',
  { createSubmission: refuse('too-many-requests') },
  'Try again in 10 minutes',
);

/** The hub refused it. */
export const Refused: Example = sending(
  'refuses',
  { createSubmission: refuse('organisation-not-known') },
  'Your story has not been sent',
);

/** An earlier version had arrived, so nothing was sent twice. */
export const ArrivedBefore: Example = sending(
  'arrived',
  { createSubmission: refuse('key-reused') },
  'saved as it was then',
);

/** The story is stored. */
export const SentStory: Example = sending('sent-story', {}, 'Story sent');

/** The idea is stored. */
export const SentIdea: Example = sending('sent-idea', {}, 'Idea sent', idea);

/** The request is stored. */
export const SentRequest: Example = sending('sent-request', {}, 'Request sent', talk);

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Example = { args: { lang: 'cy' }, ...at('what', { what: undefined }) };

/** Every answer, in Welsh. */
export const WelshCheck: Example = { args: { lang: 'cy' }, ...at('check') };

/** Errors in Welsh. */
export const WelshError: Example = { args: { lang: 'cy' }, ...at('what', { what: undefined }, 'Mae problem') };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' }, ...at('what', { what: undefined }) };

/** Errors in a column of 300 px. */
export const NarrowError: Example = {
  globals: { width: '300' },
  ...at('display', { name: '' }, 'Enter your full name'),
};

/** Words longer than the column is wide. */
export const LongWords: Example = {
  globals: { width: '300' },
  ...at('check', { whatHappened: long.repeat(3), title: long, name: long, role: `${long} ${long}` }),
};
