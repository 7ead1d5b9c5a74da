import { expect, test } from 'vitest';
import type { StoredKey, StoredKeySet } from './keys.ts';
import type { OpenStore } from './open-store.ts';
import { today } from './suite-world.ts';

const keySet = (version: number, id = `set-${version}`, organisation = 'TR1'): StoredKeySet => ({
  organisation,
  version,
  id,
  signer: 'signer',
  savedOn: today,
  savedBy: 'm1',
  signed: { text: `{"version":${version}}`, signatures: { signer: 'signature' } },
});

const key = (recipient: string, changes: Partial<StoredKey> = {}): StoredKey => ({
  moderator: 'm1',
  recipient,
  madeOn: today,
  passedOn: today,
  ways: [{ way: 'words', wrapped: `wrapped ${recipient}` }],
  test: { sealed: 'sealed', hash: 'first' },
  ...changes,
});

/** What those are promised who seal: the newest key set, and never an older one in its place. */
export function keysSuite(world: () => { store: OpenStore }): void {
  test('the newest key set of an organisation comes back as it was signed, and the same one again is kept once', async () => {
    const { store } = world();
    expect(await store.keySet('TR1')).toBeUndefined();
    for (const version of [1, 2, 10, 10]) await store.saveKeySet(keySet(version));
    await store.saveKeySet(keySet(3, 'other', 'TR2'));
    expect(await store.keySet('TR1')).toEqual(keySet(10));
    expect(await store.keySet('TR2')).toEqual(keySet(3, 'other', 'TR2'));
  });

  test('an older key set, or another of the same version, does not take its place', async () => {
    const { store } = world();
    await store.saveKeySet(keySet(2));
    for (const late of [keySet(1), keySet(2, 'twin')])
      await expect(store.saveKeySet(late)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const both = await Promise.allSettled([store.saveKeySet(keySet(3, 'a')), store.saveKeySet(keySet(3, 'b'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('the keys of each moderator come back newest first, and another way to unwrap one stands beside the first', async () => {
    const { store } = world();
    await store.saveKey(key('old', { madeOn: '2026-01-05' }));
    await store.saveKey(key('new'));
    await store.saveKey(key('hers', { moderator: 'm2' }));
    const passkey = { way: 'passkey', passkey: 'which', wrapped: 'wrapped too' } as const;
    for (const _ of [1, 2]) await store.saveKey(key('new', { ways: [passkey], madeOn: '2026-12-24' }));
    const [first, second, ...more] = await store.keysOf(['m1']);
    expect(first).toEqual(key('new', { ways: [{ way: 'words', wrapped: 'wrapped new' }, passkey] }));
    expect(second?.recipient).toBe('old');
    expect(more).toEqual([]);
    expect((await store.keysOf(['m2', 'm3'])).map(({ recipient }) => recipient)).toEqual(['hers']);
    expect(await store.keysOf([])).toEqual([]);
  });

  test('a test item is passed once: the next one takes its place', async () => {
    const { store } = world();
    await store.saveKey(key('one'));
    const who = { moderator: 'm1', recipient: 'one' };
    const next = { sealed: 'sealed again', hash: 'second' };
    expect(await store.passTest(who, 'first', '2026-12-24', next)).toMatchObject({
      passedOn: '2026-12-24',
      test: next,
    });
    for (const hash of ['first', 'other'])
      await expect(store.passTest(who, hash, '2026-12-25', next)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const stranger = { ...who, moderator: 'm2' };
    await expect(store.passTest(stranger, 'second', '2026-12-25', next)).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.keysOf(['m1'])).toEqual([key('one', { passedOn: '2026-12-24', test: next })]);
  });

  test('what comes with a key set is kept with it or not at all, and what does not come stays', async () => {
    const { store } = world();
    const signing = { sealed: 'sealed', to: ['one'] };
    const holders = ['Ada', 'Bo', 'Cy'].map((name) => ({ name }));
    const recovery = { recipient: 'recovery', madeOn: today, holders };
    expect(await store.keyring('TR1')).toEqual({});
    await expect(store.confirmShare('TR1', 0, today)).rejects.toMatchObject({ code: 'not-found' });
    await store.saveKeySet(keySet(2), { signing, recovery });
    await expect(store.saveKeySet(keySet(1), { signing: { ...signing, to: [] } })).rejects.toThrow('changed-meanwhile');
    await store.confirmShare('TR1', 1, '2026-12-24');
    const again = { sealed: 'sealed to two', to: ['one', 'two'] };
    await store.saveKeySet(keySet(3), { signing: again });
    const confirmed = [{ name: 'Ada' }, { name: 'Bo', confirmedOn: '2026-12-24' }, { name: 'Cy' }];
    expect(await store.keyring('TR1')).toEqual({ signing: again, recovery: { ...recovery, holders: confirmed } });
    await expect(store.confirmShare('TR1', 3, today)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('each reader is asked once a week, also when two hubs ask at once', async () => {
    const { store } = world();
    const both = await Promise.all([store.claimDigest('m1', '2026-11-23'), store.claimDigest('m1', '2026-11-23')]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await store.claimDigest('m1', '2026-11-16')).toBe(false);
    expect(await store.claimDigest('m1', '2026-11-30')).toBe(true);
    await store.releaseDigest('m1');
    expect(await store.claimDigest('m1', '2026-11-30')).toBe(true);
    expect(await store.claimDigest('m2', '2026-11-30')).toBe(true);
  });
}
