import { assert, asyncProperty, integer, jsonValue, subarray, tuple, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encryptTo } from './age.ts';
import { bytesOf } from './bytes.ts';
import { makeKeyPair } from './identity.ts';
import { padded, sealedSizes } from './padding.ts';
import { type About, type Envelope, open, reply, reseal, seal, warmUp } from './seal.ts';
import { accept, amina, author, bethan, label, recovery, stranger, trustSet } from './testing/people.ts';

const canary = 'canary-4711';
const set = await accept();
const mine = { replyTo: author.recipient, leftOut: [] };
const story = { whatHappened: `${canary} \u0000 \ud800 e\u0301 👩🏾‍⚕️` };
const envelope = await seal(story, label, set, mine);
const fault = (code: string) => expect.objectContaining({ name: 'SealError', code });

describe('seal', () => {
  test('gives everybody in the key set, and the recovery key, what was written, to the letter', async () => {
    for (const { identity } of [amina, bethan, recovery])
      expect(await open(envelope, identity)).toEqual({ content: story, from: 'author', ...mine });
    await expect(open(envelope, stranger.identity)).rejects.toEqual(fault('not-for-you'));
    await expect(open(envelope, author.identity)).rejects.toEqual(fault('not-for-you'));
  });

  test('carries any answers there and back', async () => {
    await assert(
      asyncProperty(jsonValue(), async (content) => {
        const sealed = await seal(content, label, set, mine);
        // what JSON itself cannot say, it cannot carry: -0 is 0
        expect((await open(sealed, bethan.identity)).content).toEqual(JSON.parse(JSON.stringify(content)));
      }),
      { numRuns: 50 },
    );
  });

  test('keeps out whom the author leaves out, and tells nobody from outside that somebody was', async () => {
    const sealed = await seal(story, label, set, { ...mine, leftOut: ['amina'] });
    await expect(open(sealed, amina.identity)).rejects.toEqual(fault('not-for-you'));
    expect((await open(sealed, bethan.identity)).leftOut).toEqual(['amina']);
    expect(sealed.sealed.length).toBe(envelope.sealed.length);
    expect(stanzas(sealed)).toBe(stanzas(envelope));
  });

  test('refuses to leave out everybody, or somebody who is not there', async () => {
    const leaving = (...leftOut: string[]) => seal(story, label, set, { ...mine, leftOut });
    await expect(leaving('amina', 'bethan')).rejects.toEqual(fault('nobody-left'));
    await expect(leaving('anima')).rejects.toEqual(fault('not-a-member'));
  });

  test('refuses an address for replies that nothing can be sealed to', async () => {
    const to = (replyTo: string) => seal(story, label, set, { ...mine, replyTo });
    for (const replyTo of ['', 'author@example.nhs.uk', author.identity])
      await expect(to(replyTo)).rejects.toEqual(fault('not-an-identity'));
  });

  test('gives every envelope of a key set one of three sizes, whatever is written and whoever is left out', async () => {
    const sizes = new Set<number>();
    await assert(
      asyncProperty(
        tuple(integer({ min: 0, max: 64_000 }), subarray(['amina', 'bethan'], { maxLength: 1 })),
        async ([length, leftOut]) => {
          sizes.add((await seal('x'.repeat(length), label, set, { ...mine, leftOut })).sealed.length);
        },
      ),
      { examples: [[[0, []]], [[5000, ['amina']]], [[60_000, []]]] },
    );
    const ends = [...sizes].sort((a, b) => a - b);
    const header = (ends[0] ?? 0) - sealedSizes[0];
    expect(ends).toEqual(sealedSizes.map((size) => size + header));
  });

  test('refuses more than fits, without a word of it', async () => {
    const refusal = await seal(canary.repeat(6000), label, set, mine).catch((error) => error);
    expect(refusal).toEqual(fault('too-long'));
    expect(everythingIn(refusal)).not.toContain(canary);
  });
});

test('warmUp runs to its end and gives nothing back', async () => {
  expect(await warmUp()).toBeUndefined();
});

