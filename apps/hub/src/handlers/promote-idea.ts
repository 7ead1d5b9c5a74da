import { Problem, type Strategy } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Checked, type Handler, kindNamed, signedIn } from './context.ts';
import { nearestStrategy } from './nearest-strategy.ts';
import { takeStep } from './take-step.ts';

type Asked = Pick<Checked<'promoteIdea'>, 'commitment' | 'title' | 'role' | 'dueDate'>;

/** Makes an idea an action under a commitment of the strategy, and says so beside the idea. Asked twice for one state of the idea, it adds one action. */
export const promoteIdea: Handler<'promoteIdea'> = (input, context) =>
  takeStep(input, context, async (item) => {
    if (!kindNamed(context, item.kind).canBecomeAction || item.decisions.length !== input.seen)
      throw new Problem(item.decisions.length === input.seen ? 'not-possible-now' : 'changed-meanwhile');
    const strategy = await nearestStrategy(item.organisation, context);
    if (!strategy || !maySee(signedIn(context), strategy.organisation)) throw new Problem('not-possible-now');
    const ref = nextRef(strategy, input.commitment);
    if (!ref) throw new Problem('invalid-input', [{ field: 'commitment', code: 'not-an-option' }]);
    return {
      action: 'label',
      facts: { themes: item.themes, informs: [...item.informs, ref] },
      strategy: {
        organisation: strategy.organisation,
        by: signedIn(context).id,
        on: context.today(),
        // Nothing is lost of what somebody else saved since: the action joins the strategy as it stands now.
        change: (now = strategy) => {
          if (nextRef(now, input.commitment) !== ref) throw new Problem('changed-meanwhile');
          return withAction(now, ref, input);
        },
      },
    };
  });

// 2.1 has 2.1a, then 2.1b; after 2.1z the letters double.
function nextRef({ priorities }: Strategy, ref: string): string | undefined {
  const commitment = priorities.flatMap(({ commitments }) => commitments).find((one) => one.ref === ref);
  if (!commitment) return undefined;
  const taken = new Set(commitment.actions.map((action) => action.ref));
  for (let number = 0; ; number++) {
    const letter = String.fromCharCode(97 + (number % 26)).repeat(1 + Math.floor(number / 26));
    if (!taken.has(`${ref}${letter}`)) return `${ref}${letter}`;
  }
}

const withAction = (strategy: Strategy, ref: string, { commitment, title, role, dueDate }: Asked): Strategy => ({
  ...strategy,
  priorities: strategy.priorities.map((priority) => ({
    ...priority,
    commitments: priority.commitments.map((one) =>
      one.ref === commitment
        ? {
            ...one,
            actions: [
              ...one.actions,
              {
                ref,
                title,
                owner: { role },
                status: 'not-started' as const,
                ...(dueDate !== undefined && { dueDate }),
              },
            ],
          }
        : one,
    ),
  })),
});
