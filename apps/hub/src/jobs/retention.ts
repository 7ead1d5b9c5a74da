import { type Kind, type Status, statusOf } from '@antiracism-kit/schema';
import { addDays, closed, daysKept, settling } from '../handlers/erase-day.ts';
import type { Store } from '../store/store.ts';

/** What the daily jobs work with. */
export interface JobParts {
  readonly store: Store;
  readonly kinds: readonly Kind[];
  readonly today: () => string;
}

/** Days for which ways to get in touch are kept after an item was closed. */
export const contactDays = 30;

const batch = 100;

/** Erases everything that has been kept for long enough: whole items, and ways to get in touch of closed ones. Resolves to how many. */
export async function eraseExpired({ store, kinds, today }: JobParts): Promise<{ items: number; contacts: number }> {
  const on = today();
  let items = 0;
  let contacts = 0;
  for (const kind of kinds) {
    if (kind.tier === 'confidential') items += await eraseSealed(store, kind, on);
    for (const status of settling) items += await eraseAll(store, kind, status, on);
    if (kind.apart.length === 0) continue;
    const expired = { kind: kind.name, statuses: closed, before: addDays(on, -contactDays), size: batch };
    for (let erased = batch; erased === batch; contacts += erased) erased = await store.eraseApart(expired);
  }
  return { items, contacts };
}

async function eraseAll(store: Store, kind: Kind, status: Status, on: string): Promise<number> {
  const days = daysKept(kind, status);
  if (days === undefined) return 0;
  const expired = {
    organisations: 'all',
    kind: kind.name,
    statuses: [status],
    before: addDays(on, -days),
    size: batch,
  } as const;
  let erased = 0;
  for (;;) {
    const items = await store.settled(expired);
    for (const { id, decisions } of items) {
      // Seen as it was found: what its author or the team has just done with it counts.
      await store.decide(id, { action: 'erase', by: 'hub', on, seen: decisions.length }).catch(unlessMoved);
      if (statusOf(decisions) === status) erased++;
    }
    if (items.length < batch) return erased;
  }
}

// Before the words on the walls, which go with it.
async function eraseSealed(store: Store, kind: Kind, on: string): Promise<number> {
  let erased = 0;
  for (const published of [true, false]) {
    const days = published ? kind.keepPublishedDays : kind.keepDays;
    if (days === undefined) continue;
    const expired = { kind: kind.name, published, before: addDays(on, -days), size: batch };
    for (let found = batch; found === batch; ) {
      const items = await store.settledSealed(expired);
      for (const { id, seen } of items)
        await store.stepSealed(id, { action: 'erase', by: 'hub', on, seen }).catch(unlessMoved);
      found = items.length;
      erased += found;
    }
  }
  return erased;
}

function unlessMoved(fault: { readonly code?: unknown }): void {
  if (fault.code !== 'changed-meanwhile') throw fault;
}
