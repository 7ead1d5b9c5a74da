import { Problem, warningsOf } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

/** Saves a measure, and says what to check in it. */
export const saveMeasure: Handler<'saveMeasure'> = async ({ organisation, measure, seen }, context) => {
  if (!maySee(signedIn(context), organisation)) throw new Problem('not-found');
  if (measure.organisation !== organisation)
    throw new Problem('invalid-input', [{ field: 'measure.organisation', code: 'not-an-option' }]);
  await context.store.saveMeasure(measure, seen);
  return { warnings: warningsOf(measure) };
};
