import { type Issue, Problem } from '@antiracism-kit/schema';
import { type Checked, type Handler, kindNamed, signedIn } from './context.ts';
import { findItem } from './get-item.ts';
import { fullItem } from './queue-item.ts';

/** Adds a moderator's decision. Publishing needs the consent that the kind asks for; declining and removing need a reason, asking for changes needs words. */
export const decideSubmission: Handler<'decideSubmission'> = async ({ id, seen, action, reason, message }, context) => {
  const moderator = signedIn(context);
  const item = await findItem(id, context);
  const issues = missing({ action, reason, message });
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  if (action === 'publish') {
    const needed = item.fields && kindNamed(context, item.kind).needs(item.fields);
    if (!needed || !item.consent?.uses.includes(needed)) throw new Problem('not-possible-now');
  }
  const decided = await context.store.decide(id, {
    action,
    by: { moderator: moderator.id },
    on: context.today(),
    seen,
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
  });
  return fullItem(decided, context);
};

function missing({
  action,
  reason,
  message,
}: Pick<Checked<'decideSubmission'>, 'action' | 'reason' | 'message'>): Issue[] {
  if ((action === 'decline' || action === 'remove') && reason === undefined)
    return [{ field: 'reason', code: 'missing' }];
  if (action === 'request-changes' && message === undefined) return [{ field: 'message', code: 'missing' }];
  return [];
}
