import { isDay } from '@antiracism-kit/schema/day';
import { isRecipient } from './age-keys.ts';
import { digestOf, toText } from './bytes.ts';
import { SealError } from './seal-error.ts';
import { isSigned, sign, signerOf } from './signer.ts';
import { labelled } from './words.ts';

/** Somebody who can open what is sealed to an organisation, as an author is shown them. */
export interface Member {
  /** The person's, for good: never given to somebody else. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly recipient: string;
}

/** Who can open what is sealed to an organisation. */
export interface KeySet {
  readonly organisation: string;
  /** Grows with every change. */
  readonly version: number;
  /** The last day it may be used. Signed again in time, it shows that somebody still looks after the keys. */
  readonly until: string;
  readonly members: readonly Member[];
  /** What the recovery shares bring back the key of. */
  readonly recovery: string;
  readonly signer: string;
}

/** A key set as it travels: the very text that was signed, and who signed it. */
export interface SignedKeySet {
  readonly text: string;
  /** By signer. More than one while an organisation passes from one signer to the next. */
  readonly signatures: Readonly<Record<string, string>>;
}

declare const accepted: unique symbol;

/** A key set whose signature and age were checked. Only these are sealed to. */
export interface AcceptedKeySet extends KeySet {
  /** Changes with every letter of it. */
  readonly id: string;
  readonly [accepted]: true;
}

/** What a page already knows when it is given a key set. */
export interface Trust {
  readonly organisation: string;
  readonly today: string;
  /** The signer that a link, a poster or the page around it names. */
  readonly signer?: string | undefined;
  /** The last key set that was accepted. */
  readonly seen?: Pick<AcceptedKeySet, 'id' | 'version' | 'signer'> | undefined;
}

/** At least so many people, so that one of them being away or leaving loses nothing. */
export const fewestMembers = 2;
const mostMembers = 20;

/** Signs a key set. With a new signer, the secret of the former one signs as well, so that pages follow. */
export function signKeySet(set: Omit<KeySet, 'signer'>, secret: string, former?: string): SignedKeySet {
  const { organisation, version, until, members, recovery } = set;
  const whole = checked({ organisation, version, until, members, recovery, signer: signerOf(secret) });
  const text = JSON.stringify(whole);
  const secrets = former ? [secret, former] : [secret];
  const signatures = secrets.map((one) => [signerOf(one), sign(labelled('key set', text), one)]);
  return { text, signatures: Object.fromEntries(signatures) };
}

/** Checks a key set before anything is sealed to it. Refuses one that is unsigned, changed, expired, of another organisation or signer, or older than one that was seen. */
export async function acceptKeySet({ text, signatures }: SignedKeySet, trust: Trust): Promise<AcceptedKeySet> {
  const set = checked(parsed(text));
  const isSignedBy = (signer: string): boolean =>
    isSigned(labelled('key set', text), signatures?.[signer] ?? '', signer);
  if (!isSignedBy(set.signer)) throw new SealError('unsigned');
  const known = trust.seen?.signer ?? trust.signer;
  if (known && !isSignedBy(known)) throw new SealError('other-signer');
  if (set.organisation !== trust.organisation) throw new SealError('other-organisation');
  if (set.until < trust.today) throw new SealError('expired');
  const id = toText(await digestOf(text));
  const { seen } = trust;
  if (seen && set.version < seen.version) throw new SealError('older');
  if (seen && set.version === seen.version && id !== seen.id) throw new SealError('changed');
  return { ...set, id } as AcceptedKeySet;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealError('not-a-key-set');
  }
}

/** The key set without anything that does not belong in one. */
function checked(value: unknown): KeySet {
  const { organisation, version, until, members, recovery, signer } = (value ?? {}) as Partial<KeySet>;
  if (
    !hasForm(organisation, /^[A-Z0-9]{3,10}$/) ||
    !Number.isSafeInteger(version) ||
    !hasForm(until, /^.{10}$/) ||
    !isDay(until) ||
    !hasForm(signer, /^[\w-]{43}$/) ||
    !Array.isArray(members) ||
    members.length > mostMembers ||
    !members.every(isMember)
  )
    throw new SealError('not-a-key-set');
  if (members.length < fewestMembers || !isRecipient(recovery)) throw new SealError('too-few-keys');
  const own = members.map(({ id, name, role, recipient }) => ({ id, name, role, recipient }));
  // a key that stands there twice is one key that looks like two
  const keys = new Set([recovery, ...own.map(({ recipient }) => recipient)]);
  const ids = new Set(own.map(({ id }) => id));
  if (keys.size <= own.length || ids.size < own.length) throw new SealError('not-a-key-set');
  return { organisation, version: version as number, until, members: own, recovery, signer };
}

const hasForm = (text: unknown, form: RegExp): text is string => typeof text === 'string' && form.test(text);

// what an author reads: nothing that hides, and nothing that turns the direction of writing
const words = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,100}$/u;

function isMember(value: unknown): value is Member {
  const { id, name, role, recipient } = (value ?? {}) as Partial<Member>;
  return hasForm(id, /^[\w-]{1,64}$/) && hasForm(name, words) && hasForm(role, words) && isRecipient(recipient);
}
