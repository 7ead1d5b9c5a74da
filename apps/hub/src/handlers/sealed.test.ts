import { randomBytes } from 'node:crypto';
import { type HubError, makeKey, type SealedCase } from '@antiracism-kit/schema';
import { open, reseal } from '@antiracism-kit/seal';
import { type KeyPair, makeKeyPair } from '@antiracism-kit/seal/identity';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTo, fromPage, openCase, type SealingTrust, sealingTrust, told } from '../testing/sealed.ts';
import { amina, closeFaultless, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
let trust: SealingTrust;
beforeEach(async () => {
  hub = await openHub();
  trust = await sealingTrust(hub);
});
afterEach(() => closeFaultless(hub));

const story = { whatHappened: 'They laughed at my name again.' };
const bethan = { ...amina, id: 'bethan', name: 'Bethan', manages: false, organisations: ['ZZ1'] };
const send = async (content: unknown = story, changes = {}) => {
  const sent = await told(trust.set, content, changes);
  const received = await fromPage(hub, 'sendSealed', sent.draft);
  const { items } = await hub.call('listSealed', {}, { moderator: amina });
  const id = items.find(({ reference }) => reference === received.reference)?.id ?? '';
  return { ...sent, received, id };
};
const refusal = (error: HubError) => ({ status: error.status, code: error.code, issues: error.issues });
const opening = (id: string, moderator = amina): Promise<SealedCase> =>
  hub.call('openSealed', { id, reason: 'first-reading' }, { moderator });
const [recovery] = [2];

test('what was sealed is received to the week, once, and opened by those it was sealed to', async () => {
  hub.setDay('2026-11-26');
  const { draft, received, id } = await send();
  expect(received).toEqual({ reference: expect.stringMatching(/^E-/), receivedOn: '2026-11-23', status: 'submitted' });
  hub.setDay('2026-12-03');
  expect(await fromPage(hub, 'sendSealed', draft)).toEqual(received);
  const { items, waiting } = await hub.call('listSealed', {}, { moderator: amina });
  expect([items.length, waiting]).toEqual([1, 1]);
  expect(items[0]).toMatchObject({ turn: 'team', receivedOn: '2026-11-23', replyBy: '2026-12-04', outdated: false });
  const found = await opening(id);
  for (const who of [0, 1, recovery] as const)
    expect((await openCase(found, trust.people[who as number] as KeyPair)).content).toEqual(story);
  await expect(openCase(found, await makeKeyPair())).rejects.toMatchObject({ code: 'not-for-you' });
});

test.each([
  ['a kind that is not told in confidence', { kind: 'pledge' }, 'kind', 'not-an-option'],
  ['a use that this kind does not have', { uses: ['read', 'contact'] }, 'uses', 'not-an-option'],
  ['no leave to read it', { uses: ['counted'] }, 'uses', 'missing'],
  ['an envelope that is none', { sealed: 'short' }, 'sealed', 'wrong-format'],
] as const)('sendSealed refuses %s', async (_, changes, field, code) => {
  const { draft } = await told(trust.set, story, changes as never);
  const refused = await fromPage(hub, 'sendSealed', draft).catch(refusal);
  expect(refused).toMatchObject({ code: 'invalid-input', issues: [{ field, code }] });
});

test('sendSealed refuses an older key set, one that has ended, and a mailbox that is taken', async () => {
  const { draft, box } = await send();
  const other = await told(trust.set, story, { mailbox: box.mailbox });
  expect(await fromPage(hub, 'sendSealed', other.draft).catch(refusal)).toMatchObject({
    status: 422,
    code: 'key-reused',
  });
  await trust.renew({ until: '2026-12-01' });
  const late = { ...draft, key: makeKey(), mailbox: randomBytes(16).toString('base64url') };
  expect(await fromPage(hub, 'sendSealed', late).catch(refusal)).toMatchObject({ code: 'changed-meanwhile' });
  const set = await trust.renew({ until: '2026-12-01' });
  hub.setDay('2026-12-02');
  const ended = await told(set, story);
  expect(await fromPage(hub, 'sendSealed', ended.draft).catch(refusal)).toMatchObject({ code: 'changed-meanwhile' });
});

test('only the hub’s own pages may send it', async () => {
  const { draft } = await told(trust.set, story);
  for (const origin of [origins.trust, origins.unknown]) {
    const headers = { origin, 'sec-fetch-site': 'cross-site' };
    const answer = await hub.app.inject({
      method: 'POST',
      url: '/api/organisations/ZZ1/sealed',
      headers,
      payload: draft,
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('a mailbox that nobody has, a wrong proof, another organisation and a mailbox without news are answered alike, byte for byte as long', async () => {
  const { box } = await send();
  const answer = async (row: string, payload: object, organisation = 'ZZ1') => {
    const url = `/api/organisations/${organisation}/mailbox/${row}`;
    const { statusCode, headers, body } = await hub.app.inject({ method: 'POST', url, payload });
    const { 'x-request-id': _, date: __, ...named } = headers;
    return { statusCode, headers: named, bytes: Buffer.byteLength(body), found: JSON.parse(body).found };
  };
  const { organisation: _, ...keys } = box;
  const wrong = { ...keys, proof: randomBytes(32).toString('base64url') };
  const nobody = { ...wrong, mailbox: randomBytes(16).toString('base64url') };
  const { found, ...known } = await answer('open', keys);
  expect(found).toMatchObject({ status: 'submitted', messages: [] });
  expect(known.bytes).toBe(4096);
  const more = { key: makeKey(), digest: 'a'.repeat(43), uses: ['read'] };
  for (const payload of [wrong, nobody])
    for (const [row, extra] of [
      ['open', {}],
      ['withdraw', {}],
      ['agree', { key: more.key, digest: more.digest }],
      ['consent', { key: more.key, uses: more.uses }],
    ] as const)
      expect(await answer(row, { ...payload, ...extra })).toEqual({ ...known, found: undefined });
  expect(await answer('open', keys, 'ZZ2')).toEqual({ ...known, found: undefined });
  const { found: narrowed, ...after } = await answer('consent', { ...keys, key: more.key, uses: more.uses });
  expect([narrowed.consents.length, after]).toEqual([2, known]);
});

test('author and team write to each other, sealed both ways, and the hub reads neither', async () => {
  const { author, box, id, draft } = await send();
  const found = await opening(id);
  const opened = await openCase(found, trust.people[1] as KeyPair);
  const words = { message: 'Thank you for telling us.' };
  const answer = await answerTo(found, opened, trust.set, words);
  const replied = await hub.call('replySealed', { id, seen: found.seen, ...answer }, { moderator: bethan });
  expect(replied).toMatchObject({ turn: 'author', messages: 1, steps: [{ action: 'open' }, { action: 'reply' }] });
  const mailbox = await fromPage(hub, 'openMailbox', box);
  const [message] = mailbox.found?.messages ?? [];
  expect(message).toMatchObject({ from: 'team', on: '2026-11-23', key: answer.key });
  const { kind, wording } = draft;
  const about = { organisation: 'ZZ1', kind, wording, key: answer.key, keySet: answer.keySet, mailbox: box.mailbox };
  const envelope = { about, sealed: Buffer.from(message?.sealed ?? '', 'base64url') };
  const read = await open(envelope, author.identity, { from: 'team', replyTo: author.recipient });
  expect(read.content).toEqual(words);
  const back = await told(trust.set, { message: 'I would rather talk.' });
  const { key, keySet, sealed } = back.draft;
  for (let n = 0; n < 2; n++) await fromPage(hub, 'writeSealed', { ...box, key, keySet, sealed });
  expect(await fromPage(hub, 'openMailbox', box)).toMatchObject({
    found: { messages: [{ from: 'team' }, { from: 'author', on: '2026-11-23' }] },
  });
  const { items } = await hub.call('listSealed', {}, { moderator: bethan });
  expect(items).toMatchObject([{ id, turn: 'team', messages: 2 }]);
  const size = Buffer.byteLength(JSON.stringify(await fromPage(hub, 'openMailbox', box)));
  expect(size).toBe(16_384);
});

test('every opening is kept with who, when and why, before anything is given', async () => {
  const { id } = await send();
  await opening(id);
  hub.setDay('2026-11-25');
  const found = await hub.call('openSealed', { id, reason: 'handing-over' }, { moderator: bethan });
  expect(found.steps).toEqual([
    { action: 'open', by: 'Amina Yusuf', on: '2026-11-23', why: 'first-reading' },
    { action: 'open', by: 'bethan', on: '2026-11-25', why: 'handing-over' },
  ]);
  const { entries } = await hub.call('auditSealed', {}, { moderator: bethan });
  expect(entries.map(({ by, why }) => [by, why])).toEqual([
    ['bethan', 'handing-over'],
    ['Amina Yusuf', 'first-reading'],
  ]);
  expect(await hub.store.brokenLink()).toBeUndefined();
});

test('to a moderator of another organisation it looks unknown', async () => {
  const { id } = await send();
  const moderator = { ...bethan, organisations: ['ZZ2'] };
  const listed = await hub.call('listSealed', { organisation: 'ZZ1' }, { moderator });
  expect(listed).toEqual({ items: [], waiting: 0 });
  const unknown = '6f1c9b52-9d3e-4c9a-8f21-0b1a2c3d4e5f';
  for (const one of [id, unknown])
    await expect(opening(one, moderator)).rejects.toMatchObject({ code: 'not-found', status: 404 });
  expect((await hub.call('auditSealed', {}, { moderator })).entries).toEqual([]);
});

test('decisions that need no envelope are checked, and one of two wins', async () => {
  const { id } = await send();
  const step = (input: object, moderator = amina) => hub.call('stepSealed', { id, seen: 1, ...input }, { moderator });
  for (const [input, field, code] of [
    [{ action: 'decline' }, 'reason', 'missing'],
    [{ action: 'escalate' }, 'escalateTo', 'missing'],
    [{ action: 'label' }, 'themes', 'missing'],
    [{ action: 'assign' }, 'to', 'missing'],
    [{ action: 'assign', to: 'stranger' }, 'to', 'not-an-option'],
  ] as const)
    await expect(step(input)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ field, code }] });
  const sorted = await step({ action: 'label', themes: ['speaking-up'] });
  expect(sorted).toMatchObject({ themes: ['speaking-up'], turn: 'team', seen: 2 });
  await expect(step({ action: 'close' })).rejects.toMatchObject({ code: 'changed-meanwhile' });
  await step({ action: 'escalate', escalateTo: 'guardian', seen: 2 });
  const closed = await step({ action: 'close', seen: 3 });
  expect(closed).toMatchObject({ status: 'closed', turn: 'nobody', eraseOn: '2027-05-26' });
  expect(closed.steps.at(1)).toMatchObject({ action: 'escalate', why: 'guardian' });
});

test('a colleague left: what is open is sealed again to the new key set, by who can open it', async () => {
  const { id } = await send();
  const [stays, leaves] = trust.people as [KeyPair, KeyPair];
  const [first, ...rest] = trust.set.members;
  const joiner = await makeKeyPair();
  const second = { ...(rest[0] as NonNullable<typeof first>), id: 'carys', recipient: joiner.recipient };
  const set = await trust.renew({ members: [first as typeof second, second] });
  const { items } = await hub.call('listSealed', { only: 'outdated' }, { moderator: amina });
  expect(items).toMatchObject([{ id, outdated: true }]);
  const found = await opening(id);
  const { kind, wording, mailbox, key } = found;
  const about = { organisation: 'ZZ1', kind, wording, mailbox, key, keySet: trust.set.id };
  const { sealed } = await reseal({ about, sealed: Buffer.from(found.sealed ?? '', 'base64url') }, stays.identity, set);
  const envelopes = [{ key, sealed: Buffer.from(sealed).toString('base64url') }];
  const input = { id, seen: found.seen, envelopes };
  const old = hub.call('resealSealed', { ...input, keySet: trust.set.id }, { moderator: amina });
  await expect(old).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const again = await hub.call('resealSealed', { ...input, keySet: set.id }, { moderator: amina });
  expect(again).toMatchObject({ outdated: false, keySet: set.id });
  expect((await openCase(again, joiner)).content).toEqual(story);
  await expect(openCase(again, leaves)).rejects.toMatchObject({ code: 'not-for-you' });
});

test('withdrawn: nothing is left to open, and the mailbox says so', async () => {
  const { box, id } = await send();
  for (let n = 0; n < 2; n++)
    expect(await fromPage(hub, 'withdrawSealed', box)).toMatchObject({ found: { status: 'withdrawn', consents: [] } });
  await expect(opening(id)).rejects.toMatchObject({ code: 'not-possible-now' });
  expect((await hub.call('listSealed', {}, { moderator: amina })).items).toEqual([]);
  const { items } = await hub.call('listSealed', { status: 'withdrawn' }, { moderator: amina });
  expect(items).toMatchObject([{ id, turn: 'nobody', uses: [] }]);
  expect(items[0]).not.toHaveProperty('keySet');
});
