import { makeKey, type Strategy } from '@antiracism-kit/schema';
import { exampleStrategy, plainNewIdea } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Moderator } from '../sign-in/moderator.ts';
import { amina, another, decide, draft, openHub, published, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const only = (...organisations: string[]): Moderator => ({ ...amina, id: organisations.join(), organisations });
const strategy: Strategy = { ...exampleStrategy, organisation: 'S1A' };
const save = (changes: Partial<Strategy>, { seen = 1, who = amina, organisation = 'S1A' } = {}) =>
  hub.call(
    'saveStrategy',
    { organisation, seen, strategy: { ...strategy, organisation, ...changes } },
    { moderator: who },
  );
const open = (input: Record<string, unknown> = {}, who = amina) =>
  hub.call('openStrategy', { organisation: 'S1A', ...input }, { moderator: who });
const label = async (id: string, ...informs: string[]) => {
  const { decisions } = await hub.call('getItem', { id }, { moderator: amina });
  await hub.call('labelItem', { id, seen: decisions.length, themes: [], informs }, { moderator: amina });
};
const without = (ref: string): Strategy['priorities'] =>
  strategy.priorities.map((priority) => ({
    ...priority,
    commitments: priority.commitments
      .filter((commitment) => commitment.ref !== ref)
      .map((commitment) => ({ ...commitment, actions: commitment.actions.filter((action) => action.ref !== ref) })),
  }));

test('openStrategy gives the newest version, an earlier one, and who saved each', async () => {
  await save({ title: 'Second' });
  expect(await open()).toMatchObject({
    number: 2,
    strategy: { title: 'Second' },
    versions: [
      { number: 2, savedOn: '2026-11-23', savedBy: 'Amina Yusuf' },
      { number: 1, savedBy: 'hub' },
    ],
  });
  expect(await open({ number: '1' })).toMatchObject({ number: 2, strategy: { title: strategy.title } });
  await expect(open({ number: '3' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(open({ number: '0' })).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await open({ organisation: 'ZZ9' })).toEqual({ number: 0, versions: [] });
});

test('saveStrategy keeps a first strategy, and the public sees what was saved last', async () => {
  expect(await save({ title: 'First' }, { seen: 0, organisation: 'ZZ9' })).toEqual({ number: 1 });
  expect((await hub.from(origins.unknown).getStrategy({ organisation: 'ZZ9' })).title).toBe('First');
  await save({ title: 'Second' }, { seen: 1, organisation: 'ZZ9' });
  expect((await hub.from(origins.unknown).getStrategy({ organisation: 'ZZ9' })).title).toBe('Second');
});

test('saveStrategy tells who did not see the newest version', async () => {
  await save({ title: 'Second' });
  for (const seen of [0, 1, 3])
    await expect(save({ title: 'Third' }, { seen })).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect((await open()).number).toBe(2);
});

test('another organisation’s strategy looks unknown to a moderator', async () => {
  const who = only('ZZ1', 'Y99');
  await expect(open({}, who)).rejects.toMatchObject({ code: 'not-found' });
  await expect(save({}, { who })).rejects.toMatchObject({ code: 'not-found' });
  await expect(save({ organisation: 'ZZ1' }, { organisation: 'ZZ9', who: only('ZZ9'), seen: 0 })).rejects.toMatchObject(
    {
      issues: [{ field: 'strategy.organisation', code: 'not-an-option' }],
    },
  );
  await expect(hub.call('openStrategy', { organisation: 'S1A' })).rejects.toMatchObject({ code: 'not-signed-in' });
});

test('saveStrategy refuses names that stand for two things, by name', async () => {
  const [first, ...rest] = strategy.priorities as [Strategy['priorities'][number], ...Strategy['priorities']];
  await expect(save({ priorities: [first, first, ...rest] })).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [
      { field: 'strategy.priorities.safe-to-speak-up', code: 'repeated' },
      { field: 'strategy.promises.1.2', code: 'repeated' },
      { field: 'strategy.promises.1.2a', code: 'repeated' },
    ],
  });
});

test('saveStrategy refuses to cut what items are linked to, by name and count, those of members with it', async () => {
  const { id } = await published(hub, draft({ priorities: ['fair-treatment'] }));
  const sister = draft({ priorities: ['fair-treatment'] }, { organisation: 'ZZ2' });
  const received = await hub.from(origins.sister).createSubmission(sister);
  await label(id, '3.1', '3.1a');
  await label((await waiting(hub, received)).id, '3.1');
  const gone = strategy.priorities.filter((priority) => priority.id !== 'fair-treatment');
  await expect(save({ priorities: gone })).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [
      { field: 'strategy.priorities.fair-treatment', code: 'still-linked', limit: 2 },
      { field: 'strategy.promises.3.1', code: 'still-linked', limit: 2 },
      { field: 'strategy.promises.3.1a', code: 'still-linked', limit: 1 },
    ],
  });
  await expect(save({ priorities: without('3.1a') })).rejects.toMatchObject({
    issues: [{ field: 'strategy.promises.3.1a', limit: 1 }],
  });
  expect((await open()).number).toBe(1);
  expect(await save({ priorities: without('2.1a') })).toEqual({ number: 2 });
  await hub.from(origins.sister).withdrawSubmission({ organisation: 'ZZ2', receipt: sister.receipt });
  await label(id, '1.2');
  await expect(save({ priorities: gone }, { seen: 2 })).rejects.toMatchObject({
    issues: [{ field: 'strategy.priorities.fair-treatment', code: 'still-linked', limit: 1 }],
  });
});

