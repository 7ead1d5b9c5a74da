import { randomUUID } from 'node:crypto';
import type { Measure, ProgressUpdate, Strategy } from '@antiracism-kit/schema';
import { exampleStrategy } from '@antiracism-kit/schema/samples';
import { expect, test } from 'vitest';
import { revisionOf } from './measures.ts';
import type { OpenStore } from './open-store.ts';
import type { KeptProgress } from './store.ts';
import { secondHub, today, type World } from './suite-world.ts';

const strategy: Strategy = { ...exampleStrategy, organisation: 'TR1' };
const titled = (title: string): Strategy => ({ ...strategy, title });
const saving = (title: string, seen?: number) => ({
  by: 'm1',
  on: today,
  ...(seen !== undefined && { seen }),
  change: () => titled(title),
});
const appending = (word: string) => ({
  by: 'm1',
  on: today,
  change: (now: Strategy | undefined) => titled(`${now?.title} ${word}`),
});

const shortlisted: Measure = {
  id: 'wres-2',
  organisation: 'TR1',
  title: 'Appointed from shortlisting',
  standard: 'wres',
  indicator: 2,
  unit: 'ratio',
  polarity: 'closer-to-1',
  points: [{ period: '2024', groups: [], value: 1.8 }],
};

const update = (changes: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  id: randomUUID(),
  on: today,
  subject: '2.1a',
  summary: '41 are trained.',
  reportedTo: ['board'],
  authorRole: 'Associate Director of Recruitment',
  ...changes,
});
const kept = (of: Partial<ProgressUpdate> = {}, more: Partial<KeptProgress> = {}): KeptProgress => ({
  organisation: 'TR1',
  key: randomUUID(),
  update: update(of),
  ...more,
});

