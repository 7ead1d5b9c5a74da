import { Problem, warningsOf } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { revisionOf } from '../store/measures.ts';
import { type Handler, signedIn } from './context.ts';

/** Gives the measures of an organisation with every count, for those who enter them. */
export const openMeasures: Handler<'openMeasures'> = async ({ organisation }, context) => {
  if (!maySee(signedIn(context), organisation)) throw new Problem('not-found');
  const measures = await context.store.measures(organisation);
  return {
    measures: measures.map((measure) => ({ measure, warnings: warningsOf(measure), revision: revisionOf(measure) })),
  };
};
