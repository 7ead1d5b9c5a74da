import { exampleStrategy } from '@antiracism-kit/schema/samples';
import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';

/** What those who change a strategy together are promised. */
export function draftsSuite(world: () => { store: OpenStore }): void {
  const draft = { number: 0, revision: 0, strategy: exampleStrategy, edits: [], clashes: [] };

  test('a draft is kept until it is published or thrown away', async () => {
    const { store } = world();
    expect(await store.strategyDraft('TR1')).toBeUndefined();
    await store.saveStrategyDraft('TR1', draft);
    expect(await store.strategyDraft('TR1')).toEqual({ ...draft, revision: 1 });
    expect(await store.strategyDraft('TR2')).toBeUndefined();
    await store.dropStrategyDraft('TR1', 1);
    expect(await store.strategyDraft('TR1')).toBeUndefined();
  });

  test('of two who change a draft at once one is told', async () => {
    const { store } = world();
    await store.saveStrategyDraft('TR1', draft);
    await expect(store.saveStrategyDraft('TR1', draft)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const save = (title: string) =>
      store.saveStrategyDraft('TR1', { ...draft, revision: 1, strategy: { ...exampleStrategy, title } });
    const both = await Promise.allSettled([save('One'), save('Two')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await store.dropStrategyDraft('TR1', 1);
    expect((await store.strategyDraft('TR1'))?.revision).toBe(2);
  });
}
