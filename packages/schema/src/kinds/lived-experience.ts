import * as z from 'zod/mini';
import type { Use } from '../consent.ts';
import { say, text } from '../field.ts';
import { storyLimits } from '../story.ts';
import { kind } from './kind.ts';

/** Limits of an experience, in graphemes. */
export const experienceLimits = {
  title: storyLimits.title,
  whatHappened: { min: 1, max: 4000 },
  wouldHaveHelped: { min: 1, max: 2000 },
  name: storyLimits.name,
  role: storyLimits.role,
} as const;

/** Whose experience it can be. */
export const experienceWhose = ['mine', 'seen', 'of-a-group', 'not-said'] as const;

/** What an author allows with each way an experience can be used. */
export const experienceUses = {
  private: ['read', 'counted'],
  'after-agreement': ['read', 'counted', 'quoted'],
  'without-name': ['read', 'counted', 'quoted', 'published-without-name'],
  'with-name': ['read', 'counted', 'quoted', 'published-with-name'],
} as const satisfies Record<string, readonly Use[]>;

/** One way an experience can be used. */
export type ExperienceUse = keyof typeof experienceUses;

const needed: Record<ExperienceUse, Use | undefined> = {
  private: undefined,
  'after-agreement': 'quoted',
  'without-name': 'published-without-name',
  'with-name': 'published-with-name',
};

/** The version of the words a person agrees to when they share an experience. */
export const experienceWording = 'experience-2026-11';

const as = <Name extends ExperienceUse>(name: Name) => z.strictObject({ as: z.literal(name) });

const fields = () =>
  say(
    z.strictObject({
      title: z.optional(text(experienceLimits.title, 'Title, proposed by the team with the words to publish.')),
      whose: say(z.enum(experienceWhose), 'Whose experience it is.'),
      whatHappened: text(experienceLimits.whatHappened, 'What happened.'),
      wouldHaveHelped: z.optional(text(experienceLimits.wouldHaveHelped, 'What would have helped.')),
      use: say(
        z.discriminatedUnion('as', [
          as('private'),
          as('after-agreement'),
          as('without-name'),
          z.strictObject({
            as: z.literal('with-name'),
            name: text(experienceLimits.name, 'Full name.'),
            role: z.optional(text(experienceLimits.role, 'Job title.')),
          }),
        ]),
        'How it may be used, with a name only where it is to appear.',
      ),
    }),
    'The answers of a lived experience. They leave the browser only sealed.',
  );

/** An experience of racism or inequality at work, told in confidence. */
export const livedExperience = /* @__PURE__ */ kind(() => ({
  name: 'lived-experience',
  letter: 'E',
  tier: 'confidential',
  sentBy: 'visitor',
  fields: fields(),
  public: ['title', 'whatHappened', 'wouldHaveHelped'],
  sealed: ['title', 'whose', 'whatHappened', 'wouldHaveHelped', 'use'],
  apart: [],
  written: ['title', 'whatHappened', 'wouldHaveHelped'],
  uses: ['read', 'counted', 'quoted', 'published-without-name', 'published-with-name'],
  wording: experienceWording,
  reviewers: 2,
  replyWithin: 5,
  keepDays: 183,
  keepPublishedDays: 730,
  receivedTo: 'week',
  datedTo: 'year',
  // counting it in themes can be refused later; without anybody reading it there is nothing to send
  least: () => ['read'],
  needs: ({ use }) => needed[use.as],
  by: ({ use }) => (use.as === 'with-name' ? { name: use.name, role: use.role } : {}),
  facets: () => ({ facets: [] }),
}));
