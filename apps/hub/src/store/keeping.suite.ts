import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { byAuthor, moderated, newPledge, publishNew, today, type World } from './suite-world.ts';

/** What those who look after the hub are promised: the queue, the audit, the chain. */
export function keepingSuite(world: () => { store: OpenStore; world: World }): void {
  const history = async (store: OpenStore) => {
    for (let n = 0; n < 4; n++) await publishNew(store, newPledge());
    const asked = newPledge();
    await store.add(asked);
    await store.decide(asked.id, moderated('request-changes', { reason: 'not-specific', message: 'Say by when.' }));
    await store.add(newPledge({ organisation: 'TR2' }));
    return asked;
  };

  test('the queue shows those that wait, longest first, and says how many', async () => {
    const { store } = world();
    const late = newPledge({ receivedOn: '2026-11-20' });
    const later = newPledge({ receivedOn: '2026-11-21', organisation: 'TR2' });
    const decided = newPledge();
    for (const one of [later, decided, late]) await store.add(one);
    await store.decide(decided.id, moderated('decline', { reason: 'spam' }));
    expect(await store.queue({ organisations: 'all' })).toMatchObject({
      waiting: 2,
      items: [{ id: late.id }, { id: later.id }],
    });
    expect((await store.queue({ organisations: ['TR2'] })).items.map(({ id }) => id)).toEqual([later.id]);
    expect((await store.queue({ organisations: ['TR1'], status: 'not-published' })).items).toMatchObject([
      { id: decided.id },
    ]);
    expect(await store.queue({ organisations: [] })).toEqual({ items: [], waiting: 0 });
  });

  test('a long queue is read page by page, nothing twice and nothing left out', async () => {
    const { store } = world();
    const sent = Array.from({ length: 60 }, (_, n) => newPledge({ organisation: n % 2 ? 'TR1' : 'TR2' }));
    await Promise.all(sent.map((one) => store.add(one)));
    for (const one of sent.slice(0, 30)) await store.decide(one.id, moderated('decline'));
    for (const status of ['submitted', 'not-published'] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.queue({ organisations: 'all', status, ...(after && { after }) });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after);
      const wanted = status === 'submitted' ? sent.slice(30) : sent.slice(0, 30);
      expect(seen.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    }
  });

  test('the audit tells who did what, newest first, for the organisations asked for', async () => {
    const { store } = world();
    const asked = await history(store);
    const { entries } = await store.audit(['TR1']);
    expect(entries[0]).toEqual({
      item: asked.id,
      organisation: 'TR1',
      kind: 'pledge',
      action: 'request-changes',
      by: { moderator: 'm1' },
      on: today,
      reason: 'not-specific',
    });
    expect(entries.map(({ action }) => action)).toEqual(['request-changes', ...Array(4).fill('publish')]);
    expect((await store.audit('all')).entries).toEqual(entries);
    expect((await store.audit(['TR2', 'TR3'])).entries).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('Say by when');
  });

  test('steps cannot be changed or deleted, not even by the hub itself', async () => {
    const { store, world: w } = world();
    await history(store);
    await expect(w.run(`update decisions set reason = 'spam'`)).rejects.toThrow('only ever added');
    await expect(w.run('delete from decisions where number = 3')).rejects.toThrow('only ever added');
  });

  test.for([
    ['an edited step', `update decisions set taken_by = 'moderator:m9' where number = 4`, 4],
    ['a deleted step', 'delete from decisions where number = 4', 4],
    [
      'steps in another order',
      'update decisions set number = case number when 3 then -4 when 4 then -3 end where number in (3, 4); update decisions set number = -number where number < 0',
      3,
    ],
    [
      'a chain that was cut short',
      `delete from messages; delete from decisions where number in (9, 10) and organisation = 'TR1'`,
      9,
    ],
    ['a lost head', `delete from heads where organisation = 'TR1'`, 1],
    ['a changed message', `update messages set text = 'Say nothing.'`, 10],
  ] as const)('%s is found', async ([, statement, decision]) => {
    const { store, world: w } = world();
    await history(store);
    expect(await store.brokenLink()).toBeUndefined();
    await w.tamper(statement);
    expect(await store.brokenLink()).toEqual({ organisation: 'TR1', decision });
  });

  test('erasing a message does not break the chain', async () => {
    const { store } = world();
    const asked = await history(store);
    await store.decide(asked.id, byAuthor('withdraw'));
    expect((await store.item(asked.id))?.decisions[1]).not.toHaveProperty('message');
    expect(await store.brokenLink()).toBeUndefined();
  });
}
