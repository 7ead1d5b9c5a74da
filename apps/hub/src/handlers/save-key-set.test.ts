import { type KeyPair, makeKeyPair } from '@antiracism-kit/seal/identity';
import { acceptKeySet, type KeySet, signKeySet } from '@antiracism-kit/seal/key-set';
import { makeSigner } from '@antiracism-kit/seal/signer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
let people: KeyPair[];
const signer = makeSigner();
const today = '2026-11-23';

beforeAll(async () => {
  hub = await openHub();
  people = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]);
});
afterAll(() => hub.close());

const keySet = (changes: Partial<KeySet> = {}) => {
  const [one, two, recovery] = people.map(({ recipient }) => recipient) as [string, string, string];
  const members = [
    { id: 'amina', name: 'Amina Example', role: 'Equality lead', recipient: one },
    { id: 'bethan', name: 'Bethan Example', role: 'Guardian', recipient: two },
  ];
  return { organisation: 'ZZ1', version: 1, until: '2027-11-23', members, recovery, ...changes };
};
const signed = (changes: Partial<KeySet> = {}, by = signer, former?: string) =>
  signKeySet(keySet(changes), by.secret, former);
const save = (what = signed(), moderator = amina) =>
  hub.call('saveKeySet', { organisation: 'ZZ1', keySet: what }, { moderator });
const get = (organisation = 'ZZ1') => hub.from(origins.unknown).getKeySet({ organisation });

test('getKeySet says where there is none', async () => {
  await expect(get()).rejects.toMatchObject({ status: 404, code: 'not-found' });
});

test('saveKeySet refuses what a browser would refuse', async () => {
  const changed = { ...signed(), text: signed().text.replace('Guardian', 'Manager') };
  for (const [what, code] of [
    [{ ...signed(), signatures: {} }, 'unsigned'],
    [changed, 'unsigned'],
    [{ ...signed(), text: '{}' }, 'not-a-key-set'],
    [signed({ organisation: 'ZZ2' }), 'other-organisation'],
    [signed({ until: '2026-11-22' }), 'expired'],
  ] as const)
    await expect(save(what)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ field: 'keySet', code }] });
});

test('saveKeySet is for those who manage the organisation', async () => {
  await expect(save(signed(), { ...amina, manages: false })).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(save(signed(), { ...amina, organisations: ['ZZ2'] })).rejects.toMatchObject({ code: 'not-found' });
  await expect(get()).rejects.toMatchObject({ code: 'not-found' });
});

test('saveKeySet keeps it letter for letter, and getKeySet gives it to anyone to check', async () => {
  const first = signed();
  expect(await save(first)).toMatchObject({ version: 1, until: '2027-11-23' });
  await save(first);
  const given = await get();
  expect(given).toEqual(first);
  const trust = { organisation: 'ZZ1', today, signer: signer.signer };
  expect((await acceptKeySet(given, trust)).members).toEqual(keySet().members);
  await expect(get('ZZ2')).rejects.toMatchObject({ code: 'not-found' });
});

test('saveKeySet takes only a newer one, by the same signer or with its signature', async () => {
  const next = makeSigner();
  for (const what of [signed({ until: '2027-11-24' }), signed({ version: 0 }), signed({ version: 2 }, next)])
    await expect(save(what)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(await save(signed({ version: 2 }, next, signer.secret))).toMatchObject({ version: 2 });
  await expect(save(signed({ version: 3 }))).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(await save(signed({ version: 3 }, next))).toMatchObject({ version: 3 });
});
