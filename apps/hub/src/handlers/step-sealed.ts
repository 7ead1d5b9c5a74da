import { type Issue, Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import type { SealedItem } from '../store/store.ts';
import type { Checked, Context, Handler } from './context.ts';
import { type SealedStepOf, takeSealedStep } from './take-sealed-step.ts';

type Input = Checked<'stepSealed'>;

/** Adds a decision that needs no envelope. Declining needs a reason, assigning a moderator, escalating somebody to go to, sorting themes. */
export const stepSealed: Handler<'stepSealed'> = (input, context) =>
  takeSealedStep(input, context, async (item) => {
    const issue = await wrongIn(input, item, context);
    if (issue) throw new Problem('invalid-input', [issue]);
    return stepOf(input);
  });

function stepOf({ action, reason, to, escalateTo, themes }: Input): SealedStepOf {
  if (action === 'assign' && to !== undefined) return { action, facts: { to } };
  if (action === 'label' && themes) return { action, facts: { themes } };
  const why = action === 'escalate' ? escalateTo : action === 'decline' || action === 'close' ? reason : undefined;
  return { action, ...(why !== undefined && { reason: why }) };
}

async function wrongIn(
  input: Input,
  { organisation }: SealedItem,
  { moderators }: Context,
): Promise<Issue | undefined> {
  const needed = { decline: 'reason', assign: 'to', escalate: 'escalateTo', label: 'themes' } as const;
  const { action, to } = input;
  const field = action === 'close' || action === 'step-back' ? undefined : needed[action];
  if (field === undefined) return undefined;
  if (input[field] === undefined) return { field, code: 'missing' };
  if (action !== 'assign') return undefined;
  const team = await moderators();
  return team.some((one) => one.id === to && maySee(one, organisation)) ? undefined : { field, code: 'not-an-option' };
}
