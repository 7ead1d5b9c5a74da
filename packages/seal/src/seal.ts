import { decryptWith, encryptTo } from './age.ts';
import { isRecipient } from './age-keys.ts';
import { makeKeyPair } from './identity.ts';
import type { AcceptedKeySet } from './key-set.ts';
import { padded } from './padding.ts';
import { SealError } from './seal-error.ts';

/** What a hub has to know of something sealed. It stands inside the seal as well, and both must be the same. */
export interface About {
  readonly organisation: string;
  readonly kind: string;
  /** Version of the words its author agreed to. */
  readonly wording: string;
  /** Id of the key set it was sealed to. */
  readonly keySet: string;
  /** Idempotency key of the sending. */
  readonly key: string;
  /** Id of the mailbox it belongs to. */
  readonly mailbox: string;
}

/** Something sealed, and what stands on it. */
export interface Envelope {
  readonly about: About;
  readonly sealed: Uint8Array;
}

/** What was inside. */
export interface Opened<Content = unknown> {
  readonly content: Content;
  /** Who wrote it. */
  readonly from: 'author' | 'team';
  /** The recipient that replies to the author are sealed to. The hub never learns it, so it cannot write as one or to the other. */
  readonly replyTo: string;
  /** Ids of the people whom the author left out: nothing that belongs to it is ever sealed to them. */
  readonly leftOut: readonly string[];
}

/** What is written on an envelope by whoever seals it; the key set says the rest. */
export type Label = Pick<About, 'kind' | 'wording' | 'key' | 'mailbox'>;

const labels = ['organisation', 'kind', 'wording', 'keySet', 'key', 'mailbox'] as const;

/** Seals what an author writes to the people of an organisation, without those they left out. */
export async function seal(
  content: unknown,
  label: Label,
  set: AcceptedKeySet,
  author: Pick<Opened, 'replyTo' | 'leftOut'>,
): Promise<Envelope> {
  // a name that is not there would leave out nobody
  const isMember = (id: string) => set.members.some((member) => member.id === id);
  if (!author.leftOut.every(isMember)) throw new SealError('not-a-member');
  if (!isRecipient(author.replyTo)) throw new SealError('not-an-identity');
  return enclose({ content, from: 'author', replyTo: author.replyTo, leftOut: author.leftOut }, label, set);
}

/** Seals an answer to the author of what was opened, and to those who can read that. */
export const reply = (content: unknown, label: Label, set: AcceptedKeySet, to: Opened): Promise<Envelope> =>
  enclose({ content, from: 'team', replyTo: to.replyTo, leftOut: to.leftOut }, label, set);

/** Opens an envelope. What is `about` it comes from the place it was found in, and whom it has to be from is checked as well. */
export async function open<Content = unknown>(
  { about, sealed }: Envelope,
  identity: string,
  expected: Partial<Pick<Opened, 'from' | 'replyTo'>> = {},
): Promise<Opened<Content>> {
  const inside = parsed(await decryptWith(identity, sealed));
  if (labels.some((label) => inside.about?.[label] !== about[label])) throw new SealError('moved');
  const { content, from, replyTo, leftOut } = inside;
  if ((expected.from ?? from) !== from || (expected.replyTo ?? replyTo) !== replyTo)
    throw new SealError('other-sender');
  return { content: content as Content, from, replyTo, leftOut };
}

/** Seals again to a new key set, by somebody who can open it: a colleague came or left. Whom the author left out stays out. */
export async function reseal(envelope: Envelope, identity: string, set: AcceptedKeySet): Promise<Envelope> {
  const opened = await open(envelope, identity);
  if (envelope.about.organisation !== set.organisation) throw new SealError('other-organisation');
  return enclose(opened, envelope.about, set);
}

/** Seals nothing to nobody, so that the browser has compiled it all by the time a person sends. Call it while they write. */
export async function warmUp(): Promise<void> {
  const recipients = await Promise.all(Array.from({ length: 7 }, nobody));
  for (let round = 0; round < 3; round++) await encryptTo(recipients, padded(''));
}

async function enclose(opened: Opened, label: Label, set: AcceptedKeySet): Promise<Envelope> {
  const { kind, wording, key, mailbox } = label;
  const about: About = { organisation: set.organisation, kind, wording, keySet: set.id, key, mailbox };
  const isIn = (id: string) => !opened.leftOut.includes(id);
  if (!set.members.some(({ id }) => isIn(id))) throw new SealError('nobody-left');
  const recipients: string[] = [];
  // Each recipient makes an envelope longer. Somebody left out is replaced by a key that nobody has, so that nobody can count them.
  for (const { id, recipient } of set.members) recipients.push(isIn(id) ? recipient : await nobody());
  recipients.push(set.recovery);
  if (opened.from === 'team') recipients.push(opened.replyTo);
  return { about, sealed: await encryptTo(recipients, padded(JSON.stringify({ about, ...opened }))) };
}

async function nobody(): Promise<string> {
  return (await makeKeyPair()).recipient;
}

/** Anyone can seal anything to an organisation, so what is inside is looked at before it is believed. */
function parsed(bytes: Uint8Array): Opened & { about?: Partial<About> } {
  let inside: Partial<Opened> | null;
  try {
    inside = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // what JSON.parse says would quote the text
    throw new SealError('changed');
  }
  const { content, from, replyTo, leftOut } = inside ?? {};
  const isWhole =
    (from === 'author' || from === 'team') &&
    isRecipient(replyTo) &&
    Array.isArray(leftOut) &&
    leftOut.every((id) => typeof id === 'string');
  if (!isWhole) throw new SealError('changed');
  return { ...inside, content, from, replyTo, leftOut };
}
