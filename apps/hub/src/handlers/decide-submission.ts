import { type Issue, Problem } from '@antiracism-kit/schema';
import type { Checked, Handler } from './context.ts';
import { takeStep } from './take-step.ts';

/** Adds a moderator's decision. Publishing needs the consent that the kind asks for; declining and removing need a reason, asking for changes needs words. */
export const decideSubmission: Handler<'decideSubmission'> = async (input, context) => {
  const { action, reason, message } = input;
  return takeStep(input, context, () => {
    const issues = missing(input);
    if (issues.length > 0) throw new Problem('invalid-input', issues);
    return { action, ...(reason !== undefined && { reason }), ...(message !== undefined && { message }) };
  });
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
