import type { KeyWarning } from '@antiracism-kit/schema';
import { toBytes, toText } from '@antiracism-kit/seal/bytes';
import { type KeyPair, makeKeyPair } from '@antiracism-kit/seal/identity';
import { type KeySet, signKeySet } from '@antiracism-kit/seal/key-set';
import { makeSigner } from '@antiracism-kit/seal/signer';
import { makeTestItem, openTestItem } from '@antiracism-kit/seal/test-item';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Moderator } from '../sign-in/moderator.ts';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';
import { addDays } from './erase-day.ts';
import { keyWarnings } from './keyring-warnings.ts';

let hub: TestHub;
let pair: KeyPair;
const ben: Moderator = { ...amina, id: 'ben', name: 'Ben', organisations: ['ZZ2'], manages: false };

beforeAll(async () => {
  hub = await openHub();
  pair = await makeKeyPair();
});
afterAll(() => hub.close());

const testItem = async (recipient: string) => {
  const { sealed, hash } = await makeTestItem(recipient);
  return { sealed: toText(sealed), hash };
};
const words = { way: 'words', wrapped: 'w'.repeat(200) } as const;
const save = async (moderator: Moderator, { recipient } = pair, way: object = words) =>
  hub.call('saveKey', { recipient, way, test: await testItem(recipient) }, { moderator });

