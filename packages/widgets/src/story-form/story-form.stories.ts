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
type Play = NonNullable<Example['play']>;

const formIn = (canvas: HTMLElement) => canvas.querySelector('ark-story-form') as StoryForm;
const show =
  (step: StoryStep, changed: Partial<StoryAnswers> = {}): Play =>
  ({ canvasElement }) =>
    formIn(canvasElement).show(step, { ...answers, ...changed });
const shownWith =
  (step: StoryStep, changed: Partial<StoryAnswers> = {}, what = 'button[type="submit"]'): Play =>
  async (context) => {
    await show(step, changed)(context);
    const root = () => formIn(context.canvasElement).shadowRoot as ShadowRoot;
    (root().querySelector(what) as HTMLElement).click();
  };
const summary = (canvas: HTMLElement) =>
  waitFor(() => expect(formIn(canvas).shadowRoot?.querySelector('.nhsuk-error-summary')).not.toBeNull(), {
    timeout: 5_000,
  });
const refused =
  (step: StoryStep, changed: Partial<StoryAnswers> = {}): Play =>
  async (context) => {
    await shownWith(step, changed)(context);
    await summary(context.canvasElement);
  };

export const Start: Example = {};
export const What: Example = { play: show('what', { what: undefined }) };
export const NotAvailableYet: Example = { play: show('closed', { what: 'experience' }) };
export const WhatChanged: Example = { play: show('whatChanged', working) };
export const Difference: Example = { play: show('difference', working) };
export const TeamsMayAsk: Example = { play: show('teamsMayAsk', working) };
export const WhatTried: Example = { play: show('whatTried') };
export const Idea: Example = { play: show('idea', { what: 'new-idea', idea: long.repeat(6) }) };
export const Title: Example = { play: show('title') };
export const Priorities: Example = { play: show('priorities') };
export const Uses: Example = { play: show('uses') };
export const Display: Example = { play: show('display') };
export const Department: Example = { play: show('department') };
export const Contact: Example = { play: show('contact') };
export const ContactForOtherTeams: Example = { play: show('contact', working) };
export const Who: Example = { play: show('who', talk) };
export const Reach: Example = { play: show('reach', talk) };
export const Safe: Example = { play: show('safe', talk) };
export const Details: Example = { play: show('details', { whatHappened: 'Dr Smith on Ward 4 said no.' }) };
export const Receipt: Example = { play: show('receipt') };
export const Check: Example = { play: show('check') };
export const CheckLongWords: Example = {
  play: show('check', { whatHappened: long.repeat(20), title: long, name: long }),
};
export const CheckRequest: Example = { play: show('check', talk) };
export const Sent: Example = { play: shownWith('check') };
export const SentRequest: Example = { play: shownWith('check', talk) };
export const Sending: Example = {
  args: { hub: hubWith('slow', { createSubmission: never }) },
  play: shownWith('check'),
};
export const NotKnownYet: Example = {
  args: { hub: hubWith('gone', { createSubmission: away }) },
  play: shownWith('check'),
};
export const NotSent: Example = {
  args: { hub: hubWith('full', { createSubmission: refuse('too-many-requests') }) },
  play: async (context) => {
    await shownWith('check')(context);
    await summary(context.canvasElement);
  },
};
export const ErrorsInTitle: Example = { play: refused('title', { title: 'Swaps' }) };
export const ErrorsInDisplay: Example = { play: refused('display', { name: '', role: '' }) };
export const ErrorsInReach: Example = { play: refused('reach', { ...talk, phone: 'ask the ward' }) };
export const IdeasOnly: Example = { args: { kinds: 'new-idea' }, play: show('what', { what: undefined }) };
export const HubAway: Example = { args: { hub: hubWith('away', { getOrganisation: away }) } };
export const Welsh: Example = { args: { lang: 'cy' } };
export const WelshCheck: Example = { args: { lang: 'cy' }, play: show('check') };
/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' }, play: show('what', { what: undefined }) };

/** Words longer than the column is wide. */
export const NarrowLongWords: Example = {
  globals: { width: '300' },
  play: show('check', { whatHappened: long.repeat(3), title: long }),
};