test('items of a member with a strategy of its own are linked to that one', async () => {
  await save({}, { seen: 0, organisation: 'ZZ1' });
  const { id } = await published(hub, draft({ priorities: ['fair-treatment'] }));
  await label(id, '3.1');
  const gone = strategy.priorities.filter((priority) => priority.id !== 'fair-treatment');
  expect(await save({ priorities: gone })).toEqual({ number: 2 });
  await expect(save({ priorities: gone }, { organisation: 'ZZ1' })).rejects.toMatchObject({
    issues: [{ limit: 1 }, { field: 'strategy.promises.3.1', limit: 1 }],
  });
});

test('countLinks counts each kind at each part, for a place and what belongs to it, and hides counts under 5', async () => {
  const count = async (organisation: string) =>
    (await hub.from(origins.unknown).countLinks({ organisation })).links.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
  expect(await count('S1A')).toEqual([]);
  for (let n = 0; n < 5; n++) await published(hub, another(draft({ priorities: ['fair-treatment'] })));
  const { id } = await published(hub, another(draft({ priorities: ['leaders-who-act', 'not-in-the-strategy'] })));
  await label(id, '2.1', '2.1a');
  await hub.from(origins.trust).createSubmission(draft({ priorities: ['fair-treatment'] }));
  const links = [
    { ref: '2.1', kind: 'pledge' },
    { ref: '2.1a', kind: 'pledge' },
    { ref: 'fair-treatment', kind: 'pledge', count: 5 },
    { ref: 'leaders-who-act', kind: 'pledge' },
  ];
  expect(await count('S1A')).toEqual(links);
  expect(await count('ZZ1')).toEqual(links);
  expect(await count('ZZ2')).toEqual([]);
  expect(await count('ZZ9')).toEqual([]);
});

test('promoteIdea by two moderators at once adds both actions, each with a reference of its own, or tells one of them', async () => {
  const ideas = await Promise.all(
    [0, 1].map(async () =>
      waiting(hub, await hub.from(origins.trust).createSubmission({ ...another(plainNewIdea), key: makeKey() })),
    ),
  );
  const promote = ({ id, decisions }: (typeof ideas)[number], title: string) =>
    hub.call(
      'promoteIdea',
      { id, seen: decisions.length, commitment: '2.1', title, role: 'Chief People Officer' },
      { moderator: amina },
    );
  const [first, second] = ideas as [(typeof ideas)[number], (typeof ideas)[number]];
  const done = await Promise.allSettled([promote(first, 'A buddy'), promote(second, 'A mentor')]);
  for (const one of done)
    if (one.status === 'rejected') {
      expect(one.reason).toMatchObject({ code: 'changed-meanwhile' });
      await promote(done.indexOf(one) === 0 ? first : second, done.indexOf(one) === 0 ? 'A buddy' : 'A mentor');
    }
  const actions = (await open()).strategy?.priorities
    .flatMap(({ commitments }) => commitments)
    .find(({ ref }) => ref === '2.1')?.actions;
  expect(actions?.map(({ ref }) => ref)).toEqual(['2.1a', '2.1b', '2.1c']);
  expect(
    actions
      ?.map(({ title }) => title)
      .slice(1)
      .sort(),
  ).toEqual(['A buddy', 'A mentor']);
  expect((await open()).versions.map(({ savedBy }) => savedBy)).toEqual(['Amina Yusuf', 'Amina Yusuf', 'hub']);
  await decide(hub, await hub.call('getItem', { id: first.id }, { moderator: amina }), { action: 'publish' });
});
