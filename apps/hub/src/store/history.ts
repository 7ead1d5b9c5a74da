import { awaitsTeam, statusOf, undoable } from '@antiracism-kit/schema';
import type { StoredDecision } from './store.ts';

/** The steps that still stand: an undo takes back the step before it. */
export function standing<D extends Pick<StoredDecision, 'action'>>(decisions: readonly D[]): D[] {
  const left: D[] = [];
  for (const decision of decisions) {
    if (decision.action === 'undo') left.splice(left.findLastIndex(({ action }) => undoable.includes(action)));
    else left.push(decision);
  }
  return left;
}

/** Whether it is the team's turn, once what was undone is left out. */
export const waits = (decisions: readonly Pick<StoredDecision, 'action' | 'reason'>[]): boolean =>
  awaitsTeam(standing(decisions));

/** The step that put it on the walls where it is now, or undefined when it is not there. Publishing what is published moves nothing. */
export function publication<D extends Pick<StoredDecision, 'action' | 'reason'>>(
  decisions: readonly D[],
): D | undefined {
  const steps = standing(decisions);
  let since: D | undefined;
  for (const [at, step] of steps.entries()) {
    if (statusOf(steps.slice(0, at + 1)) !== 'published') since = undefined;
    else if (step.action === 'publish') since ??= step;
  }
  return since;
}
