import * as z from 'zod/mini';
import type { Use } from './consent.ts';
import { emailForm } from './email.ts';
import { pattern, say, set, slug, text } from './field.ts';
import type { By } from './kinds/kind.ts';

/** Limits of what the kinds of stories have in common, in graphemes and in number of choices. */
export const storyLimits = {
  title: { min: 8, max: 80 },
  passage: { min: 1, max: 2000 },
  name: { min: 1, max: 100 },
  role: { min: 1, max: 100 },
  team: { min: 1, max: 100 },
  priorities: 12,
} as const;

/** How a story can appear. */
export const storyDisplays = ['name-and-role', 'team-only', 'anonymous'] as const;
/** One way a story can appear. */
export type StoryDisplay = (typeof storyDisplays)[number];

/** The uses a story's author can allow. */
export const storyUses = [
  'read',
  'counted',
  'quoted',
  'published-without-name',
  'published-with-name',
  'contact',
] as const satisfies readonly Use[];

/** The version of the words a person agrees to when they send a story. */
export const storyWording = 'story-2026-11';

/** A passage of a story. */
export const passage = /* @__NO_SIDE_EFFECTS__ */ (sentence: string) => text(storyLimits.passage, sentence);

/** How to get in touch: kept apart from the text, and for this alone. */
export const Contact = /* @__NO_SIDE_EFFECTS__ */ () =>
  say(
    z.strictObject({
      name: z.optional(text(storyLimits.name, 'Full name.')),
      email: pattern(emailForm, 'Email address.'),
    }),
    'How to get in touch about it. Kept apart from the text.',
  );

/** What every kind of story asks besides its own questions. */
export const storyFrame = /* @__NO_SIDE_EFFECTS__ */ () => ({
  title: text(storyLimits.title, 'Title.'),
  priorities: set(
    slug('Id of a priority of the strategy.'),
    storyLimits.priorities,
    'The priorities of the strategy that it is about.',
  ),
  display: say(
    z.discriminatedUnion('as', [
      z.strictObject({
        as: z.literal('name-and-role'),
        name: text(storyLimits.name, 'Full name.'),
        role: text(storyLimits.role, 'Job title.'),
      }),
      z.strictObject({ as: z.literal('team-only'), team: text(storyLimits.team, 'Name of the team.') }),
      z.strictObject({ as: z.literal('anonymous') }),
    ]),
    'How it appears, with only the names that need to be known for it.',
  ),
  team: z.optional(text(storyLimits.team, 'Team or department. Moderators see it; walls do not.')),
  contact: z.optional(Contact()),
});

interface StoryFrame {
  readonly display: {
    readonly as: StoryDisplay;
    readonly name?: string;
    readonly role?: string;
    readonly team?: string;
  };
  readonly priorities: readonly string[];
  readonly contact?: unknown;
}

/** The facts that every kind of story answers alike. */
export const storyFacts = {
  tier: 'practice',
  sentBy: 'visitor',
  sealed: [],
  apart: ['contact'],
  uses: storyUses,
  wording: storyWording,
  reviewers: 1,
  replyWithin: 5,
  keepDays: 183,
  keepPublishedDays: 730,
  receivedTo: 'day',
  datedTo: 'year',
  least: ({ contact }: StoryFrame): readonly Use[] => (contact === undefined ? ['read'] : ['read', 'contact']),
  needs: ({ display }: StoryFrame): Use =>
    display.as === 'name-and-role' ? 'published-with-name' : 'published-without-name',
  by: ({ display: { as: _, ...by } }: StoryFrame): By => by,
  facets: ({ priorities }: StoryFrame) => ({ facets: priorities.map((id) => `priority:${id}`) }),
} as const;
