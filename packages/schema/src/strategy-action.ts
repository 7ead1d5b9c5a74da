import * as z from 'zod/mini';
import { day, say, slug, text, webAddress } from './field.ts';

const line = (sentence: string) => text({ min: 1, max: 200 }, sentence);
const passage = (max: number, sentence: string) => text({ min: 1, max }, sentence);
const list = <S extends z.core.$ZodType>(item: S, sentence: string) => say(z.array(item), sentence);

/** Someone who holds a promise: always a role, seldom a name, because people come and go. */
export const Owner = say(
  z.strictObject({
    role: line('Role or committee.'),
    team: z.optional(line('Team.')),
    name: z.optional(line('Name, where the organisation chose to give it.')),
  }),
  'The role that owns something.',
  { id: 'Owner' },
);

/** A day moved, with the reason: the first day stays visible. */
export const DateChange = say(
  z.strictObject({
    from: day('The day before.'),
    to: day('The day after.'),
    reason: passage(500, 'Why it moved.'),
    on: day('When it was moved.'),
  }),
  'A due date that moved.',
);

/** Where an action stands. */
export const ActionStatus = say(
  z.enum(['not-started', 'in-progress', 'on-hold', 'completed', 'stopped']),
  'Where it stands.',
);

/** How the delivery of an action goes, as boards rate it. */
export const Delivery = say(
  z.enum(['on-track', 'some-risk', 'off-track', 'complete']),
  'How delivery goes, as boards rate it.',
);

/** A piece of work under a commitment. */
export const StrategyAction = say(
  z.strictObject({
    ref: slug('Reference, for example 2.1a.'),
    title: text({ min: 1, max: 120 }, 'What is done.'),
    description: z.optional(passage(1000, 'More about it.')),
    owner: Owner,
    supporting: z.optional(list(Owner, 'Roles that help.')),
    startDate: z.optional(day('First day.')),
    dueDate: z.optional(day('The day it is due.')),
    dateChanges: z.optional(list(DateChange, 'Every time the due date moved, oldest first.')),
    status: ActionStatus,
    delivery: z.optional(Delivery),
    milestones: z.optional(
      list(
        z.strictObject({
          title: line('Milestone.'),
          dueDate: z.optional(day('Due.')),
          reachedOn: z.optional(day('Reached.')),
        }),
        'Milestones.',
      ),
    ),
    evidence: z.optional(
      list(z.strictObject({ title: line('What it shows.'), url: webAddress('Where it is.') }), 'Evidence.'),
    ),
  }),
  'An action.',
  { id: 'StrategyAction' },
);
