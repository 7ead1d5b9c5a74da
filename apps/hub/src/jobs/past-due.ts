import type { Outcome } from '@antiracism-kit/schema';
import type { JobParts } from './retention.ts';

const open: readonly Outcome[] = ['not-updated', 'in-progress'];

/** Counts for each organisation what is published, past its day, and without a word on how it ended. */
export async function countPastDue({ store, kinds, today }: JobParts): Promise<ReadonlyMap<string, number>> {
  const on = today();
  const counted = new Map<string, number>();
  for (const kind of kinds) {
    if (!kinds.some(({ follows }) => follows === kind.name)) continue;
    let after: number | undefined;
    do {
      const { items, next } = await store.everyPublished(kind.name, after);
      for (const { organisation, fields, outcome } of items) {
        const { due } = kind.facets(fields);
        if (due !== undefined && due < on && open.includes(outcome))
          counted.set(organisation.code, (counted.get(organisation.code) ?? 0) + 1);
      }
      after = next;
    } while (after !== undefined);
  }
  return counted;
}