describe('open', () => {
  test('refuses an envelope with any byte of its head changed', async () => {
    const { sealed } = envelope;
    const head = sealed.length - sealedSizes[0];
    for (let at = 0; at < head; at++)
      await expect(open(flipped(at), amina.identity), `byte ${at}`).rejects.toThrow('[seal]');
  });

  test('refuses an envelope that was changed, cut short or made longer anywhere', async () => {
    const { about, sealed } = envelope;
    await assert(
      asyncProperty(
        integer({ min: 0, max: sealed.length - 1 }),
        uint8Array({ minLength: 1, maxLength: 9 }),
        async (at, more) => {
          for (const changed of [flipped(at).sealed, sealed.subarray(0, at), Uint8Array.of(...sealed, ...more)])
            await expect(open({ about, sealed: changed }, amina.identity)).rejects.toThrow('[seal]');
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(Object.keys(envelope.about) as (keyof About)[])(
    'refuses an envelope found with another %s',
    async (name) => {
      const moved = { ...envelope, about: { ...envelope.about, [name]: 'another' } };
      await expect(open(moved, amina.identity)).rejects.toEqual(fault('moved'));
    },
  );

  test.each([
    ['no JSON', `${canary}: is no JSON`],
    ['another shape', JSON.stringify({ about: envelope.about, content: canary })],
    ['nothing', 'null'],
  ])('refuses what anybody may have sealed to it: %s, and does not quote it', async (_, text) => {
    const sealed = await encryptTo([amina.recipient], padded(text));
    const refusal = await open({ about: envelope.about, sealed }, amina.identity).catch((error) => error);
    expect(refusal.name).toBe('SealError');
    expect(everythingIn(refusal)).not.toContain(canary);
  });

  test('refuses what is no envelope', async () => {
    const sealed = bytesOf('age-encryption.org/v1\n');
    await expect(open({ about: envelope.about, sealed }, amina.identity)).rejects.toEqual(fault('changed'));
    await expect(open(envelope, 'AGE-SECRET-KEY-1')).rejects.toEqual(fault('not-an-identity'));
  });
});

describe('reply', () => {
  const message = { ...label, key: 'CCCCCCCCCCCCCCCCCCCCCC' };

  test('reaches the author and those who can read what it answers, and not whom the author left out', async () => {
    const sealed = await seal(story, label, set, { ...mine, leftOut: ['amina'] });
    const answer = await reply('Thank you', message, set, await open(sealed, bethan.identity));
    for (const { identity } of [author, bethan, recovery])
      expect((await open(answer, identity, { from: 'team', replyTo: author.recipient })).content).toBe('Thank you');
    await expect(open(answer, amina.identity)).rejects.toEqual(fault('not-for-you'));
  });

  test('cannot be made to look like the author’s own words, nor be written by somebody who never opened them', async () => {
    const answer = await reply('I agree', message, set, await open(envelope, bethan.identity));
    await expect(open(answer, bethan.identity, { from: 'author' })).rejects.toEqual(fault('other-sender'));
    const forged = await seal('I agree', message, set, { ...mine, replyTo: stranger.recipient });
    const expected = { from: 'author', replyTo: author.recipient } as const;
    await expect(open(forged, bethan.identity, expected)).rejects.toEqual(fault('other-sender'));
    const own = await seal('I agree', message, set, mine);
    expect((await open(own, bethan.identity, expected)).content).toBe('I agree');
  });
});

describe('reseal', () => {
  test('gives it to a new colleague and not to the one who left; whom the author left out stays out', async () => {
    const [chidi, deepa] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const three = await accept({
      members: [...trustSet.members, { id: 'chidi', name: 'Chidi Example', role: 'Lead', recipient: chidi.recipient }],
    });
    const sealed = await seal(story, label, three, { ...mine, leftOut: ['amina'] });
    const next = await accept({
      version: 4,
      members: [...trustSet.members, { id: 'deepa', name: 'Deepa Example', role: 'Lead', recipient: deepa.recipient }],
    });
    const again = await reseal(sealed, chidi.identity, next);
    expect(again.about).toEqual({ ...sealed.about, keySet: next.id });
    for (const { identity } of [bethan, deepa, recovery])
      expect(await open(again, identity)).toEqual(await open(sealed, bethan.identity));
    for (const { identity } of [amina, chidi])
      await expect(open(again, identity)).rejects.toEqual(fault('not-for-you'));
  });

  test('keeps an answer open to its author', async () => {
    const answer = await reply('Thank you', label, set, await open(envelope, amina.identity));
    const again = await reseal(answer, amina.identity, await accept({ version: 4 }));
    expect((await open(again, author.identity)).content).toBe('Thank you');
  });

  test('refuses to pass it to another organisation', async () => {
    const other = await accept({ organisation: 'ZZ2' });
    await expect(reseal(envelope, amina.identity, other)).rejects.toEqual(fault('other-organisation'));
  });
});

const stanzas = ({ sealed }: Envelope) => new TextDecoder('latin1').decode(sealed).match(/^-> X25519 /gm)?.length;

function flipped(at: number): Envelope {
  const sealed = new Uint8Array(envelope.sealed);
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  return { about: envelope.about, sealed };
}

const everythingIn = (error: Error) =>
  JSON.stringify([error, error.message, error.stack, String(error.cause), Object.entries(error)]);