/** What those are promised who hold an organisation to its strategy. */
export function accountabilitySuite(world: () => { store: OpenStore; world: World }): void {
  const updates = async (store: OpenStore, organisation = 'TR1') => (await store.progress({ organisation })).updates;

  test('every version of a strategy is kept, with who saved it and when', async () => {
    const { store } = world();
    expect(await store.strategy('TR1')).toBeUndefined();
    expect(await store.saveStrategy('TR1', saving('One', 0))).toBe(1);
    expect(await store.saveStrategy('TR1', { ...saving('Two', 1), by: 'm2', on: '2026-11-24' })).toBe(2);
    expect((await store.strategy('TR1'))?.title).toBe('Two');
    expect(await store.strategyVersions('TR1')).toEqual([
      { number: 2, savedOn: '2026-11-24', savedBy: 'm2' },
      { number: 1, savedOn: today, savedBy: 'm1' },
    ]);
    expect((await store.strategyVersion('TR1', 1))?.title).toBe('One');
    expect(await store.strategyVersion('TR1', 3)).toBeUndefined();
    expect(await store.strategyVersions('TR2')).toEqual([]);
  });

  test('of two who save at once what they saw, one wins and the other is told', async () => {
    const { store, world: w } = world();
    const { other, close } = await secondHub(store, w);
    for (const seen of [0, 1]) {
      const saved = await Promise.allSettled([
        store.saveStrategy('TR1', saving('Mine', seen)),
        other.saveStrategy('TR1', saving('Theirs', seen)),
      ]);
      expect(saved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = saved.find((one) => one.status === 'rejected');
      expect(lost).toMatchObject({ reason: { code: 'changed-meanwhile' } });
      expect(await store.strategyVersions('TR1')).toHaveLength(seen + 1);
    }
    await close();
  });

  test('changes to whatever stands are all made, one after the other, however many come at once', async () => {
    const { store, world: w } = world();
    const { other, close } = await secondHub(store, w);
    await store.saveStrategy('TR1', saving('All:'));
    const words = Array.from({ length: 12 }, (_, at) => `w${at}`);
    await Promise.all(words.map((word, at) => (at % 2 ? store : other).saveStrategy('TR1', appending(word))));
    const title = (await store.strategy('TR1'))?.title.split(' ');
    expect(title?.slice(1).sort()).toEqual(words.toSorted());
    expect(await store.strategyVersions('TR1')).toHaveLength(13);
    await close();
  });

  test('a change that throws leaves the strategy as it was', async () => {
    const { store } = world();
    await store.saveStrategy('TR1', saving('One'));
    const broken = {
      ...saving('Two'),
      change: (): Strategy => {
        throw new Error('No.');
      },
    };
    await expect(store.saveStrategy('TR1', broken)).rejects.toThrow('No.');
    expect(await store.strategyVersions('TR1')).toHaveLength(1);
    expect(await store.saveStrategy('TR1', saving('Two', 1))).toBe(2);
  });

  test('progress is only ever added, not even the hub itself can change it', async () => {
    const { store, world: w } = world();
    await store.addProgress(kept());
    await expect(w.run(`update progress set data = '{}'`)).rejects.toThrow('only ever added');
    await expect(w.run('delete from progress')).rejects.toThrow('only ever added');
    expect(await updates(store)).toHaveLength(1);
  });

  test('the same key is the same update, also when both come at once, and other words under it are refused', async () => {
    const { store, world: w } = world();
    const { other, close } = await secondHub(store, w);
    const first = kept();
    const again = { ...first, update: { ...first.update, id: randomUUID(), on: '2026-11-24' } };
    const added = await Promise.all([store.addProgress(first), other.addProgress(again), store.addProgress(again)]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect(await updates(store)).toHaveLength(1);
    for (const different of [
      { ...first, update: update({ summary: 'Something else.' }) },
      { ...first, organisation: 'TR2' },
    ])
      await expect(store.addProgress(different)).rejects.toMatchObject({ code: 'key-reused' });
    await close();
  });

  test('a retry is known even though the due date it moved has moved', async () => {
    const { store } = world();
    const first = kept({ dueDate: { from: '2027-03-31', to: '2027-06-30', reason: 'Winter.' } });
    const { id } = await store.addProgress(first);
    const dueDate = { from: '2027-06-30', to: '2027-06-30', reason: 'Winter.' };
    expect((await store.addProgress({ ...first, update: update({ dueDate }) })).id).toBe(id);
  });

  test('an update is corrected once, by one on the same subject, and both stay readable', async () => {
    const { store, world: w } = world();
    const { other, close } = await secondHub(store, w);
    const { id } = await store.addProgress(kept());
    const wrong = { supersedes: id };
    for (const elsewhere of [
      kept({ ...wrong, subject: '2.1' }),
      kept(wrong, { organisation: 'TR2' }),
      kept({ supersedes: randomUUID() }),
    ])
      await expect(store.addProgress(elsewhere)).rejects.toMatchObject({
        code: 'invalid-input',
        issues: [{ field: 'update.supersedes', code: 'not-an-option' }],
      });
    const corrections = await Promise.allSettled([
      store.addProgress(kept({ ...wrong, summary: '42 are trained.' })),
      other.addProgress(kept({ ...wrong, summary: '43 are trained.' })),
    ]);
    expect(corrections.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(corrections.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'changed-meanwhile' },
    });
    const [correction, corrected] = await updates(store);
    expect(corrected).toMatchObject({ id, summary: '41 are trained.', supersededBy: correction?.id });
    expect(correction).not.toHaveProperty('supersededBy');
    await expect(store.addProgress(kept(wrong))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await close();
  });

  test('an update and what it changes in the strategy are one: when either fails, neither is there', async () => {
    const { store } = world();
    await store.saveStrategy('TR1', saving('One'));
    await store.addProgress(kept({}, { change: saving('Two') }));
    expect((await store.strategy('TR1'))?.title).toBe('Two');
    const fails = {
      ...saving('Three'),
      change: (): Strategy => {
        throw new Error('No.');
      },
    };
    await expect(store.addProgress(kept({}, { change: fails }))).rejects.toThrow('No.');
    await expect(store.addProgress(kept({ supersedes: randomUUID() }, { change: saving('Three') }))).rejects.toThrow();
    const again = kept({}, { change: saving('Four') });
    await store.addProgress(again);
    await store.addProgress(again);
    expect(await updates(store)).toHaveLength(2);
    expect(await store.strategyVersions('TR1')).toHaveLength(3);
  });

  test('updates are read newest first, page by page, of all subjects or of one; the newest day of each is at hand', async () => {
    const { store } = world();
    for (let n = 0; n < 45; n++)
      await store.addProgress(
        kept({ summary: `Update ${n}.`, subject: n % 3 ? '2.1a' : 'strategy', on: `2026-10-${10 + (n % 20)}` }),
      );
    await store.addProgress(kept({ summary: 'Elsewhere.' }, { organisation: 'TR2' }));
    const read = async (subject?: string) => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.progress({ organisation: 'TR1', subject, after });
        seen.push(...page.updates.map(({ summary }) => summary));
        after = page.next;
      } while (after !== undefined);
      return seen;
    };
    const all = Array.from({ length: 45 }, (_, n) => `Update ${44 - n}.`);
    expect(await read()).toEqual(all);
    expect(await read('strategy')).toEqual(all.filter((_, at) => (44 - at) % 3 === 0));
    expect(await read('9.9')).toEqual([]);
    // the newest is the one that was added last
    expect(await store.latestProgress('TR1')).toEqual({ strategy: '2026-10-12', '2.1a': '2026-10-14' });
    expect(await store.latestProgress('TR3')).toEqual({});
  });

  test('a measure takes the place of the one with its id, and everyone who keeps something of the hub hears of it', async () => {
    const { store } = world();
    const measure = shortlisted;
    const before = await store.version('TR1');
    await store.saveMeasure(measure);
    expect(await store.version('TR1')).not.toBe(before);
    await store.saveMeasure({ ...measure, id: 'wres-1' });
    await store.saveMeasure({ ...measure, title: 'Again' });
    await store.saveMeasure({ ...measure, organisation: 'TR2' });
    expect((await store.measures('TR1')).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'wres-1 Appointed from shortlisting',
      'wres-2 Again',
    ]);
  });

  test('of two who change a measure that both have seen, the second is told', async () => {
    const { store } = world();
    const saving = (title: string, seen: string) => store.saveMeasure({ ...shortlisted, title }, seen);
    await saving('First', 'new');
    await expect(saving('Also first', 'new')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const seen = revisionOf({ ...shortlisted, title: 'First' });
    const both = await Promise.allSettled([saving('One', seen), saving('Other', seen)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const title = both[0].status === 'fulfilled' ? 'One' : 'Other';
    expect((await store.measures('TR1')).map((one) => one.title)).toEqual([title]);
  });

  test('whatever is added or saved, everyone who keeps something of the hub hears of it', async () => {
    const { store } = world();
    const versions = [await store.version('TR3')];
    await store.saveStrategy('TR1', saving('One'));
    versions.push(await store.version('TR3'));
    await store.addProgress(kept());
    versions.push(await store.version('TR3'));
    await store.addProgress(kept({}, { change: saving('Two') }));
    versions.push(await store.version('TR3'));
    expect(new Set(versions).size).toBe(4);
  });
}
