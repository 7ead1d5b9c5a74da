import type { Problem } from '@antiracism-kit/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Moderator } from '../sign-in/moderator.ts';
import { amina, decide, draft, openHub, published, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const ben: Moderator = {
  id: 'ben',
  name: 'Ben Osei',
  email: 'ben@hub.example',
  organisations: ['ZZ2'],
  manages: false,
};
const send = (fields: Parameters<typeof draft>[0] = {}, organisation = 'ZZ1') =>
  hub.from(organisation === 'ZZ2' ? origins.sister : origins.trust).createSubmission(draft(fields, { organisation }));
const problem = (fault: Problem) => fault;
const risky =
  'Dr Smith on Ward 4 said this, email me at a.person@example.nhs.uk, I WANT TO MAKE A COMPLAINT, I do not feel safe at home.';

describe('listQueue', () => {
  test('shows who waits longest first, in working days, without any text', async () => {
    hub.setDay('2026-11-19');
    const early = await send({ text: 'I will say the word zebedee to nobody at all.' });
    hub.setDay('2026-11-23');
    const late = await send();
    const queue = await hub.call('listQueue', {}, { moderator: amina });
    expect(queue.items.map(({ reference, waitingDays }) => [reference, waitingDays])).toEqual([
      [early.reference, 2],
      [late.reference, 0],
    ]);
    expect(queue.waiting).toBe(2);
    expect(JSON.stringify(queue)).not.toContain('zebedee');
  });

  test('says what the checks found, and finds items by it', async () => {
    const received = await send({ text: risky });
    await send();
    const flagged = await hub.call('listQueue', { flag: 'email' }, { moderator: amina });
    expect(flagged.items.map(({ reference }) => reference)).toEqual([received.reference]);
    expect(flagged.items[0]?.flags).toEqual(['named-person', 'email', 'all-capitals', 'complaint', 'safeguarding']);
    expect((await hub.call('listQueue', { flag: 'phone' }, { moderator: amina })).items).toEqual([]);
  });

  test('shows a moderator only the organisations they check', async () => {
    await send();
    const theirs = await send({}, 'ZZ2');
    const mine = await hub.call('listQueue', {}, { moderator: ben });
    expect(mine.items.map(({ reference }) => reference)).toEqual([theirs.reference]);
    expect((await hub.call('listQueue', { organisation: 'ZZ1' }, { moderator: ben })).items).toEqual([]);
    expect((await hub.call('listQueue', { organisation: 'ZZ2' }, { moderator: amina })).items).toHaveLength(1);
  });

  test('counts nothing as waiting once it is decided', async () => {
    await published(hub);
    const { items, waiting: count } = await hub.call('listQueue', { status: 'published' }, { moderator: amina });
    expect([items.length, items[0]?.waitingDays, count]).toEqual([1, 0, 0]);
  });
});

describe('getItem', () => {
  test('shows where the text may identify someone', async () => {
    const { fields, details } = await waiting(hub, await send({ text: risky }));
    const text = fields?.text as string;
    expect(details.map(({ field, rule, start, end }) => [field, rule, text.slice(start, end)])).toEqual([
      ['text', 'named-person', 'Dr Smith'],
      ['text', 'email', 'a.person@example.nhs.uk'],
    ]);
  });

  test('refuses an item of another organisation as one that does not exist', async () => {
    const { id } = await waiting(hub, await send());
    const other = await hub.call('getItem', { id }, { moderator: ben }).catch(problem);
    const none = await hub
      .call('getItem', { id: '00000000-0000-4000-8000-000000000000' }, { moderator: ben })
      .catch(problem);
    expect([other, none]).toMatchObject([{ code: 'not-found' }, { code: 'not-found' }]);
  });
});

describe('decideSubmission', () => {
  test('keeps who decided, by name, for other moderators', async () => {
    const { decisions } = await published(hub);
    expect(decisions).toEqual([
      { action: 'submit', on: '2026-11-23', by: 'author' },
      { action: 'publish', on: '2026-11-23', by: 'Amina Yusuf' },
    ]);
  });

  test.each([
    [{ action: 'decline' }, { field: 'reason', code: 'missing' }],
    [{ action: 'request-changes' }, { field: 'message', code: 'missing' }],
    [
      { action: 'decline', reason: 'boring' },
      { field: 'reason', code: 'not-an-option' },
    ],
    [{ action: 'withdraw' }, { field: 'action', code: 'not-an-option' }],
  ])('refuses %o', async (decision, issue) => {
    const item = await waiting(hub, await send());
    expect(await decide(hub, item, decision).catch(problem)).toMatchObject({ code: 'invalid-input', issues: [issue] });
  });

  test('refuses a decision about what somebody else decided first', async () => {
    const item = await waiting(hub, await send());
    await decide(hub, item, { action: 'publish' });
    const second = await decide(hub, item, { action: 'decline', reason: 'spam' }).catch(problem);
    expect(second).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('takes back the last decision, and the wall follows', async () => {
    const item = await published(hub);
    const undone = await decide(hub, item, { action: 'undo' });
    expect(undone).toMatchObject({ status: 'submitted' });
    expect((await hub.from(origins.trust).listPublished({ organisation: 'ZZ1', kind: ['pledge'] })).items).toEqual([]);
  });

  test('refuses an item of another organisation, whatever the decision', async () => {
    const { id } = await waiting(hub, await send());
    const refused = await hub
      .call('decideSubmission', { id, seen: 1, action: 'publish' }, { moderator: ben })
      .catch(problem);
    expect(refused).toMatchObject({ code: 'not-found' });
  });
});

describe('listAudit', () => {
  test('tells who decided what, newest first, without any text', async () => {
    const item = await published(hub, draft({ text: 'I will say the word zebedee to nobody at all.' }));
    const { entries } = await hub.call('listAudit', {}, { moderator: amina });
    expect(entries).toEqual([
      {
        item: item.id,
        reference: item.reference,
        organisation: 'ZZ1',
        action: 'publish',
        by: 'Amina Yusuf',
        on: '2026-11-23',
      },
    ]);
    expect((await hub.call('listAudit', {}, { moderator: ben })).entries).toEqual([]);
  });
});

test.each(['listQueue', 'getItem', 'decideSubmission', 'listAudit'] as const)(
  '%s is refused to anyone who is not signed in',
  async (name) => {
    expect(await hub.call(name, {}).catch(problem)).toMatchObject({ code: 'not-signed-in' });
  },
);
