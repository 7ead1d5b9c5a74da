import { hkdfSync, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { secretOf } from './age-keys.ts';
import { recipientOf } from './identity.ts';
import { mailboxOf } from './mailbox.ts';

const words = 'acorn bridge candle dolphin elbow feather';
const mailbox = await mailboxOf(words);

test('the words of a receipt give the same mailbox for good, worked out here by Node', async () => {
  const salt = 'antiracism-kit receipt v1';
  const slow = pbkdf2Sync(words, salt, 600_000, 32, 'sha256');
  const take = (info: string, length: number) => Buffer.from(hkdfSync('sha256', slow, salt, info, length));
  expect(mailbox.id).toBe(take('mailbox', 16).toString('base64url'));
  expect(mailbox.proof).toBe(take('proof', 32).toString('base64url'));
  expect(Buffer.from(secretOf(mailbox.identity))).toEqual(take('reply key', 32));
  expect(mailbox.recipient).toBe(await recipientOf(mailbox.identity));
});

test('capitals, commas and spare spaces do not matter, another word does', async () => {
  expect(await mailboxOf(' Acorn, bridge candle\ndolphin  ELBOW feather.')).toEqual(mailbox);
  const other = await mailboxOf(words.replace('feather', 'feature'));
  for (const name of ['id', 'proof', 'identity', 'recipient'] as const) expect(other[name]).not.toBe(mailbox[name]);
});
