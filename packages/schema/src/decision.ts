import * as z from 'zod/mini';
import { day, say, text } from './field.ts';

/** Everything that can happen to an item after it arrived, by author, reader or moderator. */
export const Action = say(
  z.enum(['submit', 'revise', 'withdraw', 'report', 'publish', 'request-changes', 'decline', 'remove', 'undo']),
  'Something that happened to an item. Authors submit, revise and withdraw; readers report; moderators do the rest.',
);
export type Action = z.infer<typeof Action>;

/** Where an item stands. It is never stored: it follows from the decisions. */
export const Status = say(
  z.enum(['submitted', 'changes-requested', 'published', 'not-published', 'removed', 'withdrawn']),
  'Where an item stands.',
);
export type Status = z.infer<typeof Status>;

/** Why an item is not published, or was reported. */
export const Reason = say(
  z.enum([
    'identifies-someone',
    'complaint',
    'safeguarding',
    'not-specific',
    'offensive',
    'not-true',
    'duplicate',
    'spam',
    'other',
  ]),
  'Why an item is not published, or why a reader reported it.',
);
export type Reason = z.infer<typeof Reason>;

/** Limits of a message between moderator and author, in graphemes. */
export const messageLimits = { min: 1, max: 1000 } as const;

/** One step in the life of an item, as its author may read it. Steps are only ever added. */
export const Decision = say(
  z.strictObject({
    action: Action,
    on: day('The day of the step.'),
    reason: z.optional(Reason),
    message: z.optional(text(messageLimits, 'Words to the author.')),
  }),
  'One step in the life of an item.',
  { id: 'Decision' },
);
export type Decision = z.infer<typeof Decision>;

const leadsTo = {
  submit: 'submitted',
  revise: 'submitted',
  withdraw: 'withdrawn',
  publish: 'published',
  'request-changes': 'changes-requested',
  decline: 'not-published',
  remove: 'removed',
} as const;

const open: Record<Status, readonly Action[]> = {
  submitted: ['publish', 'request-changes', 'decline', 'withdraw'],
  'changes-requested': ['revise', 'publish', 'decline', 'withdraw'],
  published: ['remove', 'withdraw', 'report'],
  'not-published': ['revise', 'publish', 'withdraw'],
  removed: ['publish', 'request-changes', 'decline', 'withdraw'],
  withdrawn: [],
};

const byModerator: readonly Action[] = ['publish', 'request-changes', 'decline', 'remove'];

type Step = Pick<Decision, 'action' | 'reason'>;

// A report that a text identifies someone takes it down at once, until a moderator has looked.
const after = ({ action, reason }: Step): Status | undefined => {
  if (action === 'report') return reason === 'identifies-someone' ? 'removed' : undefined;
  return action === 'undo' ? undefined : leadsTo[action];
};

/** Where the decisions lead, oldest first. Undo takes back the last thing a moderator decided. */
export function statusOf(decisions: readonly Step[]): Status {
  const standing: Status[] = [];
  for (const step of decisions) {
    if (step.action === 'undo') standing.pop();
    const next = after(step);
    if (next) standing.push(next);
  }
  return standing.at(-1) ?? 'submitted';
}

/** What can be done next with an item that has these decisions. */
export function openTo(decisions: readonly Step[]): readonly Action[] {
  const last = decisions.at(-1);
  const status = statusOf(decisions);
  const actions = open[status];
  // Published again: a moderator has looked at the report, and it stays.
  if (status === 'published' && last?.action === 'report') return [...actions, 'publish'];
  return last && byModerator.includes(last.action) ? [...actions, 'undo'] : actions;
}