describe('keys of a moderator', () => {
  test('saveKey keeps what was wrapped, and listKeys gives it to its owner alone', async () => {
    const { recipient } = pair;
    expect(await save(amina)).toMatchObject({ recipient, madeOn: '2026-11-23', ways: [words] });
    expect((await hub.call('listKeys', {}, { moderator: amina })).keys).toHaveLength(1);
    expect((await hub.call('listKeys', {}, { moderator: ben })).keys).toEqual([]);
    await expect(hub.call('listKeys', {})).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  test('saveKey refuses what is no key, and a secret in its place', async () => {
    for (const recipient of [pair.identity, pair.identity.toLowerCase(), 'age1', ''])
      await expect(
        save(amina, { ...pair, recipient } as KeyPair).catch((fault) => {
          // what cannot be sealed to does not reach the hub either
          throw fault.code ? fault : Object.assign(fault, { code: 'invalid-input' });
        }),
      ).rejects.toMatchObject({ code: 'invalid-input' });
    const test = await testItem(pair.recipient);
    const input = { recipient: pair.identity, way: words, test };
    await expect(hub.call('saveKey', input, { moderator: amina })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(save(amina, pair, { ...words, way: 'passkey' })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('passTest takes the answer that lay sealed in the item, once', async () => {
    const { recipient, identity } = pair;
    const pass = (answer: string, next: object, moderator = amina) =>
      hub.call('passTest', { recipient, answer, next }, { moderator });
    const [key] = (await hub.call('listKeys', {}, { moderator: amina })).keys;
    const answer = await openTestItem(toBytes(key?.test ?? ''), identity);
    const next = await testItem(recipient);
    hub.setDay('2026-12-20');
    await expect(pass('A'.repeat(43), next)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(pass(answer, next, ben)).rejects.toMatchObject({ code: 'not-found' });
    expect(await pass(answer, next)).toMatchObject({ passedOn: '2026-12-20', test: next.sealed });
    await expect(pass(answer, next)).rejects.toMatchObject({ code: 'invalid-input' });
    hub.setDay('2026-11-23');
  });
});

describe('a keyring', () => {
  const set = async (): Promise<Omit<KeySet, 'signer'>> => {
    const [one, two, recovery] = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]);
    const members = [one, two].map(({ recipient }, at) => ({ id: `p${at}`, name: 'A', role: 'B', recipient }));
    return { organisation: 'ZZ1', version: 1, until: '2027-02-21', members, recovery: recovery.recipient };
  };

  test('saveKeySet keeps what came with it, and openKeyring gives it to those who may see the organisation', async () => {
    const open = (moderator: Moderator) => hub.call('openKeyring', { organisation: 'ZZ1' }, { moderator });
    expect(await open(amina)).toEqual({ people: [], warnings: ['not-started'] });
    const keySet = await set();
    const signed = signKeySet(keySet, makeSigner().secret);
    const signing = { sealed: 's'.repeat(200), to: [pair.recipient] };
    const holders = ['Ada Example', 'Bo Example', 'Cy Example'];
    const send = (recipient: string) =>
      hub.call(
        'saveKeySet',
        { organisation: 'ZZ1', keySet: signed, signing, recovery: { recipient, holders } },
        { moderator: amina },
      );
    await expect(send(pair.recipient)).rejects.toMatchObject({ code: 'invalid-input' });
    await send(keySet.recovery);
    const recovery = { recipient: keySet.recovery, madeOn: '2026-11-23', holders: holders.map((name) => ({ name })) };
    expect(await open(amina)).toMatchObject({ keySet: signed, signing, recovery });
    await expect(open(ben)).rejects.toMatchObject({ code: 'not-found' });

    const confirm = (moderator: Moderator) =>
      hub.call('confirmShare', { organisation: 'ZZ1', holder: 2 }, { moderator });
    await expect(confirm({ ...amina, manages: false })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(confirm(ben)).rejects.toMatchObject({ code: 'not-found' });
    const holder = (await confirm(amina)).recovery?.holders[2];
    expect(holder).toEqual({ name: 'Cy Example', confirmedOn: '2026-11-23' });
  });

  const today = '2026-11-23';
  const key = (recipient: string, passedOn = today) => ({ recipient, madeOn: '2026-01-05', passedOn });
  const person = (id: string, more: object = {}) => ({ id, name: id, manages: true, keys: [key(id)], ...more });
  const member = (id: string) => ({ id, name: id, role: 'Role', recipient: id });
  const people = [person('a'), person('b'), person('c')];
  const whole = { organisation: 'ZZ1', version: 1, until: '2027-02-21', recovery: 'r', signer: 's' };
  const three = { ...whole, members: ['a', 'b', 'c'].map(member) };
  const confirmed = (name: string) => ({ name, confirmedOn: today });
  const recovery = { recipient: 'r', madeOn: today, holders: ['x', 'y', 'z'].map(confirmed) };
  const good = { people, signing: { sealed: '', to: ['a', 'b'] }, recovery };

  test.each<[string, KeyWarning[], Partial<KeySet>, Partial<typeof good> | object]>([
    ['three people with tested keys and everything else', [], {}, {}],
    ['a last day in 14 days', ['ends-soon'], { until: addDays(today, 14) }, {}],
    ['a last day in 15 days', [], { until: addDays(today, 15) }, {}],
    ['a last day that is over', ['ended'], { until: addDays(today, -1) }, {}],
    ['two people', ['few-people'], { members: three.members.slice(1) }, {}],
    [
      'somebody who did not open the test item for 32 days',
      ['few-people', 'test-overdue'],
      {},
      { people: [...people.slice(1), person('a', { keys: [key('a', addDays(today, -32))] })] },
    ],
    [
      'somebody who opened it 31 days ago',
      [],
      {},
      { people: [...people.slice(1), person('a', { keys: [key('a', addDays(today, -31))] })] },
    ],
    ['somebody who left', ['few-people', 'leaver'], {}, { people: people.slice(0, 2) }],
    [
      'somebody with another key',
      ['new-key'],
      {},
      { people: [...people.slice(1), person('a', { keys: [key('a2'), key('a')] })] },
    ],
    [
      'a share that nobody confirmed',
      ['recovery-not-confirmed'],
      {},
      { recovery: { ...recovery, holders: [{ name: 'x' }, confirmed('y'), confirmed('z')] } },
    ],
    ['another recovery key', ['recovery-not-confirmed'], { recovery: 'other' }, {}],
    ['one who can sign', ['one-signer'], {}, { signing: { sealed: '', to: ['a'] } }],
    [
      'two who can sign, one of whom manages no more',
      ['one-signer'],
      {},
      { people: [person('a', { manages: false }), ...people.slice(1)] },
    ],
  ])('with %s', (_, warnings, setChanges, changes) => {
    expect(keyWarnings({ ...three, ...setChanges }, { ...good, ...changes }, today)).toEqual(warnings);
  });
});
