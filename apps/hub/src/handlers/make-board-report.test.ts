import type { BoardReport, Use } from '@antiracism-kit/schema';
import { exampleStrategy, nationalBodyStrategy, plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { byAuthor, moderated, newPledge, newUpdate, publishNew, type Sent } from '../store/suite-world.ts';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';

let hub: TestHub;
beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const front = {
  meeting: 'Trust Board in public',
  date: '2026-12-03',
  title: 'Antiracism: progress',
  author: 'Associate Director of Equality and Inclusion',
  purposes: ['assurance'],
  recommendation: 'The Board is asked to note progress.',
};
const choice = { organisation: 'ZZ1', from: '2026-09-01', to: '2026-11-23', front, quotes: [] };
const make = (changes: object = {}): Promise<BoardReport> =>
  hub.call('makeBoardReport', { ...choice, ...changes }, { moderator: amina });
const open = (id: string) => hub.call('openBoardReport', { organisation: 'ZZ1', id }, { moderator: amina });

const story = (uses: Use[], changes: Partial<Sent> = {}): Sent =>
  newPledge({
    organisation: 'ZZ1',
    kind: plainTriedAndStopped.kind,
    fields: { ...plainTriedAndStopped.fields },
    consent: { uses, wording: 'story-2026-11' },
    ...changes,
  });
const quotableUses: Use[] = ['read', 'counted', 'quoted', 'published-without-name'];

async function pledges(count: number, outcome: string | undefined, dueDate = '2026-11-01'): Promise<void> {
  for (let n = 0; n < count; n++) {
    const { id } = await publishNew(hub.store, newPledge({ organisation: 'ZZ1', with: { dueDate } }));
    if (outcome) await publishNew(hub.store, newUpdate(id, { outcome }, { organisation: 'ZZ1' }));
  }
}

test('makeBoardReport counts how pledges go that have come due, and how many were kept of them', async () => {
  const outcomes = { kept: 6, 'partly-kept': 5, 'not-kept': 7, 'in-progress': 5 };
  for (const [outcome, count] of Object.entries(outcomes)) await pledges(count, outcome);
  await pledges(5, undefined);
  await pledges(8, undefined, '2027-06-30');
  for (let n = 0; n < 5; n++) await hub.store.add(newPledge({ organisation: 'ZZ1' }));
  await hub.store.add(newPledge({ organisation: 'ZZ9' }));
  const { pledges: counted, counted: places } = await make();
  const due = Object.fromEntries(counted.due.map(({ outcome, count }) => [outcome, count]));
  expect(due).toEqual({ ...outcomes, 'not-updated': 5 });
  expect(counted).toMatchObject({ sent: 41, published: 36, notDue: 8, kept: { kept: 6, due: 28, percent: 21 } });
  expect(places.map(({ code }) => code)).toEqual(['ZZ1']);
});

test('a pledge of a member counts for its system, and one outside the period does not count as sent', async () => {
  for (let n = 0; n < 6; n++) await publishNew(hub.store, newPledge({ organisation: 'ZZ1', receivedOn: '2026-08-31' }));
  const { pledges: counted, counted: places } = await make({ organisation: 'S1A' });
  expect(counted.published).toBe(6);
  expect(counted.sent).toBeUndefined();
  expect(places.map(({ code }) => code)).toEqual(['S1A', 'ZZ1', 'ZZ2']);
});

test('counts of fewer than 5 are hidden, with the rate that would give them away', async () => {
  await pledges(4, 'kept');
  await pledges(6, 'not-kept');
  const { pledges: counted } = await make();
  expect(counted.due.find(({ outcome }) => outcome === 'kept')).toEqual({ outcome: 'kept' });
  expect(counted.kept).toBeUndefined();
  expect(counted.published).toBe(10);
  expect(counted.statuses.every(({ count }) => count === undefined)).toBe(true);
});

test('themes count only those whose authors agreed to be counted', async () => {
  for (let n = 0; n < 12; n++) {
    const sent = story(n < 6 ? ['read', 'counted'] : ['read']);
    await hub.store.add(sent);
    const theme = n < 6 ? 'recruitment' : 'pay';
    await hub.store.decide(sent.id, moderated('label', { facts: { themes: [theme], informs: [] } }));
  }
  const { stories } = await make();
  expect(stories.sent).toBe(12);
  const themes = Object.fromEntries(stories.themes.map(({ theme, count }) => [theme, count]));
  expect(themes).toMatchObject({ recruitment: 6 });
  expect(themes.pay).toBeUndefined();
});

test('only published answers are quoted whose authors agreed to it', async () => {
  const quoted = await publishNew(hub.store, story(quotableUses));
  const refused = await publishNew(hub.store, story(['read', 'published-without-name']));
  const waiting = story(quotableUses);
  await hub.store.add(waiting);
  const { quotes } = await hub.call('listQuotes', { organisation: 'ZZ1' }, { moderator: amina });
  expect(new Set(quotes.map(({ item }) => item))).toEqual(new Set([quoted.id]));
  for (const [item, field] of [
    [refused.id, 'whatHappened'],
    [waiting.id, 'whatHappened'],
    [quoted.id, 'contact'],
  ])
    await expect(make({ quotes: [{ item, field }] })).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ field: 'quotes.0', code: 'not-an-option' }],
    });
  const made = await make({ quotes: [{ item: quoted.id, field: 'whatHappened' }] });
  expect(made.quotes).toMatchObject([{ text: plainTriedAndStopped.fields.whatHappened }]);
});

