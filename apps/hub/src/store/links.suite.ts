import type { Strategy } from '@antiracism-kit/schema';
import { exampleStrategy } from '@antiracism-kit/schema/samples';
import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import type { LinkQuery, NewDecision } from './store.ts';
import { byAuthor, moderated, newPledge, publishNew, type Sent, secondHub, today, type World } from './suite-world.ts';

const label = (...informs: string[]): NewDecision => moderated('label', { facts: { themes: [], informs } });
const strategy: Strategy = { ...exampleStrategy, organisation: 'REG' };

/** What is promised about items and the strategy they are linked to. */
export function linksSuite(world: () => { store: OpenStore; world: World }): void {
  const linked = async (store: OpenStore, query: Partial<LinkQuery>) =>
    Object.fromEntries(await store.linked({ organisations: ['TR1', 'TR2'], priorities: [], promises: [], ...query }));
  const added = async (store: OpenStore, changes: Parameters<typeof newPledge>[0] = {}, ...steps: NewDecision[]) => {
    const sent = newPledge(changes);
    await store.add(sent);
    for (const step of steps) await store.decide(sent.id, step);
    return sent;
  };

  test('what is linked is counted, published or not, until its author takes it back', async () => {
    const { store } = world();
    const waits = await added(store, {}, label('2.1'));
    await added(store, { organisation: 'TR2' }, label('2.1', '2.1a'), moderated('publish'));
    await added(store, {}, moderated('decline', { reason: 'not-specific' }));
    await added(store, { organisation: 'TR3' }, label('2.1'));
    const query = { priorities: ['fair-recruitment', 'fair'], promises: ['2.1', '2.1a', '2'] };
    expect(await linked(store, query)).toEqual({ 'fair-recruitment': 3, '2.1': 2, '2.1a': 1 });
    await store.decide(waits.id, byAuthor('withdraw'));
    expect(await linked(store, query)).toEqual({ 'fair-recruitment': 2, '2.1': 1, '2.1a': 1 });
    expect(await linked(store, { ...query, organisations: [] })).toEqual({});
  });

  test('a link is one by its whole name, in the place where links stand', async () => {
    const { store } = world();
    await added(
      store,
      {
        with: {
          priorities: ['other'],
          text: 'I will name "safe" ["safe"] and "2.1" aloud.',
          display: { as: 'role-only', role: 'safe' },
        },
      },
      label('2.1a', '12.1', '2.10'),
    );
    expect(
      await linked(store, { priorities: ['safe', 'othe', 'other.'], promises: ['2.1', '2-1', '.', '2.1.'] }),
    ).toEqual({});
    expect(await linked(store, { priorities: ['other'], promises: ['2.1a', '2.10'] })).toEqual({
      other: 1,
      '2.1a': 1,
      '2.10': 1,
    });
  });

  test('links count as they stand now: labels that were changed, answers that were revised', async () => {
    const { store } = world();
    const sent = await added(store, {}, label('2.1'), label('3.1'), moderated('request-changes', { message: 'More.' }));
    await store.decide(sent.id, byAuthor('revise', { fields: { ...sent.fields, priorities: ['safe-to-speak-up'] } }));
    const query = { priorities: ['fair-recruitment', 'safe-to-speak-up'], promises: ['2.1', '3.1'] };
    expect(await linked(store, query)).toEqual({ 'safe-to-speak-up': 1, '3.1': 1 });
  });

  test('more names and more items than are read at once are all counted', async () => {
    const { store } = world();
    await Promise.all(Array.from({ length: 210 }, () => store.add(newPledge())));
    await added(store, {}, label('7.150'));
    const promises = Array.from({ length: 300 }, (_, at) => `7.${at}`);
    expect(await linked(store, { priorities: ['fair-recruitment'], promises })).toEqual({
      'fair-recruitment': 211,
      '7.150': 1,
    });
  });

  test('kept counts tell how many published items of each kind have a facet, for a place and what belongs to it', async () => {
    const { store } = world();
    const publishAll = async (...all: Sent[]) => {
      for (const one of all) await publishNew(store, one);
    };
    await publishAll(newPledge(), newPledge({ organisation: 'TR2' }), newPledge({ with: { priorities: ['b'] } }));
    const labelled = await added(store, {}, label('2.1', '2.1a'), moderated('publish'));
    await added(store, {}, label('2.1'));
    const facets = ['priority:fair-recruitment', 'priority:b', 'informed:2.1', 'informed:2.1a', 'informed:9'];
    const counts = async (scope: string) =>
      (await store.facetCounts(scope, ['pledge'], facets)).map(({ count }) => count);
    expect(await counts('SYS')).toEqual([3, 1, 1, 1, 0]);
    expect(await counts('TR1')).toEqual([2, 1, 1, 1, 0]);
    expect(await counts('TR3')).toEqual([0, 0, 0, 0, 0]);
    for (const [at, facet] of facets.entries())
      expect(await store.total({ scope: 'SYS', kinds: ['pledge'], within: [], facets: [facet] })).toBe(
        (await counts('SYS'))[at],
      );
    await store.decide(labelled.id, byAuthor('withdraw'));
    expect(await counts('SYS')).toEqual([2, 1, 0, 0, 0]);
  });

  test('a step and the action it adds to the strategy are one: when either fails, neither is there', async () => {
    const { store } = world();
    await store.saveStrategy('REG', { by: 'm1', on: today, change: () => strategy });
    const sent = await added(store);
    const promoting = (title: string, seen: number): NewDecision => ({
      ...label('2.1b'),
      seen,
      strategy: {
        organisation: 'REG',
        by: 'm1',
        on: today,
        change: (now = strategy) => ({ ...now, title: `${now.title}, ${title}` }),
      },
    });
    await store.decide(sent.id, promoting('one', 1));
    expect((await store.strategy('REG'))?.title).toBe(`${strategy.title}, one`);
    await expect(store.decide(sent.id, promoting('two', 1))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const throws = {
      ...promoting('three', 2),
      strategy: {
        organisation: 'REG',
        by: 'm1',
        on: today,
        change: () => {
          throw new Error('No.');
        },
      },
    };
    await expect(store.decide(sent.id, throws)).rejects.toThrow('No.');
    expect((await store.item(sent.id))?.decisions).toHaveLength(2);
    expect((await store.strategy('REG'))?.title).toBe(`${strategy.title}, one`);
    expect(await store.brokenLink()).toBeUndefined();
  });

  test('many who promote at once, about items of several organisations, lose nothing', async () => {
    const { store, world: w } = world();
    const { other, close } = await secondHub(store, w);
    await store.saveStrategy('REG', { by: 'm1', on: today, change: () => ({ ...strategy, title: 'All:' }) });
    const items = await Promise.all(
      Array.from({ length: 10 }, (_, at) => added(store, { organisation: at % 2 ? 'TR1' : 'TR2' })),
    );
    await Promise.all(
      items.map(({ id }, at) =>
        (at % 3 ? store : other).decide(id, {
          ...label('2.1b'),
          strategy: {
            organisation: 'REG',
            by: 'm1',
            on: today,
            change: (now = strategy) => ({ ...now, title: `${now.title} w${at}` }),
          },
        }),
      ),
    );
    const words = (await store.strategy('REG'))?.title.split(' ').slice(1).sort();
    expect(words).toEqual(items.map((_, at) => `w${at}`).sort());
    expect(await store.brokenLink()).toBeUndefined();
    await close();
  });
}
