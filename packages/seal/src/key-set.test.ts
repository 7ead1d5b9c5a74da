import { describe, expect, test } from 'vitest';
import { acceptKeySet, type KeySet, type SignedKeySet, signKeySet } from './key-set.ts';
import { makeSigner, sign } from './signer.ts';
import { amina, bethan, signer, stranger, today, trustSet } from './testing/people.ts';
import { fingerprint, fingerprintLength, labelled } from './words.ts';

const trust = { organisation: 'ZZ1', today, signer: signer.signer };
const signed = signKeySet(trustSet, signer.secret);
const accepted = await acceptKeySet(signed, trust);
const fault = (code: string) => expect.objectContaining({ name: 'SealError', code });

/** A text that `signKeySet` would not sign, signed by hand. */
const byHand = (text: string): SignedKeySet => ({
  text,
  signatures: { [signer.signer]: sign(labelled('key set', text), signer.secret) },
});

describe('acceptKeySet', () => {
  test('takes a signed key set as it was signed', () => {
    expect(accepted).toEqual({ ...trustSet, signer: signer.signer, id: expect.stringMatching(/^[\w-]{43}$/) });
  });

  test('refuses a key set that nobody signed, or somebody else', async () => {
    const other = makeSigner();
    await expect(acceptKeySet({ ...signed, signatures: {} }, trust)).rejects.toEqual(fault('unsigned'));
    const unsaid = JSON.parse(JSON.stringify({ text: signed.text }));
    await expect(acceptKeySet(unsaid, trust)).rejects.toEqual(fault('unsigned'));
    const own = signKeySet(trustSet, other.secret);
    await expect(acceptKeySet(own, trust)).rejects.toEqual(fault('other-signer'));
    const lent = { text: own.text, signatures: { ...own.signatures, ...signed.signatures } };
    await expect(acceptKeySet(lent, trust)).rejects.toEqual(fault('other-signer'));
  });

  test('refuses a key set with any letter changed', async () => {
    for (let at = 0; at < signed.text.length; at++) {
      const text = `${signed.text.slice(0, at)}${signed.text[at] === '1' ? '2' : '1'}${signed.text.slice(at + 1)}`;
      await expect(acceptKeySet({ ...signed, text }, trust), text).rejects.toThrow('[seal]');
    }
    const other = signed.text.replace(amina.recipient, stranger.recipient);
    await expect(acceptKeySet({ ...signed, text: other }, trust)).rejects.toEqual(fault('unsigned'));
  });

  test('refuses one that is older than one it has seen, or another of the same version', async () => {
    const next = await acceptKeySet(signKeySet({ ...trustSet, version: 4 }, signer.secret), {
      ...trust,
      seen: accepted,
    });
    await expect(acceptKeySet(signed, { ...trust, seen: next })).rejects.toEqual(fault('older'));
    const twin = signKeySet({ ...trustSet, until: '2027-11-30' }, signer.secret);
    await expect(acceptKeySet(twin, { ...trust, seen: accepted })).rejects.toEqual(fault('changed'));
    expect(await acceptKeySet(signed, { ...trust, seen: accepted })).toEqual(accepted);
  });

  test('refuses one that is not this organisation’s, or that nobody has looked after', async () => {
    await expect(acceptKeySet(signed, { ...trust, organisation: 'ZZ2' })).rejects.toEqual(fault('other-organisation'));
    await expect(acceptKeySet(signed, { ...trust, today: '2027-11-30' })).rejects.toEqual(fault('expired'));
    expect(await acceptKeySet(signed, { ...trust, today: '2027-11-29' })).toEqual(accepted);
  });

  test('follows an organisation to a new signer only when the former one signed too', async () => {
    const next = makeSigner();
    const alone = signKeySet({ ...trustSet, version: 4 }, next.secret);
    await expect(acceptKeySet(alone, { ...trust, seen: accepted })).rejects.toEqual(fault('other-signer'));
    const passed = await acceptKeySet(signKeySet({ ...trustSet, version: 4 }, next.secret, signer.secret), trust);
    expect(passed.signer).toBe(next.signer);
    const after = signKeySet({ ...trustSet, version: 5 }, next.secret);
    expect((await acceptKeySet(after, { ...trust, seen: passed })).version).toBe(5);
  });

  test.each(['', 'null', '3', '[]', '{}', JSON.stringify({ ...trustSet, signer: 'x' })])(
    'refuses what is no key set: %s',
    async (text) => {
      await expect(acceptKeySet(byHand(text), trust)).rejects.toEqual(fault('not-a-key-set'));
    },
  );
});

describe('a key set', () => {
  const [first, second] = trustSet.members as [KeySet['members'][0], KeySet['members'][0]];
  const { recipient } = first;

  test.each<[string, string, Partial<KeySet>]>([
    ['one person', 'too-few-keys', { members: [first] }],
    ['no recovery key', 'too-few-keys', { recovery: '' }],
    ['one key twice', 'not-a-key-set', { members: [first, { ...second, recipient }] }],
    ['a person who is also the recovery', 'not-a-key-set', { recovery: recipient }],
    ['one person twice', 'not-a-key-set', { members: [first, { ...second, id: first.id }] }],
    ['a mistyped key', 'not-a-key-set', { members: [first, { ...second, recipient: `${recipient.slice(0, -1)}b` }] }],
    ['a secret key', 'not-a-key-set', { members: [first, { ...second, recipient: bethan.identity }] }],
    ['no name', 'not-a-key-set', { members: [first, { ...second, name: '' }] }],
    ['a name that turns the writing', 'not-a-key-set', { members: [first, { ...second, name: 'A\u202eB' }] }],
    ['no last day', 'not-a-key-set', { until: '2027-02-30' }],
    ['half a version', 'not-a-key-set', { version: 1.5 }],
  ])('with %s is neither signed nor taken', async (_, code, changes) => {
    const set = { ...trustSet, ...changes };
    expect(() => signKeySet(set, signer.secret)).toThrow(`[seal] ${code}`);
    const text = JSON.stringify({ ...set, signer: signer.signer });
    await expect(acceptKeySet(byHand(text), trust)).rejects.toEqual(fault(code));
  });
});

describe('fingerprint', () => {
  test('is eight words, the same each time, and others for another key set', async () => {
    const words = await fingerprint(accepted.id);
    expect(words).toMatch(/^[a-z]{3,8}( [a-z]{3,8}){7}$/);
    expect(words.split(' ')).toHaveLength(fingerprintLength);
    expect(await fingerprint(accepted.id)).toBe(words);
    expect(await fingerprint(signer.signer)).not.toBe(words);
  });

  test('never changes its way: posters are printed with it', async () => {
    expect(await fingerprint('an example')).toBe('variety postage prairie leisure recipe sound brochure sand');
  });
});
