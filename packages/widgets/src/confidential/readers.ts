import { callSealed, type HubAddress, HubError } from '@antiracism-kit/schema/client';
import { dayOf } from '@antiracism-kit/schema/day';
import type { AcceptedKeySet } from '@antiracism-kit/seal';
import { fetchSealing } from './fetch-sealing.ts';

/** The people who can read what is told in confidence, checked by this browser. */
export interface Readers {
  readonly set: AcceptedKeySet;
  /** Eight words that stand for this list of people. */
  readonly listWords: string;
  /** Eight words that stand for who signed it: those on posters. */
  readonly signerWords: string;
  /** Whether the link that led here names the same signer. */
  readonly isNamed: boolean;
}

/** Whether something can be sealed here, and for whom. */
export type Gate =
  | { readonly state: 'checking' }
  | { readonly state: 'open'; readonly readers: Readers }
  /** `insecure`: this page cannot seal. `no-keys`: there is no list that this browser accepts. `away`: nobody can say yet. */
  | { readonly state: 'insecure' | 'no-keys' | 'away' };

type Place = HubAddress & { readonly organisation: string };

/** Asks who can read what is sealed to an organisation, and believes only a list that is signed, in date and no older than one seen before. */
export async function gateOf(at: Place, seen?: AcceptedKeySet): Promise<Gate> {
  if (!isSecureContext || !crypto.subtle) return { state: 'insecure' };
  try {
    return { state: 'open', readers: await readersOf(at, seen) };
  } catch (error) {
    // a list that a browser refuses is as good as none, whatever is wrong with it
    const isRefused =
      (error as Error).name === 'SealError' || (error instanceof HubError && error.code === 'not-found');
    return { state: isRefused ? 'no-keys' : 'away' };
  }
}

async function readersOf(at: Place, seen: AcceptedKeySet | undefined): Promise<Readers> {
  const { organisation } = at;
  const [{ acceptKeySet, fingerprint }, signed] = await Promise.all([
    fetchSealing(),
    callSealed(at, 'getKeySet', { organisation }),
  ]);
  // after "#", so that it is never sent to the hub, which could answer to it
  const signer = new URLSearchParams(location.hash.slice(1)).get('signer') ?? undefined;
  const set = await acceptKeySet(signed, { organisation, today: dayOf(new Date()), signer, seen });
  const [listWords, signerWords] = await Promise.all([fingerprint(set.id), fingerprint(set.signer)]);
  return { set, listWords, signerWords, isNamed: signer !== undefined };
}
