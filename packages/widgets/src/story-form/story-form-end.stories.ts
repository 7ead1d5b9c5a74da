import type { Meta } from '@storybook/web-components-vite';
import { type Args, at, type Example, idea, refuse, sending, storyExamples, talk } from '../testing/story-examples.ts';
import { away, never } from '../testing/stub-hub.ts';

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const meta: Meta<Args> = { ...storyExamples, title: 'Widgets/Story form, last pages' };
export default meta;

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

/** Every answer, in Welsh. */
export const WelshCheck: Example = { args: { lang: 'cy' }, ...at('check') };

/** Words longer than the column is wide. */
export const LongWords: Example = {
  globals: { width: '300' },
  ...at('check', { whatHappened: long.repeat(3), title: long, name: long, role: `${long} ${long}` }),
};
