import { addDays } from '../handlers/erase-day.ts';
import type { JobParts } from './retention.ts';

/** Counts what is on an organisation's walls, past its day, and without a word on how it ended. */
export async function countPastDue({ store, kinds, today }: JobParts, scope: string): Promise<number> {
  const followed = kinds.filter(({ name }) => kinds.some(({ follows }) => follows === name)).map(({ name }) => name);
  const { due } = await store.followThrough({ scope, kinds: followed, until: addDays(today(), -1) });
  return due['not-updated'] + due['in-progress'];
}
