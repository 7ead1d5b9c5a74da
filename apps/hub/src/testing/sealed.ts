import { randomBytes } from 'node:crypto';
import { callSealed, type Input, makeKey, type SealedCase, type SealedRouteName } from '@antiracism-kit/schema';
import { type Envelope, type Opened, open, reply, seal } from '@antiracism-kit/seal';
import { type KeyPair, makeKeyPair } from '@antiracism-kit/seal/identity';
import { type AcceptedKeySet, acceptKeySet, type KeySet, signKeySet } from '@antiracism-kit/seal/key-set';
import { makeSigner } from '@antiracism-kit/seal/signer';
import { amina, fetchFrom, type TestHub } from './test-hub.ts';

const random = (bytes: number) => randomBytes(bytes).toString('base64url');
const textOf = (sealed: Uint8Array) => Buffer.from(sealed).toString('base64url');
const signer = makeSigner();

/** A trust with two people and a recovery key, whose key set its hub keeps. */
export interface SealingTrust {
  readonly people: readonly KeyPair[];
  readonly set: AcceptedKeySet;
  /** Saves a newer key set. */
  renew(changes?: Partial<KeySet>): Promise<AcceptedKeySet>;
}

/** Makes the keys of a trust and saves its first key set. */
export async function sealingTrust(hub: TestHub, organisation = 'ZZ1'): Promise<SealingTrust> {
  const people = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]);
  const [one, two, recovery] = people.map(({ recipient }) => recipient) as [string, string, string];
  const members = [
    { id: 'amina', name: 'Amina Example', role: 'Equality lead', recipient: one },
    { id: 'bethan', name: 'Bethan Example', role: 'Guardian', recipient: two },
  ];
  let version = 0;
  const renew = async (changes: Partial<KeySet> = {}) => {
    version++;
    const next = { organisation, version, until: '2028-11-23', members, recovery, ...changes };
    const keySet = signKeySet(next, signer.secret);
    await hub.call('saveKeySet', { organisation, keySet }, { moderator: amina });
    return acceptKeySet(keySet, { organisation, today: '2026-11-23' });
  };
  return { people, set: await renew(), renew };
}

/** What an author needs to come back: random here, since deriving it from words takes a while. */
export interface AuthorsBox {
  readonly organisation: string;
  readonly mailbox: string;
  readonly proof: string;
}

/** Something told in confidence as it is sent, with what its author keeps. */
export async function told(set: AcceptedKeySet, content: unknown, changes: Partial<Input<'sendSealed'>> = {}) {
  const author = await makeKeyPair();
  const box: AuthorsBox = { organisation: set.organisation, mailbox: random(16), proof: random(32) };
  const rest = { kind: 'lived-experience', wording: 'experience-2026-11', key: makeKey() };
  const label = { ...rest, mailbox: box.mailbox };
  const { sealed } = await seal(content, label, set, { replyTo: author.recipient, leftOut: [] });
  const draft: Input<'sendSealed'> = {
    ...box,
    ...rest,
    lang: 'en',
    keySet: set.id,
    uses: ['read', 'counted', 'quoted'],
    sealed: textOf(sealed),
    ...changes,
  };
  return { author, box, draft };
}

/** Opens what a case has, as a moderator's browser does. */
export function openCase(
  { organisation, kind, wording, mailbox, key, keySet, sealed }: SealedCase,
  who: KeyPair,
): Promise<Opened> {
  const about = { organisation: organisation.code, kind, wording, mailbox, key, keySet: keySet ?? '' };
  return open({ about, sealed: Buffer.from(sealed ?? '', 'base64url') }, who.identity);
}

/** The answer of a moderator's browser to what it opened, sealed. */
export async function answerTo(
  { kind, wording, mailbox }: SealedCase,
  opened: Opened,
  set: AcceptedKeySet,
  content: unknown,
) {
  const key = makeKey();
  const { sealed }: Envelope = await reply(content, { kind, wording, mailbox, key }, set, opened);
  return { key, keySet: set.id, sealed: textOf(sealed) };
}

/** Calls a row as the hub's own page does. */
export const fromPage = <Name extends SealedRouteName>(hub: TestHub, name: Name, input: Input<Name>) =>
  callSealed(
    { hub: 'https://hub.example', fetch: fetchFrom(hub.app, 'https://hub.example', 'same-origin') },
    name,
    input,
  );
