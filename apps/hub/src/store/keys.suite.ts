import { expect, test } from 'vitest';
import type { StoredKeySet } from './keys.ts';
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
}
