import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { byAuthor, moderated, newPledge, newUpdate, publishNew, today, type World } from './suite-world.ts';

/** What authors are promised when they send something. */
export function addingSuite(world: () => { store: OpenStore; world: World }): void {
  test('what was sent is found again, byte for byte, also after a restart', async () => {
    const { store, world: w } = world();
    const text =
      'Dw i’n addo: gwrando 👩🏾‍🤝‍👩🏻 — “quoted”, <b>not bold</b>, \u202ebidi\u202c, e\u0301, \ufeff, \\u0041\n';
    const sent = newPledge({ with: { text } });
    expect(await store.add(sent)).toEqual({ id: sent.id, receivedOn: today, status: 'submitted' });
    const again = await w.open();
    const found = await again.byReceipt('TR1', sent.receiptHash as string);
    expect(found).toMatchObject({ id: sent.id, fields: sent.fields, consent: sent.consent, lang: 'en' });
    expect(found?.decisions).toMatchObject([{ action: 'submit', by: 'author', on: today }]);
    await again.close();
  });

  test('a retry is the same sending and gets the same answer', async () => {
    const { store } = world();
    const sent = newPledge();
    const first = await store.add(sent);
    expect(await store.add({ ...sent })).toEqual(first);
    expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(1);
  });

  test('a double click is one sending, even when both arrive in the same moment', async () => {
    const { store } = world();
    const sent = newPledge();
    const answers = await Promise.all([store.add(sent), store.add({ ...sent }), store.add(newPledge())]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[2]).not.toEqual(answers[1]);
    expect((await store.queue({ organisations: ['TR1'] })).items).toHaveLength(2);
  });

  test('a key that names another draft is refused, also within one moment', async () => {
    const { store } = world();
    const sent = newPledge();
    const other = { ...newPledge(), key: sent.key, organisation: 'TR2' };
    expect(await Promise.all([store.add(sent), store.add(other)])).toEqual([
      expect.objectContaining({ id: sent.id }),
      'key-reused',
    ]);
    expect(await store.add(other)).toBe('key-reused');
    expect(await store.item(sent.id)).toMatchObject({ organisation: 'TR1' });
  });

  test('one that the database refuses does not take its neighbours with it', async () => {
    const { store } = world();
    const [before, after] = [newPledge(), newPledge()];
    const refused = { ...newPledge(), lang: null as unknown as string };
    const answers = await Promise.allSettled([before, refused, after].map((one) => store.add(one)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.item(after.id)).toBeDefined();
    expect(await store.brokenLink()).toBeUndefined();
  });

  test('a late retry of a withdrawn item does not bring it back', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    await store.decide(sent.id, byAuthor('withdraw'));
    expect(await store.add(sent)).toEqual({ id: sent.id, receivedOn: today, status: 'withdrawn' });
    expect((await store.item(sent.id))?.fields).toBeUndefined();
    expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(0);
  });

  test('an update follows its pledge, oldest first, and not one that was withdrawn', async () => {
    const { store } = world();
    const pledge = newPledge();
    await publishNew(store, pledge);
    const [first, second] = [newUpdate(pledge.id), newUpdate(pledge.id, { outcome: 'kept' })];
    await Promise.all([store.add(first), store.add(second)]);
    expect((await store.item(pledge.id))?.followUps.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect((await store.item(first.id))?.follows).toBe(pledge.id);
    await store.decide(pledge.id, byAuthor('withdraw'));
    await expect(store.add(newUpdate(pledge.id))).rejects.toMatchObject({ code: 'not-possible-now' });
    expect(await store.add(first)).toMatchObject({ id: first.id, status: 'withdrawn' });
  });

  test('an update to a pledge of another organisation, or to none, is refused', async () => {
    const { store } = world();
    const pledge = newPledge();
    await store.add(pledge);
    await expect(store.add(newUpdate(pledge.id, {}, { organisation: 'TR2' }))).rejects.toMatchObject({
      code: 'not-possible-now',
    });
    await expect(store.add(newUpdate(newPledge().id))).rejects.toMatchObject({ code: 'not-possible-now' });
  });

  test('a receipt opens its item at its own organisation only', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    expect(await store.byReceipt('TR2', sent.receiptHash as string)).toBeUndefined();
    expect(await store.byReceipt('TR1', 'f'.repeat(64))).toBeUndefined();
  });

  test('the receipt of a withdrawn item still tells that it was withdrawn', async () => {
    const { store } = world();
    const sent = newPledge();
    await store.add(sent);
    await store.decide(sent.id, byAuthor('withdraw'));
    const found = await store.byReceipt('TR1', sent.receiptHash as string);
    expect(found?.decisions.at(-1)?.action).toBe('withdraw');
    expect(found).not.toHaveProperty('fields');
    expect(found).not.toHaveProperty('consent');
  });

  test('a thousand that arrive at once are all stored, once each', async () => {
    const { store } = world();
    const sent = Array.from({ length: 1_000 }, (_, n) =>
      newPledge({ organisation: ['TR1', 'TR2', 'TR3'][n % 3] as string }),
    );
    await Promise.all(sent.flatMap((one) => [store.add(one), store.add(one)]));
    expect((await store.queue({ organisations: 'all' })).waiting).toBe(1_000);
    expect(await store.brokenLink()).toBeUndefined();
  });

  test('two hubs on one database never store the same sending twice', async () => {
    const { store, world: w } = world();
    const other = await w.open();
    const sent = Array.from({ length: 100 }, () => newPledge());
    const answers = await Promise.all(sent.flatMap((one) => [store.add(one), other.add(one)]));
    for (const [index] of sent.entries()) expect(answers[2 * index]).toEqual(answers[2 * index + 1]);
    await store.decide((answers[0] as { id: string }).id, moderated('publish'));
    expect((await other.queue({ organisations: ['TR1'] })).waiting).toBe(99);
    expect(await other.brokenLink()).toBeUndefined();
    await other.close();
  });
}
