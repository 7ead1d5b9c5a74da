import { shownMeasure } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';

/** Gives the measures of an organisation as anyone may read them. */
export const listMeasures: Handler<'listMeasures'> = async ({ organisation }, { store }) => ({
  measures: (await store.measures(organisation)).map((measure) => shownMeasure(measure)),
});
