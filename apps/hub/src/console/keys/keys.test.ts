import { toText } from '@antiracism-kit/seal/bytes';
import { type KeyPair, makeKeyPair, wrapWithWords } from '@antiracism-kit/seal/identity';
import { signKeySet } from '@antiracism-kit/seal/key-set';
import { makeSigner } from '@antiracism-kit/seal/signer';
import { sealSigner } from '@antiracism-kit/seal/signing-secret';
import { makeTestItem } from '@antiracism-kit/seal/test-item';
import { fingerprint } from '@antiracism-kit/seal/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
let ben: Browser;
let pairs: { amina: KeyPair; ben: KeyPair };
const signer = makeSigner();
const here = '/console/keys/ZZ1';

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  ben = await hub.invited('Ben Okafor', ['ZZ1']);
  pairs = { amina: await makeKeyPair(), ben: await makeKeyPair() };
});
afterAll(() => hub.close());

const send = async ({ cookie }: Browser, url: string, payload: object) => {
  const answer = await hub.app.inject({ method: 'POST', url: `/api/moderation/${url}`, headers: { cookie }, payload });
  if (answer.statusCode !== 201) throw new Error(answer.body);
};
const saveKey = async (browser: Browser, { recipient, identity }: KeyPair) => {
  const { sealed, hash } = await makeTestItem(recipient);
  const wrapped = toText(await wrapWithWords(identity, 'amber basket candle dolphin engine forest'));
  await send(browser, 'keys', { recipient, way: { way: 'words', wrapped }, test: { sealed: toText(sealed), hash } });
};
const idOf = async (name: string) =>
  (await hub.db.selectFrom('moderators').select('id').where('name', '=', name).executeTakeFirst())?.id ?? '';

describe('keys', () => {
  test('begin with a key of one’s own, made in the browser', async () => {
    expect((await amina.get('/console/keys')).text).toContain('You have no key yet.');
    expect((await amina.get('/console/keys/test')).location).toBe('/console/keys/make');
    const { text } = await amina.get('/console/keys/make');
    expect(text).toContain('This page needs JavaScript');
    expect((await amina.get(here)).text).toContain('At least 2 people need a key before you can set up.');
    expect((await amina.get(`${here}/start`)).location).toBe(here);
    expect((await amina.get(`${here}/poster`)).status).toBe(404);
    await saveKey(amina, pairs.amina);
    await saveKey(ben, pairs.ben);
    expect((await amina.get('/console/keys')).text).toMatch(/Made on 23 November 2026 Opens with six words/);
  });

  test('of an organisation are set up by somebody who manages it', async () => {
    expect((await amina.get(here)).text).toContain('Set up the keys');
    expect((await ben.get(here)).text).toContain('Somebody who manages the organisation sets the keys up');
    expect((await ben.get(`${here}/start`)).status).toBe(403);
    expect((await ben.get('/console/keys/ZZ2')).status).toBe(404);
    const { body } = await amina.get(`${here}/start`);
    for (const { recipient } of [pairs.amina, pairs.ben]) expect(body).toContain(`data-recipient="${recipient}"`);
    expect(body).toContain('data-until="2027-02-21"');
  });

  test('say who can read, what is wrong, and the words to compare', async () => {
    const recovery = await makeKeyPair();
    const members = [
      { id: await idOf('Amina Khan'), name: 'Amina Khan', role: 'Equality lead', recipient: pairs.amina.recipient },
      { id: await idOf('Ben Okafor'), name: 'Ben Okafor', role: 'Guardian', recipient: pairs.ben.recipient },
    ];
    const set = { organisation: 'ZZ1', version: 1, until: '2027-02-21', members, recovery: recovery.recipient };
    const to = [pairs.amina.recipient];
    await send(amina, 'key-sets/ZZ1', {
      keySet: signKeySet(set, signer.secret),
      signing: { sealed: toText(await sealSigner(signer.secret, to)), to },
      recovery: { recipient: recovery.recipient, holders: ['Ada Example', 'Bo Example', 'Cy Example'] },
    });
    const { text } = await ben.get(here);
    expect(text).toMatch(/Act now .*Fewer than 3 people .*Not every holder .*Only 1 person can say who reads/);
    expect(text).toMatch(/Amina Khan Role Equality lead Key Tested Last tested 23 November 2026 Can say who reads Yes/);
    expect(text).toContain(await fingerprint(signer.signer));
    expect(text).not.toContain('Change who can read');
    expect((await ben.get(`${here}/poster`)).text).toContain(
      `hub.example.nhs.uk/confidential/ZZ1#signer=${signer.signer}`,
    );
    expect((await amina.get(`${here}/change`)).body).toContain('data-page="change"');
  });

  test('show a test that is overdue, and a holder that was asked', async () => {
    await amina.post(`${here}/shares`, { holder: '1' });
    expect((await amina.get(`${here}?saved=share`)).text).toMatch(
      /Holder confirmed .*Ada Example: not confirmed .*Bo Example: had the share on 23 November 2026/,
    );
    expect((await ben.post(`${here}/shares`, { holder: '0' })).status).toBe(403);
    hub.setToday('2026-12-25');
    expect((await ben.get(here)).text).toMatch(/Somebody has not tested their key .*Test overdue/);
    expect((await ben.get('/console/keys')).text).toContain('(test it now)');
    hub.setToday('2026-11-23');
  });

  test('no page holds a secret, and no page with a key is shown to anybody else', async () => {
    const wrapped = await hub.store.keysOf([await idOf('Amina Khan')]);
    for (const path of ['/console/keys', '/console/keys/test', here, `${here}/change`, `${here}/poster`]) {
      const { body } = await amina.get(path);
      for (const secret of [
        pairs.amina.identity,
        signer.secret,
        ...wrapped.flatMap(({ ways }) => ways.map((way) => way.wrapped)),
      ])
        expect(body, path).not.toContain(secret);
    }
    expect((await hub.browser().get(here)).location).toContain('/console/sign-in');
  });
});
