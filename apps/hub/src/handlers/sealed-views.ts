import { randomBytes } from 'node:crypto';
import { type MailboxView, reference, type SealedCase, type SealedLine } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { gone, talking, usesOf } from '../store/sealed-rules.ts';
import type { SealedEnvelope, SealedFile, SealedItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';
import { addDays } from './erase-day.ts';
import { nameAndCode } from './receipt-view.ts';
import { afterWorkingDays } from './working-days.ts';

/** What every row of a mailbox answers. */
export interface MailboxAnswer {
  found?: MailboxView;
  padding: string;
}

// An answer without an envelope fits into the first size, so that it is as long as that of a mailbox that nobody has.
const firstSize = 4096;
const sizes = 16_384;

/** What an author finds, filled up to one of a few sizes. */
export function mailboxAnswer(file: SealedFile | undefined, context: Context): MailboxAnswer {
  const answer = { ...(file && { found: mailboxView(file, context) }), padding: '' };
  const bare = Buffer.byteLength(JSON.stringify(answer));
  const size = bare <= firstSize ? firstSize : Math.ceil(bare / sizes) * sizes;
  const missing = size - bare;
  // Chance, because a proxy that compresses would make anything else short again.
  return { ...answer, padding: randomBytes(missing).toString('base64url').slice(0, missing) };
}

const textOf = (sealed: Uint8Array): string => Buffer.from(sealed).toString('base64url');

function shared(item: SealedItem, context: Context) {
  const { id, organisation, status, week, waitingSince, settledOn, published } = item;
  const kind = kindNamed(context, item.kind);
  const days = status === 'published' ? kind.keepPublishedDays : kind.keepDays;
  const isKept = settledOn !== undefined && days !== undefined && !gone.includes(status);
  return {
    reference: reference(kind.letter, id),
    kind: kind.name,
    organisation: nameAndCode(organisation, context),
    status,
    receivedOn: week,
    // The hub knows no more than the week: the team has its days from the end of it.
    ...(waitingSince !== undefined && { replyBy: afterWorkingDays(addDays(waitingSince, 6), kind.replyWithin) }),
    ...(isKept && { eraseOn: addDays(settledOn, days + 1) }),
    ...(published !== undefined && status === 'published' && { published }),
  };
}

const messageOf = ({ key, from, week, keySet, proposes }: SealedEnvelope) => ({
  key,
  from,
  on: week,
  keySet,
  ...(proposes && { proposes: true as const }),
});

function mailboxView(file: SealedFile, context: Context): MailboxView {
  const { wording, consents, agreed } = file;
  return {
    ...shared(file, context),
    wording,
    consents: [...consents],
    messages: file.envelopes
      .slice(1)
      .map((one) => ({ ...messageOf(one), ...(one.from === 'team' && { sealed: textOf(one.sealed) }) })),
    ...(agreed !== undefined && { agreed }),
  };
}

/** One line of the restricted queue. */
export async function sealedLine(item: SealedItem, context: Context): Promise<SealedLine> {
  const { id, keySet, outdated, status, waitingSince, messages, assignedTo, approvedBy, themes } = item;
  return {
    id,
    ...shared(item, context),
    uses: [...usesOf(item)],
    ...(keySet !== undefined && { keySet }),
    outdated,
    turn: waitingSince !== undefined ? 'team' : talking.includes(status) ? 'author' : 'nobody',
    messages,
    ...(assignedTo !== undefined && { assignedTo: await context.nameOf(assignedTo) }),
    themes: [...themes],
    ...(approvedBy !== undefined && { approvedBy: await context.nameOf(approvedBy) }),
  };
}

/** Everything that the hub knows of an item, with its envelopes. */
export async function sealedCase(file: SealedFile, context: Context): Promise<SealedCase> {
  const { lang, wording, mailbox, key, consents, agreed, seen, organisation } = file;
  const [told, ...thread] = file.envelopes;
  const team = await context.moderators();
  return {
    ...(await sealedLine(file, context)),
    lang: lang as SealedCase['lang'],
    wording,
    mailbox,
    key,
    ...(told && { sealed: textOf(told.sealed) }),
    consents: [...consents],
    thread: thread.map((one) => ({ ...messageOf(one), sealed: textOf(one.sealed) })),
    ...(agreed !== undefined && { agreed }),
    steps: await Promise.all(
      file.steps.map(async ({ action, by, on, reason }) => ({
        action,
        by: typeof by === 'object' ? await context.nameOf(by.moderator) : by,
        on,
        ...(reason !== undefined && { why: reason }),
      })),
    ),
    seen,
    assignable: team.filter((one) => maySee(one, organisation)).map(({ id, name }) => ({ id, name })),
  };
}
