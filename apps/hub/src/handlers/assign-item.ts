import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import type { Handler } from './context.ts';
import { takeStep } from './take-step.ts';

/** Gives an item to a moderator who may see it, or to nobody. */
export const assignItem: Handler<'assignItem'> = (input, context) =>
  takeStep(input, context, async ({ organisation }) => {
    const { to } = input;
    if (to === undefined) return { action: 'step-back' };
    const team = await context.moderators();
    if (!team.some((one) => one.id === to && maySee(one, organisation)))
      throw new Problem('invalid-input', [{ field: 'to', code: 'not-an-option' }]);
    return { action: 'assign', facts: { to } };
  });
