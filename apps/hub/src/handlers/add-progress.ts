import { randomUUID } from 'node:crypto';
import {
  actionsOf,
  type NewProgress,
  Problem,
  type ProgressUpdate,
  referencesOf,
  type Strategy,
  wholeStrategy,
} from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

type Action = ReturnType<typeof actionsOf>[number]['action'];

/** Adds an update on progress; what it says of an action changes the strategy with it. */
export const addProgress: Handler<'addProgress'> = async ({ organisation, key, update }, context) => {
  const moderator = signedIn(context);
  const strategy = maySee(moderator, organisation) ? await context.store.strategy(organisation) : undefined;
  if (!strategy) throw new Problem('not-found');
  const { subject, dueDate, ...rest } = update;
  const action = actionsOf(strategy).find((placed) => placed.action.ref === subject)?.action;
  if (!action) refuse(strategy, update);
  const on = context.today();
  const from = action?.dueDate;
  const added: ProgressUpdate = {
    id: randomUUID(),
    on,
    subject,
    ...rest,
    ...(dueDate && { dueDate: { ...(from !== undefined && { from }), ...dueDate } }),
  };
  const changes = update.status !== undefined || update.delivery !== undefined || dueDate !== undefined;
  return context.store.addProgress({
    organisation,
    key,
    update: added,
    ...(changes && {
      change: { by: moderator.id, on, change: (now = strategy) => withUpdate(now, added) },
    }),
  });
};

function refuse(strategy: Strategy, { subject, status, delivery, dueDate }: NewProgress): void {
  if (subject !== wholeStrategy && !referencesOf(strategy).promises.includes(subject))
    throw new Problem('invalid-input', [{ field: 'update.subject', code: 'not-an-option' }]);
  const onlyActions = Object.entries({ status, delivery, dueDate }).filter(([, value]) => value !== undefined);
  if (onlyActions.length > 0)
    throw new Problem(
      'invalid-input',
      onlyActions.map(([name]) => ({ field: `update.${name}`, code: 'not-allowed' })),
    );
}

function withUpdate(strategy: Strategy, update: ProgressUpdate): Strategy {
  if (!actionsOf(strategy).some(({ action }) => action.ref === update.subject)) throw new Problem('changed-meanwhile');
  return {
    ...strategy,
    priorities: strategy.priorities.map((priority) => ({
      ...priority,
      commitments: priority.commitments.map((commitment) => ({
        ...commitment,
        actions: commitment.actions.map((action) => (action.ref === update.subject ? moved(action, update) : action)),
      })),
    })),
  };
}

const moved = (action: Action, { status, delivery, dueDate, on }: ProgressUpdate): Action => ({
  ...action,
  ...(status && { status }),
  ...(delivery && { delivery }),
  ...(dueDate && { dueDate: dueDate.to }),
  ...(dueDate &&
    action.dueDate !== undefined && {
      dateChanges: [
        ...(action.dateChanges ?? []),
        { from: action.dueDate, to: dueDate.to, reason: dueDate.reason, on },
      ],
    }),
});
