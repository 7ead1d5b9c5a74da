import type { OwnKey } from '@antiracism-kit/schema';
import { toBytes } from '@antiracism-kit/seal/bytes';
import { recipientOf, unwrapWithWords } from '@antiracism-kit/seal/identity';
import { acceptKeySet } from '@antiracism-kit/seal/key-set';
import { unwrapWithPasskey } from '@antiracism-kit/seal/passkey';
import { isShare, restoreRecovery } from '@antiracism-kit/seal/recovery';
import { hub } from './hub.ts';
import { chosen, type Fault, field, part, typed } from './page.ts';

/** A key, unwrapped. It is kept in the memory of this page and nowhere else. */
export interface Unlocked {
  /** The moderator's own; absent for the recovery key of an organisation. */
  readonly key?: OwnKey;
  /** Secret. */
  readonly identity: string;
}

/** Unwraps the key that the form of the page names, by the passkey or the words that belong to it. */
export async function unlock(): Promise<Unlocked | Fault> {
  const { organisation, shares } = part('keys-page').dataset;
  if (organisation && shares) return restore(organisation);
  const way = chosen('unlock') ?? document.querySelector<HTMLInputElement>('#unlock-only')?.value;
  if (!way) return { code: 'no-way', field: document.querySelector('input[name="unlock"]') };
  const [recipient, at] = way.split('/');
  const { keys } = await hub.listKeys({});
  const key = keys.find((one) => one.recipient === recipient);
  const kept = key?.ways[Number(at)];
  if (!key || !kept) return { code: 'other-key' };
  const wrapped = toBytes(kept.wrapped);
  let identity: string;
  if (kept.passkey) identity = await unwrapWithPasskey(wrapped, kept.passkey);
  else {
    const words = field('words');
    if (!typed(words.id)) return { code: 'no-words', field: words };
    const unwrapped = await unwrapWithWords(wrapped, words.value).catch(() => undefined);
    if (!unwrapped) return { code: 'wrong-words', field: words };
    words.value = '';
    identity = unwrapped;
  }
  // the hub says which key it is; what was unwrapped says whether that is true
  if ((await recipientOf(identity)) !== recipient) return { code: 'other-key' };
  return { key, identity };
}

/** Brings the recovery key of an organisation back from two of its three shares. */
async function restore(organisation: string): Promise<Unlocked | Fault> {
  const typedShares: string[] = [];
  for (const place of [field('share-1'), field('share-2')]) {
    if (!(await isShare(place.value))) return { code: 'mistyped-share', field: place };
    typedShares.push(place.value);
  }
  // one whose last day is over has the same recovery key
  const { recovery } = await acceptKeySet(await hub.getKeySet({ organisation }), { organisation, today: '' });
  const identity = await restoreRecovery(typedShares, recovery);
  for (const place of [field('share-1'), field('share-2')]) place.value = '';
  return { identity };
}

/** Whether it went wrong. */
export const isFault = (result: Unlocked | Fault): result is Fault => 'code' in result;
