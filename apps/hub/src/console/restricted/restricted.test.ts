import { toText } from '@antiracism-kit/seal/bytes';
import { type KeyPair, makeKeyPair } from '@antiracism-kit/seal/identity';
import { type AcceptedKeySet, acceptKeySet, signKeySet } from '@antiracism-kit/seal/key-set';
import { makeSigner } from '@antiracism-kit/seal/signer';
import { makeTestItem } from '@antiracism-kit/seal/test-item';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { told } from '../../testing/sealed.ts';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
let pair: KeyPair;
let set: AcceptedKeySet;
const signer = makeSigner();
const here = '/console/restricted/ZZ1';

const send = async (url: string, payload: object, cookie = amina.cookie) => {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const answer = await hub.app.inject({ method: 'POST', url, headers, payload });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
};
const sign = async (version: number, pairs: readonly KeyPair[]) => {
  const members = pairs.map(({ recipient }, at) => ({ id: `p${at}`, name: `Person ${at}`, role: 'Lead', recipient }));
  const { recipient: recovery } = await makeKeyPair();
  const keySet = signKeySet({ organisation: 'ZZ1', version, until: '2027-02-21', members, recovery }, signer.secret);
  await send('/api/moderation/key-sets/ZZ1', { keySet });
  return acceptKeySet(keySet, { organisation: 'ZZ1', today: '2026-11-23' });
};

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  pair = await makeKeyPair();
  set = await sign(1, [pair, await makeKeyPair()]);
});
afterAll(() => hub.close());

describe('the restricted queue', () => {
  test('says that nothing waits, and to somebody without a key who can read', async () => {
    const { text } = await amina.get(here);
    expect(text).toContain('Nothing waits for you.');
    expect(text).toContain('You have no key, so you can open nothing here.');
    expect(text).toContain('These people can read, each what its author did not keep from them: Person 0, Person 1.');
    expect((await amina.get('/console/restricted')).text).toContain('Fenland and Coast NHS Foundation Trust 0 waiting');
    expect((await (await hub.invited('Ben Okafor', ['ZZ2'])).get(here)).status).toBe(404);
    expect((await amina.get(`${here}?status=nonsense`)).status).toBe(404);
  });

  test('tells what experiences are about once there are five of a theme', async () => {
    const count = async (times: number, theme: string) => {
      for (let n = 0; n < times; n++) {
        const { draft } = await told(set, {});
        const { organisation, ...body } = draft;
        await send(`/api/organisations/${organisation}/sealed`, body);
      }
      const items = await hub.store.sealedQueue({ organisations: ['ZZ1'] });
      for (const { id, themes } of items.items)
        if (themes.length === 0)
          await send(`/api/moderation/sealed/${id}/steps`, { seen: 1, action: 'label', themes: [theme] });
    };
    await count(4, 'pay');
    expect((await amina.get(here)).text).toContain('Themes with fewer than 5 are not shown.');
    await count(5, 'training');
    const { text } = await amina.get(here);
    expect(text).toContain('What it is about Training: 5 Of those whose authors let us count them.');
    expect(text).not.toMatch(/Pay.*: 4/);
    for (const { id } of (await hub.store.sealedQueue({ organisations: ['ZZ1'] })).items)
      await hub.store.changeSealed(id, { action: 'withdraw', week: '2026-11-23' });
  });

  test('lists what was told without a word of it, and no page of the hub holds any', async () => {
    const { draft } = await told(set, { fields: { whatHappened: 'They laughed at my name.' } });
    const { organisation, ...body } = draft;
    const { reference } = await send(`/api/organisations/${organisation}/sealed`, body);
    const before = await amina.get(here);
    expect(before.text).toMatch(
      new RegExp(`${reference} Type Lived experience Week of 23 November 2026 Status To check Turn Yours`),
    );
    expect(before.text).not.toContain(`Open ${reference}`);
    const { sealed, hash } = await makeTestItem(pair.recipient);
    const way = { way: 'words', wrapped: 'w'.repeat(200) };
    await send('/api/moderation/keys', { recipient: pair.recipient, way, test: { sealed: toText(sealed), hash } });
    expect((await amina.get(here)).text).toContain(`Open ${reference}`);
    const [, id] = /data-open="([^"]+)"/.exec((await amina.get(here)).body) ?? [];
    await send(`/api/moderation/sealed/${id}/openings`, { reason: 'first-reading' });
    for (const path of [here, '/console/audit/restricted', '/console/audit', '/console/items', '/console/keys/ZZ1']) {
      const { body: html } = await amina.get(path);
      for (const secret of ['laughed', draft.sealed.slice(100, 200), draft.proof])
        expect(html, path).not.toContain(secret);
    }
    expect((await amina.get('/console/audit/restricted')).text).toMatch(
      new RegExp(`Amina Khan What Opened To read it for the first time Item ${reference}`),
    );
  });

  test('says how much has to be sealed again after somebody left', async () => {
    expect((await amina.get('/console/keys/ZZ1')).text).not.toContain('Sealed to an earlier key set');
    await sign(2, [pair, await makeKeyPair()]);
    expect((await amina.get('/console/keys/ZZ1')).text).toContain('Sealed to an earlier key set Items: 1.');
    expect((await amina.get('/console/keys/ZZ1/reseal')).body).toContain('data-page="reseal"');
  });
});
