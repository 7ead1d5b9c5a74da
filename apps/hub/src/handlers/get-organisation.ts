import { Problem } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';

/** Tells about one organisation. */
export const getOrganisation: Handler<'getOrganisation'> = ({ organisation }, { directory, reminds }) => {
  const found = directory.get(organisation);
  if (!found) throw new Problem('organisation-not-known');
  return { ...found, reminders: reminds };
};
