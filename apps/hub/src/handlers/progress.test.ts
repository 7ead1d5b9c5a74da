import { randomUUID } from 'node:crypto';
import { makeKey, type NewProgress, type Strategy } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const written = (changes: Partial<NewProgress> = {}): NewProgress => ({
  subject: '2.1a',
  summary: '48 of 60 are trained.',
  reportedTo: ['people-committee', 'board'],
  authorRole: 'Associate Director of Recruitment',
  ...changes,
});
const add = (changes: Partial<NewProgress> = {}, { key = makeKey(), organisation = 'S1A', moderator = amina } = {}) =>
  hub.call('addProgress', { organisation, key, update: written(changes) }, { moderator });
const list = (organisation = 'S1A', more: { subject?: string; after?: string } = {}) =>
  hub.from(origins.unknown).listProgress({ organisation, ...more });
const action = async (ref = '2.1a') =>
  ((await hub.store.strategy('S1A')) as Strategy).priorities
    .flatMap(({ commitments }) => commitments.flatMap(({ actions }) => actions))
    .find((one) => one.ref === ref);
const versions = async () => (await hub.store.strategyVersions('S1A')).length;

test('addProgress adds an update that anyone can read, for the strategy’s own body and those that follow it', async () => {
  const added = await add({
    whatChanged: 'Evening sessions.',
    nextSteps: 'Wards.',
    risks: 'Winter.',
    period: 'Autumn 2026',
  });
  expect(added).toEqual({ ...written(), ...added, on: '2026-11-23', subject: '2.1a' });
  for (const organisation of ['S1A', 'ZZ1'])
    expect(await list(organisation)).toEqual({ updates: [added], latest: { '2.1a': '2026-11-23' } });
  expect(await list('ZZ9')).toEqual({ updates: [] });
  expect(await versions()).toBe(1);
});

test('addProgress changes status and rating of the action with it, as a new version in the moderator’s name', async () => {
  await add({ status: 'completed', delivery: 'complete' });
  expect(await action()).toMatchObject({ status: 'completed', delivery: 'complete' });
  expect((await hub.store.strategyVersions('S1A'))[0]).toEqual({ number: 2, savedOn: '2026-11-23', savedBy: 'amina' });
  expect(await action('1.2a')).toMatchObject({ status: 'in-progress' });
});

test('addProgress moves a due date and keeps the day before, and why', async () => {
  const before = (await action())?.dateChanges ?? [];
  const { dueDate } = await add({ dueDate: { to: '2027-06-30', reason: 'The trainer is on leave.' } });
  expect(dueDate).toEqual({ from: '2027-03-31', to: '2027-06-30', reason: 'The trainer is on leave.' });
  expect(await action()).toMatchObject({
    dueDate: '2027-06-30',
    dateChanges: [
      ...before,
      { from: '2027-03-31', to: '2027-06-30', reason: 'The trainer is on leave.', on: '2026-11-23' },
    ],
  });
  await expect(add({ dueDate: { to: '2027-09-30', reason: '' } })).rejects.toMatchObject({
    issues: [{ field: 'update.dueDate.reason', code: 'missing' }],
  });
});

test('addProgress for a commitment or the whole strategy says nothing of status, rating or day', async () => {
  for (const subject of ['2.1', 'strategy']) {
    const wrong = {
      subject,
      status: 'completed',
      delivery: 'complete',
      dueDate: { to: '2027-06-30', reason: 'R' },
    } as const;
    await expect(add(wrong)).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [
        { field: 'update.status', code: 'not-allowed' },
        { field: 'update.delivery', code: 'not-allowed' },
        { field: 'update.dueDate', code: 'not-allowed' },
      ],
    });
    expect((await add({ subject })).subject).toBe(subject);
  }
  for (const subject of ['2.9', 'fair-treatment'])
    await expect(add({ subject })).rejects.toMatchObject({
      issues: [{ field: 'update.subject', code: 'not-an-option' }],
    });
  expect(await versions()).toBe(1);
});

test('addProgress under one key is one update and one version, and other words under it are refused', async () => {
  const key = makeKey();
  const changes = { status: 'on-hold', dueDate: { to: '2027-06-30', reason: 'Winter.' } } as const;
  const { id } = await add(changes, { key });
  expect((await add(changes, { key })).id).toBe(id);
  expect(await versions()).toBe(2);
  expect((await action())?.dateChanges).toHaveLength(2);
  await expect(add({ summary: 'Other words.' }, { key })).rejects.toMatchObject({ code: 'key-reused' });
});

test('addProgress corrects an update: both stay in the list, and the earlier one points to the later', async () => {
  const { id } = await add();
  const correction = await add({ supersedes: id, summary: '46 of 60 are trained.' });
  expect((await list()).updates).toMatchObject([
    { id: correction.id, supersedes: id },
    { id, supersededBy: correction.id },
  ]);
  await expect(add({ supersedes: id })).rejects.toMatchObject({ code: 'changed-meanwhile' });
  await expect(add({ supersedes: randomUUID() })).rejects.toMatchObject({
    issues: [{ field: 'update.supersedes', code: 'not-an-option' }],
  });
});

test('updates that come at once are all added, and the strategy holds what each of them changed', async () => {
  await Promise.all([
    add({ status: 'on-hold' }),
    add({ delivery: 'off-track' }),
    add({ subject: '1.2a', status: 'completed' }),
    add({ subject: 'strategy' }),
  ]);
  expect(await action()).toMatchObject({ status: 'on-hold', delivery: 'off-track' });
  expect(await action('1.2a')).toMatchObject({ status: 'completed' });
  expect((await list()).updates).toHaveLength(4);
  expect(await versions()).toBe(4);
});

test('another organisation’s strategy looks unknown to a moderator, and a body without one has no progress', async () => {
  const moderator = { ...amina, organisations: ['ZZ1'] };
  await expect(add({}, { moderator })).rejects.toMatchObject({ code: 'not-found' });
  // ZZ1 follows the system’s strategy, and has none of its own to add to
  await expect(add({}, { moderator, organisation: 'ZZ1' })).rejects.toMatchObject({ code: 'not-found' });
  const nobody = hub.call('addProgress', { organisation: 'S1A', key: makeKey(), update: written() });
  await expect(nobody).rejects.toMatchObject({ code: 'not-signed-in' });
  expect((await list()).updates).toEqual([]);
});

test('listProgress pages through all or one subject; only the first page of all says the newest day of each', async () => {
  for (let n = 0; n < 24; n++) await add({ subject: n % 2 ? '2.1a' : 'strategy', summary: `Update ${n}.` });
  const first = await list();
  expect(first.updates).toHaveLength(20);
  expect(first.latest).toEqual({ '2.1a': '2026-11-23', strategy: '2026-11-23' });
  const second = await list('S1A', { after: first.next as string });
  expect(second.updates.map(({ summary }) => summary)).toEqual(['Update 3.', 'Update 2.', 'Update 1.', 'Update 0.']);
  expect(second).not.toHaveProperty('latest');
  const one = await list('S1A', { subject: 'strategy' });
  expect(one.updates).toHaveLength(12);
  expect(one).not.toHaveProperty('latest');
});
