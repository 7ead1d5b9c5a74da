import { expect, test } from 'vitest';
import { makeSigner } from './signer.ts';
import { openSigner, sealSigner } from './signing-secret.ts';
import { hashOfAnswer } from './test-answer.ts';
import { makeTestItem, openTestItem } from './test-item.ts';
import { amina, bethan, signer, stranger } from './testing/people.ts';

const fault = (code: string) => expect.objectContaining({ name: 'SealError', code });

test('a test item is opened by its owner alone, and only its own answer fits', async () => {
  const item = await makeTestItem(amina.recipient);
  expect(await hashOfAnswer(await openTestItem(item.sealed, amina.identity))).toBe(item.hash);
  await expect(openTestItem(item.sealed, stranger.identity)).rejects.toEqual(fault('not-for-you'));
  const other = await makeTestItem(amina.recipient);
  expect(await hashOfAnswer(await openTestItem(other.sealed, amina.identity))).not.toBe(item.hash);
});

test('a signing secret is opened by everybody it was sealed to, and another one in its place is refused', async () => {
  const sealed = await sealSigner(signer.secret, [amina.recipient, bethan.recipient]);
  for (const { identity } of [amina, bethan])
    expect(await openSigner(sealed, identity, signer.signer)).toBe(signer.secret);
  await expect(openSigner(sealed, stranger.identity, signer.signer)).rejects.toEqual(fault('not-for-you'));
  const other = await sealSigner(makeSigner().secret, [amina.recipient]);
  await expect(openSigner(other, amina.identity, signer.signer)).rejects.toEqual(fault('other-signer'));
});
