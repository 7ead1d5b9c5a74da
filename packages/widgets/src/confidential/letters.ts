import type { MailboxView } from '@antiracism-kit/schema/sealed';
import type { AcceptedKeySet, Mailbox } from '@antiracism-kit/seal';
import type { Sealing } from './fetch-sealing.ts';

/** Words that the team would like to publish, whole, with the salt of their digest. */
export interface Proposal {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly salt: string;
}

/** One message of the mailbox, as far as its author can read it. */
export interface Letter {
  readonly from: 'author' | 'team';
  /** The Monday of its week. */
  readonly on: string;
  /** Absent for what the author wrote, and for what does not open. */
  readonly text?: string;
  readonly proposal?: Proposal;
}

/** What opened, and whom the author left out: the team's envelopes keep that. */
export interface Letters {
  readonly letters: readonly Letter[];
  readonly leftOut: readonly string[] | undefined;
}

/** The words that were proposed last, if they opened. */
export const proposalIn = ({ letters }: Letters): Proposal | undefined =>
  letters.findLast(({ proposal }) => proposal)?.proposal;

/** What an author allows now. */
export const allowedIn = ({ consents }: Pick<MailboxView, 'consents'>): readonly string[] =>
  consents.at(-1)?.uses ?? [];

type Found = Pick<MailboxView, 'kind' | 'wording' | 'messages'>;

/** Opens what came for an author. Only what the team sealed to this author, after it had opened what they sent, is shown as the team's. */
export async function openLetters(
  organisation: string,
  { kind, wording, messages }: Found,
  mailbox: Mailbox,
  { open, toBytes }: Sealing,
): Promise<Letters> {
  let leftOut: readonly string[] | undefined;
  const letters = messages.map(async ({ from, on, key, keySet, sealed }): Promise<Letter> => {
    if (!sealed) return { from, on };
    const about = { organisation, kind, wording, keySet, key, mailbox: mailbox.id };
    try {
      const expected = { from: 'team', replyTo: mailbox.recipient } as const;
      const opened = await open({ about, sealed: toBytes(sealed) }, mailbox.identity, expected);
      leftOut = opened.leftOut;
      return { from, on, ...read(opened.content) };
    } catch {
      return { from, on };
    }
  });
  const opened = await Promise.all(letters);
  return { letters: opened, leftOut };
}

// what was sealed may have any shape
function read(content: unknown): Pick<Letter, 'text' | 'proposal'> {
  const { message, proposal } = (content ?? {}) as { message?: unknown; proposal?: Partial<Proposal> | null };
  const { fields, salt } = proposal ?? {};
  return {
    ...(typeof message === 'string' && { text: message }),
    ...(typeof fields === 'object' && fields && typeof salt === 'string' && { proposal: { fields, salt } }),
  };
}

/** Seals a message of the author to the people who can read it, as it travels. */
export async function sealMessage(
  message: string,
  key: string,
  leftOut: readonly string[],
  set: AcceptedKeySet,
  { kind, wording }: Found,
  { id, recipient: replyTo }: Mailbox,
  { seal, toText }: Sealing,
): Promise<string> {
  const { sealed } = await seal({ message }, { kind, wording, key, mailbox: id }, set, { replyTo, leftOut });
  return toText(sealed);
}
