import { assert, asyncProperty, integer, uint8Array } from 'fast-check';
import { combine, split } from 'shamir-secret-sharing';
import { describe, expect, test } from 'vitest';
import { isShare, makeRecovery, restoreRecovery, shareLength } from './recovery.ts';
import { open, seal } from './seal.ts';
import { accept, author, label } from './testing/people.ts';

const fault = (code: string) => expect.objectContaining({ name: 'SealError', code });
const { recipient, shares } = await makeRecovery();
const [one, two, three] = shares;

describe('recovery', () => {
  test('any two of the three shares, in any order, or all three, open what was sealed', async () => {
    const set = await accept({ recovery: recipient });
    const envelope = await seal('in confidence', label, set, { replyTo: author.recipient, leftOut: [] });
    for (const some of [
      [one, two],
      [three, one],
      [two, three],
      [three, two, one],
    ])
      expect((await open(envelope, await restoreRecovery(some, recipient))).content).toBe('in confidence');
  });

  test('a share is 26 words that can be typed as they come', async () => {
    expect(one.split(' ')).toHaveLength(shareLength);
    const typed = one
      .split(' ')
      .map((word, at) => `${at + 1}. ${word.toUpperCase()}`)
      .join('\n');
    expect(await isShare(typed)).toBe(true);
    expect(await restoreRecovery([typed, two], recipient)).toMatch(/^AGE-SECRET-KEY-1/);
  });

  test('a slip in a share is found before it is used', async () => {
    const words = one.split(' ');
    // two neighbours that differ, to change places
    const at = words.findIndex((word, place) => word !== words[place + 1]);
    const wrong = [
      words.slice(1),
      [...words, 'zoom'],
      words.with(3, 'nonsense'),
      words.with(3, words[3] === 'zoom' ? 'zippy' : 'zoom'),
      words.with(at, words[at + 1] as string).with(at + 1, words[at] as string),
    ].map((each) => each.join(' '));
    for (const text of ['', ...wrong]) {
      expect(await isShare(text), text).toBe(false);
      await expect(restoreRecovery([text, two], recipient)).rejects.toEqual(fault('mistyped-share'));
    }
  });

  test('one share, the same share twice, and a share of another key restore nothing', async () => {
    const other = await makeRecovery();
    for (const some of [[], [one], [one, one], [one, other.shares[1]], [...other.shares]])
      await expect(restoreRecovery(some, recipient)).rejects.toEqual(fault('wrong-shares'));
  });
});

describe('one share tells nothing', () => {
  test('whatever the secret is, there is a second share that goes with this one', async () => {
    const key = uint8Array({ minLength: 32, maxLength: 32 });
    await assert(
      asyncProperty(key, key, integer({ min: 1, max: 255 }), async (secret, guess, x) => {
        const [share] = (await split(secret, 3, 2)) as [Uint8Array];
        const own = share[32] as number;
        const second = x === own ? (x % 255) + 1 : x;
        // the line through the guess at 0 and the share; adding a place to all of them moves it to 0, where `combine` looks
        const at = (place: number, share: Uint8Array) => Uint8Array.of(...share.subarray(0, 32), place ^ second);
        const made = Uint8Array.of(...(await combine([at(0, guess), at(own, share)])), second);
        expect(await combine([share, made])).toEqual(guess);
      }),
      { numRuns: 200 },
    );
  });

  test('and every such share is as likely as any other', async () => {
    const counts = new Uint32Array(256);
    for (let round = 0; round < 2000; round++)
      for (const share of (await split(new Uint8Array(32), 3, 2)).slice(0, 1))
        for (const byte of share.subarray(0, 32)) counts[byte] = (counts[byte] ?? 0) + 1;
    // 64,000 bytes, 250 of each expected: eight standard deviations off would be 126
    expect(Math.min(...counts)).toBeGreaterThan(124);
    expect(Math.max(...counts)).toBeLessThan(376);
  });
});
