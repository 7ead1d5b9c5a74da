import { afterAll, beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { makeKeyPair } from './identity.ts';
import { makePasskey, unwrapWithPasskey, wrapWithPasskey } from './passkey.ts';
import { open, seal } from './seal.ts';
import { accept, amina, author, label } from './testing/people.ts';

const protocol = cdp() as unknown as { send(method: string, options?: object): Promise<{ authenticatorId: string }> };
const fault = (code: string) => expect.objectContaining({ name: 'SealError', code });
let device: string;

const plugIn = async (hasPrf: boolean) => {
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true };
  const touch = { isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await protocol.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, ...touch, hasPrf },
  });
  device = authenticatorId;
};
const unplug = () => protocol.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: device });

beforeAll(async () => {
  await protocol.send('WebAuthn.enable');
  await plugIn(true);
});
afterAll(() => protocol.send('WebAuthn.disable'));

test('a passkey wraps an identity and unwraps it, and only while its owner agrees', async () => {
  const { identity } = await makeKeyPair();
  const passkey = await makePasskey('Amina Example, lived experience');
  const wrapped = await wrapWithPasskey(identity, passkey);
  expect(await unwrapWithPasskey(wrapped, passkey)).toBe(identity);

  await protocol.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false });
  await expect(unwrapWithPasskey(wrapped, passkey)).rejects.toEqual(fault('passkey-refused'));
  await expect(unwrapWithPasskey(wrapped, 'AGE-PLUGIN-FIDO2PRF-1')).rejects.toEqual(fault('not-an-identity'));
});

test('a device whose passkeys keep no secret is told from one that said no', async () => {
  await unplug();
  await plugIn(false);
  await expect(makePasskey('Amina Example')).rejects.toEqual(fault('no-passkey'));
});

test('what this browser seals, it opens', async () => {
  const envelope = await seal('in confidence', label, await accept(), {
    replyTo: author.recipient,
    leftOut: ['bethan'],
  });
  expect((await open(envelope, amina.identity)).content).toBe('in confidence');
});