test('a paper is opened as it was made; a quote that its author took back is gone from it, and was never kept', async () => {
  const { id } = await publishNew(hub.store, story(quotableUses));
  const made = await make({ quotes: [{ item: id, field: 'whatHappened' }] });
  await pledges(5, undefined);
  expect(JSON.stringify(await open(made.id))).toBe(JSON.stringify(made));
  const kept = await hub.store.db.selectFrom('board_reports').select('data').executeTakeFirstOrThrow();
  expect(kept.data).not.toContain(plainTriedAndStopped.fields.whatHappened);
  const consent = { uses: quotableUses.filter((use) => use !== 'quoted'), wording: 'story-2026-11' };
  await hub.store.decide(id, byAuthor('consent', { facts: { consent } }));
  expect((await open(made.id)).quotes).toEqual([{ item: id, field: 'whatHappened' }]);
});

test('words that were published anew are not those the paper quoted', async () => {
  const { id } = await publishNew(hub.store, story(quotableUses));
  const made = await make({ quotes: [{ item: id, field: 'whatHappened' }] });
  await hub.store.decide(id, moderated('remove', { reason: 'other' }));
  await hub.store.decide(id, moderated('publish'));
  expect((await open(made.id)).quotes[0]?.text).toBeUndefined();
});

test('the next paper says what changed in the strategy since the one before', async () => {
  const first = await make({ organisation: 'S1A' });
  expect(first.changes).toBeUndefined();
  const strategy = { ...structuredClone(exampleStrategy), organisation: 'S1A' };
  const action = strategy.priorities[0]?.commitments[0]?.actions[0];
  if (action) action.delivery = 'off-track';
  strategy.priorities[2]?.commitments.splice(0, 1);
  await hub.call('saveStrategy', { organisation: 'S1A', seen: 1, strategy }, { moderator: amina });
  const update = { subject: '1.2a', summary: 'No room was free.', reportedTo: ['board'], authorRole: 'Chief Nurse' };
  await hub.call('addProgress', { organisation: 'S1A', key: 'u'.repeat(22), update }, { moderator: amina });
  const second = await make({ organisation: 'S1A' });
  expect(second.changes).toMatchObject({
    since: '2026-11-23',
    added: [],
    removed: [{ ref: '3.1' }, { ref: '3.1a' }],
    changed: [{ ref: '1.2a', was: 'on-track', is: 'off-track' }],
  });
  expect(second.promises?.updates).toMatchObject([{ ref: '1.2a', summary: 'No room was free.' }]);
  const { reports } = await hub.call('listBoardReports', { organisation: 'S1A' }, { moderator: amina });
  expect(reports.map(({ id }) => id)).toEqual([second.id, first.id]);
});

test('overdue and moved actions come with their reasons', async () => {
  hub.setDay('2027-01-15');
  const update = {
    subject: '1.2a',
    summary: 'It waits for a room.',
    risks: 'The room may not be free before May.',
    reportedTo: ['board'],
    authorRole: 'Chief Nurse',
  };
  await hub.call('addProgress', { organisation: 'S1A', key: 'u'.repeat(22), update }, { moderator: amina });
  const { promises } = await make({ organisation: 'S1A', to: '2027-01-15' });
  expect(promises?.overdue).toMatchObject([{ ref: '1.2a', dueDate: '2026-12-31', reason: update.risks }]);
  expect(promises?.moved).toMatchObject([{ ref: '2.1a', change: { from: '2026-12-31', to: '2027-03-31' } }]);
  expect((await make({ organisation: 'S1A', from: '2026-10-09' })).promises?.moved).toEqual([]);
});

test('a body with an ambition and no commitments has a paper too', async () => {
  const strategy = { ...nationalBodyStrategy, organisation: 'ZZ9' };
  await hub.call('saveStrategy', { organisation: 'ZZ9', seen: 0, strategy }, { moderator: amina });
  const { promises } = await make({ organisation: 'ZZ9' });
  expect(promises).toMatchObject({ ambition: strategy.ambition?.text, states: [], commitments: [], overdue: [] });
});

test('a period that is upside down or ahead is refused, and somebody of another organisation finds nothing', async () => {
  await expect(make({ to: '2026-08-01' })).rejects.toMatchObject({ issues: [{ field: 'to', code: 'before-from' }] });
  await expect(make({ to: '2026-11-24' })).rejects.toMatchObject({ issues: [{ field: 'to', code: 'in-the-future' }] });
  const { id } = await make();
  const moderator = { ...amina, organisations: ['ZZ2'] };
  for (const [name, input] of [
    ['makeBoardReport', choice],
    ['listBoardReports', { organisation: 'ZZ1' }],
    ['openBoardReport', { organisation: 'ZZ1', id }],
    ['listQuotes', { organisation: 'ZZ1' }],
  ] as const)
    await expect(hub.call(name, input, { moderator })).rejects.toMatchObject({ code: 'not-found' });
  const other = { organisation: 'ZZ2', id };
  await expect(hub.call('openBoardReport', other, { moderator: amina })).rejects.toMatchObject({ code: 'not-found' });
});
