import type { Meta } from '@storybook/web-components-vite';
import {
  type Args,
  at,
  type Example,
  hubWith,
  idea,
  press,
  says,
  storyExamples,
  talk,
  unused,
  working,
} from '../testing/story-examples.ts';
import { away } from '../testing/stub-hub.ts';

const meta: Meta<Args> = { ...storyExamples, title: 'Widgets/Story form' };
export default meta;

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

/** An experience is not asked for here: the page for it, and whom else to turn to. */
export const InConfidence: Example = at('closed', { what: 'experience' });

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

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Example = { args: { lang: 'cy' }, ...at('what', { what: undefined }) };

/** Errors in Welsh. */
export const WelshError: Example = { args: { lang: 'cy' }, ...at('what', { what: undefined }, 'Mae problem') };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' }, ...at('what', { what: undefined }) };

/** Errors in a column of 300 px. */
export const NarrowError: Example = {
  globals: { width: '300' },
  ...at('display', { name: '' }, 'Enter your full name'),
};

/** Nobody has used it for 8 minutes: people are told that the answers will be cleared. */
export const UnusedWarning: Example = unused('whatTried', 8, 'We will clear your answers in 2 minutes');

/** Nobody has used it for 10 minutes: the answers were cleared. */
export const UnusedCleared: Example = unused('whatTried', 10, 'Nothing was sent.');
