import type { Strategy } from '@antiracism-kit/schema';
import { page } from 'vitest/browser';
import { noAnswers, type StoryAnswers } from '../story-form/story-answers.ts';
import type { StoryForm } from '../story-form/story-form.ts';
import '../story-form/story-form.ts';
import { mount } from './mount.ts';
import { type Answers, type StubHub, stubHub } from './stub-hub.ts';

/** Answers about something that was tried and stopped, that can be sent. */
export const storyAnswers: StoryAnswers = {
  ...noAnswers(),
  what: 'tried-and-stopped',
  whatTried: 'We hid names on the swap board.',
  whatHappened: 'It did not change who got weekends off.',
  wouldDoDifferently: 'Start with the roster rules.',
  title: 'Anonymous shift swaps',
  uses: ['publish', 'counted'],
  as: 'team-only',
  team: 'Ward 4',
  mayContact: 'no',
};

let count = 0;
const strategy = {
  priorities: [{ id: 'fair-recruitment', title: 'Fair recruitment', commitments: [] }],
} as unknown as Strategy;
const usual: Answers = {
  getStrategy: () => strategy,
  createSubmission: () => ({ reference: 'S-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
};

/** A hub that takes every story, until it is told otherwise. */
export const storyHub = (more: Answers = {}) => stubHub(`https://story-${count++}.example`, { ...usual, ...more });

/** A form in the page. */
export const storyFormOf = (hub: StubHub, more = '') =>
  mount<StoryForm>(
    `<ark-story-form hub="${hub.url}" organisation="ZZ1" ${more}><a href="/share">Share a story</a></ark-story-form>`,
  );

/** The heading of a page of the form. */
export const storyHeading = (name: string | RegExp) => page.getByRole('heading', { name, level: 2 });

/** Everything that was sent. */
export const storiesSent = (hub: StubHub) =>
  hub.calls.filter(({ name }) => name === 'createSubmission').map(({ input }) => input);

/** A form that is at a step. */
export async function storyAt(
  step: Parameters<StoryForm['show']>[0],
  changed: Partial<StoryAnswers> = {},
  hub = storyHub(),
  more = '',
) {
  const form = storyFormOf(hub, more);
  await form.show(step, { ...storyAnswers, ...changed });
  return { form, hub };
}
