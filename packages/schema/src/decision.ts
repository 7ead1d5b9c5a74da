import * as z from 'zod/mini';
import { day, say, text } from './field.ts';
import { messageLimits } from './message.ts';

/** Everything that can happen to an item after it arrived, by author, reader, moderator or the hub itself. */
export const Action = say(
  z.enum([
    'submit',
    'revise',
    'reply',
    'agree',
    'consent',
    'keep-private',
    'withdraw',
    'report',
    'publish',
    'request-changes',
    'propose',
    'decline',
    'close',
    'remove',
    'undo',
    'ask',
    'assign',
    'step-back',
    'label',
    'respond',
    'log',
    'erase',
  ]),
  'Something that happened to an item. Authors submit, revise, reply, agree to edited words, change their consent, keep it private and withdraw; readers report; the hub erases what has been kept long enough; moderators do the rest.',
);
export type Action = z.infer<typeof Action>;

/** Where an item stands. It is never stored: it follows from the decisions. */
export const Status = say(
  z.enum([
    'submitted',
    'changes-requested',
    'words-proposed',
    'words-agreed',
    'published',
    'not-published',
    'removed',
    'kept-private',
    'closed',
    'withdrawn',
    'erased',
  ]),
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

/** One step in the life of an item, as its author may read it. Steps are only ever added. */
export const Decision = say(
  z.strictObject({
    action: Action,
    on: day('The day of the step.'),
    reason: z.optional(Reason),
    message: z.optional(text(messageLimits, 'Words between author and team, or for everyone to read.')),
  }),
  'One step in the life of an item.',
  { id: 'Decision' },
);
export type Decision = z.infer<typeof Decision>;

const leadsTo: Partial<Record<Action, Status>> = {
  submit: 'submitted',
  revise: 'submitted',
  agree: 'words-agreed',
  'keep-private': 'kept-private',
  withdraw: 'withdrawn',
  publish: 'published',
  'request-changes': 'changes-requested',
  propose: 'words-proposed',
  decline: 'not-published',
  close: 'closed',
  remove: 'removed',
  erase: 'erased',
};

const open: Record<Status, readonly Action[]> = {
  submitted: ['publish', 'request-changes', 'propose', 'decline', 'withdraw'],
  'changes-requested': ['revise', 'publish', 'propose', 'decline', 'withdraw'],
  // Edited words never appear before their author has agreed to them.
  'words-proposed': ['agree', 'revise', 'decline', 'withdraw'],
  'words-agreed': ['publish', 'request-changes', 'propose', 'decline', 'withdraw'],
  published: ['remove', 'withdraw', 'report', 'respond'],
  'not-published': ['revise', 'publish', 'propose', 'withdraw'],
  removed: ['publish', 'request-changes', 'propose', 'decline', 'withdraw'],
  'kept-private': ['withdraw'],
  closed: ['withdraw'],
  withdrawn: [],
  erased: [],
};

// What a kind that is never published has instead.
const openUnpublished: Partial<Record<Status, readonly Action[]>> = {
  submitted: ['close', 'withdraw'],
};

// Always open while there is a text: they change nothing about where the item stands.
const casework: readonly Action[] = ['reply', 'consent', 'keep-private', 'ask', 'assign', 'step-back', 'label'];

/** The steps of a moderator that can be taken back by the next one. */
export const undoable: readonly Action[] = ['publish', 'request-changes', 'propose', 'decline', 'close', 'remove'];

type Step = Pick<Decision, 'action' | 'reason'>;

// A report that a text identifies someone takes it down at once, until a moderator has looked. Who allows again what
// they had kept private has it looked at again.
const after = ({ action, reason }: Step, before: Status): Status | undefined => {
  if (action === 'report') return reason === 'identifies-someone' ? 'removed' : undefined;
  if (action === 'consent') return before === 'kept-private' ? 'submitted' : undefined;
  return leadsTo[action];
};

/** Where the decisions lead, oldest first. Undo takes back the last thing a moderator decided. */
export function statusOf(decisions: readonly Step[]): Status {
  const standing: Status[] = [];
  for (const step of decisions) {
    if (step.action === 'undo') standing.pop();
    const next = after(step, standing.at(-1) ?? 'submitted');
    if (next) standing.push(next);
  }
  return standing.at(-1) ?? 'submitted';
}

// Steps after which what waited for the team waits still.
const quiet: readonly Action[] = ['consent', 'assign', 'step-back', 'label', 'log'];

/** Whether the team has something to do: nothing is decided yet, the author answered, or a reader reported it. */
export function awaitsTeam(decisions: readonly Step[]): boolean {
  const status = statusOf(decisions);
  if (status === 'withdrawn' || status === 'erased') return false;
  const last = decisions.findLast(({ action }) => !quiet.includes(action));
  return status === 'submitted' || status === 'words-agreed' || last?.action === 'report' || last?.action === 'reply';
}

/** What can be done next with an item that has these decisions. `shown`: whether its kind is ever published. */
export function openTo(decisions: readonly Step[], shown = true): readonly Action[] {
  const status = statusOf(decisions);
  if (status === 'withdrawn' || status === 'erased') return [];
  const last = decisions.at(-1);
  const actions = [...((shown ? undefined : openUnpublished[status]) ?? open[status]), ...casework];
  if (status === 'kept-private') actions.splice(actions.indexOf('keep-private'), 1);
  if (decisions.length === 1) actions.push('log');
  // Published again: a moderator has looked at the report, and it stays.
  if (status === 'published' && awaitsTeam(decisions) && last?.action === 'report') actions.push('publish');
  return last && undoable.includes(last.action) ? [...actions, 'undo'] : actions;
}
