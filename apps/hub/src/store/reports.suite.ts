import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { moderated, newPledge, newUpdate, publishNew, today } from './suite-world.ts';

/** What those who write papers are promised: counts of any size, a stretch at a time. */
export function reportsSuite(world: () => { store: OpenStore }): void {
  test('what arrived is counted by kind and status, within the days and at one organisation', async () => {
    const { store } = world();
    const days = { organisation: 'TR1', from: '2026-11-01', to: today };
    for (const receivedOn of ['2026-10-31', '2026-11-01', today]) await store.add(newPledge({ receivedOn }));
    await store.add(newPledge({ organisation: 'TR2' }));
    await publishNew(store, newPledge());
    const declined = newPledge();
    await store.add(declined);
    await store.decide(declined.id, moderated('decline', { reason: 'spam' }));
    expect(await store.countArrived({ ...days, kinds: ['pledge', 'talk'] })).toEqual({
      pledge: { submitted: 2, published: 1, 'not-published': 1 },
      talk: {},
    });
    const waiting = await store.arrived({ ...days, kind: 'pledge', status: 'submitted' });
    expect(waiting.items.map(({ receivedOn }) => receivedOn)).toEqual(['2026-11-01', today]);
  });

  test('a long stretch goes on where it ended, nothing twice and nothing left out', async () => {
    const { store } = world();
    await Promise.all(Array.from({ length: 620 }, () => store.add(newPledge())));
    const query = { organisation: 'TR1', kind: 'pledge', status: 'submitted', from: today, to: today } as const;
    const first = await store.arrived(query);
    const second = await store.arrived({ ...query, after: first.next });
    expect(first.items).toHaveLength(500);
    expect(second.next).toBeUndefined();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(620);
  });

  test('those that have come due are counted by how they go, those that have not apart', async () => {
    const { store } = world();
    const until = '2027-01-31';
    const due = await publishNew(store, newPledge({ with: { dueDate: until } }));
    await publishNew(store, newUpdate(due.id, { outcome: 'kept' }));
    await publishNew(store, newPledge({ organisation: 'TR2', with: { dueDate: '2026-12-31' } }));
    await publishNew(store, newPledge({ with: { dueDate: '2027-02-01' } }));
    await publishNew(store, newPledge({ organisation: 'TR3', with: { dueDate: '2026-12-31' } }));
    const told: [number, number][] = [];
    const query = { scope: 'SYS', kinds: ['pledge'], until };
    const counted = await store.followThrough(query, (done, total) => void told.push([done, total]));
    expect(counted.due).toMatchObject({ kept: 1, 'not-updated': 1, 'not-kept': 0 });
    expect(counted.notDue).toBe(1);
    expect(told.at(-1)).toEqual([3, 3]);
  });
}
