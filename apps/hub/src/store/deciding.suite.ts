import { statusOf } from '@antiracism-kit/schema';
import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { byAuthor, moderated, newPledge, newUpdate, pageOf, publishNew, today, type World } from './suite-world.ts';

/** What authors and moderators are promised when something is decided. */
export function decidingSuite(world: () => { store: OpenStore; world: World }): void {
  test('nothing is on a wall before a moderator published it, and then with its public answers only', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    expect((await pageOf(store, 'TR1')).items).toEqual([]);
    await store.decide(sent.id, moderated('publish', { seen: 1 }));
    const { text, measure, who, dueDate, priorities } = sent.fields;
    expect((await pageOf(store, 'TR1')).items).toEqual([
      {
        id: sent.id,
        kind: 'pledge',
        organisation: { code: 'TR1', name: 'TR1' },
        by: { role: 'Ward manager' },
        fields: { who, text, measure, dueDate, priorities },
        publishedOn: today,
        outcome: 'not-updated',
        updates: [],
      },
    ]);
  });

  test('a step that somebody else’s step came before is refused as changed meanwhile', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    const both = await Promise.allSettled([
      store.decide(sent.id, moderated('publish', { seen: 1 })),
      store.decide(sent.id, moderated('decline', { seen: 1, by: { moderator: 'm2' } })),
    ]);
    expect(both.map((one) => (one.status === 'rejected' ? one.reason.code : 'done')).sort()).toEqual([
      'changed-meanwhile',
      'done',
    ]);
  });

  test('a step that is not open now is refused, and an unknown item is not found', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    await expect(store.decide(sent.id, moderated('remove'))).rejects.toMatchObject({ code: 'not-possible-now' });
    await expect(store.decide(newPledge().id, moderated('publish'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('nothing is published without the consent it needs', async () => {
    const { store } = world();
    const display = { as: 'name-and-role', name: 'Ada Obi', role: 'Porter' };
    const sent = newPledge({ with: { display } });
    await store.add(sent);
    await expect(store.decide(sent.id, moderated('publish'))).rejects.toMatchObject({ code: 'not-possible-now' });
    expect((await store.item(sent.id))?.decisions).toHaveLength(1);
  });

  test('changed answers are published, and the answers as first sent stay beside them', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    await store.decide(sent.id, moderated('request-changes', { reason: 'not-specific', message: 'Say by when.' }));
    const fields = { ...sent.fields, text: 'I will ask at every panel from 1 January.' };
    const key = newPledge().key;
    const revised = await store.decide(sent.id, byAuthor('revise', { fields, key }));
    expect(revised).toMatchObject({ fields, original: sent.fields });
    expect(revised.decisions[1]).toMatchObject({
      reason: 'not-specific',
      message: 'Say by when.',
      by: { moderator: 'm1' },
    });
    expect(await store.decide(sent.id, byAuthor('revise', { fields, key }))).toEqual(revised);
    await store.decide(sent.id, moderated('publish'));
    expect((await pageOf(store, 'TR1')).items[0]?.fields.text).toBe(fields.text);
  });

  test('removed is off every wall and out of every count at once; undo puts it back where it was', async () => {
    const { store } = world();
    const [older, newer] = [newPledge(), newPledge()];
    await publishNew(store, older);
    await publishNew(store, newer);
    await store.decide(older.id, moderated('remove', { reason: 'complaint' }));
    for (const scope of ['TR1', 'SYS', 'REG']) {
      expect((await pageOf(store, scope)).items.map(({ id }) => id)).toEqual([newer.id]);
      expect((await store.tally(scope, ['pledge'])).total).toBe(1);
      expect(await store.published(scope, older.id)).toBe('gone');
    }
    await store.decide(older.id, moderated('undo'));
    expect((await pageOf(store, 'REG')).items.map(({ id }) => id)).toEqual([newer.id, older.id]);
    await store.decide(older.id, moderated('remove'));
    await store.decide(older.id, moderated('publish'));
    expect((await pageOf(store, 'REG')).items.map(({ id }) => id)).toEqual([older.id, newer.id]);
  });

  test('a report that it identifies someone takes it down until a moderator has looked', async () => {
    const { store } = world();
    const sent = newPledge();
    await publishNew(store, sent);
    await store.decide(sent.id, { action: 'report', by: 'reader', on: today, reason: 'offensive' });
    expect((await pageOf(store, 'TR1')).items).toHaveLength(1);
    await store.decide(sent.id, { action: 'report', by: 'reader', on: today, reason: 'identifies-someone' });
    expect((await pageOf(store, 'TR1')).items).toHaveLength(0);
    expect(await store.queue({ organisations: ['TR1'] })).toMatchObject({ waiting: 1, items: [{ id: sent.id }] });
    await store.decide(sent.id, moderated('publish'));
    expect(await store.queue({ organisations: ['TR1'] })).toMatchObject({ waiting: 0, items: [] });
  });

  test('a published update shows on its pledge and tells how it is going; removed, it is gone again', async () => {
    const { store } = world();
    const pledge = newPledge();
    await publishNew(store, pledge);
    const update = newUpdate(pledge.id, { outcome: 'kept', text: 'Done.' });
    await publishNew(store, update, '2026-11-24');
    expect(await store.published('REG', pledge.id)).toMatchObject({
      outcome: 'kept',
      updates: [{ on: '2026-11-24', fields: { outcome: 'kept', text: 'Done.' } }],
    });
    expect(await store.tally('REG', ['pledge'])).toEqual({
      total: 1,
      updated: 1,
      inProgress: 0,
      kept: 1,
      partlyKept: 0,
      notKept: 0,
    });
    expect(await store.published('REG', update.id)).toBeUndefined();
    await store.decide(update.id, moderated('remove'));
    expect(await store.published('REG', pledge.id)).toMatchObject({ outcome: 'not-updated', updates: [] });
    expect((await store.tally('REG', ['pledge'])).kept).toBe(0);
  });

  test('withdrawing takes the updates along, and a second withdrawal changes nothing', async () => {
    const { store } = world();
    const pledge = newPledge();
    await publishNew(store, pledge);
    await publishNew(store, newUpdate(pledge.id));
    const withdrawn = await store.decide(pledge.id, byAuthor('withdraw'));
    expect(statusOf(withdrawn.decisions)).toBe('withdrawn');
    expect(withdrawn.followUps.map((one) => [statusOf(one.decisions), one.fields])).toEqual([['withdrawn', undefined]]);
    expect(await store.decide(pledge.id, byAuthor('withdraw'))).toEqual(withdrawn);
    expect((await store.tally('TR1', ['pledge'])).total).toBe(0);
    expect(await store.published('TR1', pledge.id)).toBe('gone');
    await expect(store.decide(pledge.id, moderated('publish'))).rejects.toMatchObject({ code: 'not-possible-now' });
  });
}
