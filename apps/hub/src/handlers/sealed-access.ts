import { hash } from 'node:crypto';
import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { untilOf } from '../store/key-sets.ts';
import type { AuthorsChange, SealedFile, SealedItem } from '../store/store.ts';
import { type Context, signedIn } from './context.ts';
import { type MailboxAnswer, mailboxAnswer } from './sealed-views.ts';

/** What opens a mailbox. */
export interface MailboxKeys {
  readonly organisation: string;
  readonly mailbox: string;
  readonly proof: string;
}

/** What the hub keeps of the right to a mailbox: 256 bits of it cannot be guessed, so one hash is enough. */
export const proofHash = (proof: string): string => hash('sha256', proof);

/** Refuses what was not sealed to the newest key set of the organisation, in its time. */
export async function refuseOldKeySet(
  { organisation, keySet }: { readonly organisation: string; readonly keySet: string },
  { store, today }: Context,
): Promise<void> {
  const newest = await store.keySet(organisation);
  if (newest?.id !== keySet || untilOf(newest) < today()) throw new Problem('changed-meanwhile');
}

/** The item of a mailbox; nothing for one that nobody has, and for a wrong proof. */
export const findMailbox = (
  { organisation, mailbox, proof }: MailboxKeys,
  { store }: Context,
): Promise<SealedFile | undefined> => store.openMailbox(organisation, mailbox, proofHash(proof));

/** Does what an author says, and answers what is in the mailbox then. Without the right to it nothing happens, and the answer is that of an empty one. */
export async function changeMailbox(
  keys: MailboxKeys,
  context: Context,
  changeOf: (file: SealedFile) => AuthorsChange | Promise<AuthorsChange>,
): Promise<MailboxAnswer> {
  const file = await findMailbox(keys, context);
  if (!file) return mailboxAnswer(undefined, context);
  await context.store.changeSealed(file.id, await changeOf(file));
  return mailboxAnswer(await findMailbox(keys, context), context);
}

/** An item that the moderator may see. One that does not exist and one of another organisation are refused alike. */
export async function findSealed(id: string, context: Context): Promise<SealedItem> {
  const moderator = signedIn(context);
  const item = await context.store.sealedItem(id);
  if (!item || !maySee(moderator, item.organisation)) throw new Problem('not-found');
  return item;
}
