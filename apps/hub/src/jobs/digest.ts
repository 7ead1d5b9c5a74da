import type { KeySet } from '@antiracism-kit/seal/key-set';
import type { Logger } from 'pino';
import { mondayOf } from '../handlers/monday-of.ts';
import { digestWords } from '../mail/digest-words.ts';
import { type Mailer, MailFault } from '../mail/mailer.ts';
import type { Moderator } from '../sign-in/moderator.ts';
import type { Store } from '../store/store.ts';
import { regularly } from './regularly.ts';

/** What the weekly notice works with. */
export interface DigestParts {
  readonly store: Pick<Store, 'organisations' | 'keySet' | 'claimDigest' | 'releaseDigest'>;
  readonly moderators: () => Promise<readonly Moderator[]>;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  /** The clock; the machine's unless told otherwise. */
  readonly now?: () => Date;
}

/** What came of one round. */
export interface Digested {
  sent: number;
  /** Those that the mail server did not take; they are tried again. */
  failed: number;
}

const hourOfDigest = 8;
const tenMinutes = 600_000;
const london = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', hourCycle: 'h23' },
});

/**
 * Asks everybody who can open what an organisation is told in confidence to look, once a week: from Monday at 8, UK time.
 * The same words go out whether something waits or not: a notice of what has come would date it in mailboxes and mail logs.
 */
export async function sendDigests({ store, moderators, mailer, publicUrl, ...parts }: DigestParts): Promise<Digested> {
  const done: Digested = { sent: 0, failed: 0 };
  const { day, hour } = partsOf(parts.now?.() ?? new Date());
  const week = mondayOf(day);
  if (day === week && hour < hourOfDigest) return done;
  const readers = await readersOn(day, store);
  const link = `${publicUrl}/console/restricted`;
  for (const { id, email } of await moderators()) {
    if (!readers.has(id) || !(await store.claimDigest(id, week))) continue;
    try {
      await mailer.send({ to: email, subject: digestWords.subject, text: digestWords.text(link), lang: 'en' });
      done.sent++;
    } catch (fault) {
      if (!(fault instanceof MailFault)) throw fault;
      await store.releaseDigest(id);
      done.failed++;
    }
  }
  return done;
}

/** Sends each week's notices in time, and tries again those that were not taken. Stops with the function it gives. */
export function startDigests(parts: DigestParts, log: Logger): () => Promise<void> {
  return regularly(tenMinutes, async () => {
    try {
      const done = await sendDigests(parts);
      if (done.failed > 0) log.warn(done, 'The mail server did not take every notice. They are tried again.');
    } catch (fault) {
      log.error({ err: fault }, 'The weekly notices failed. They are tried again.');
    }
  });
}

/** The ids of all who are in a key set that holds today. */
async function readersOn(day: string, store: DigestParts['store']): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(
    (await store.organisations()).map(({ organisation }) => store.keySet(organisation.code)),
  );
  // each was checked when it was saved
  const inUse = sets
    .flatMap((kept) => (kept ? [JSON.parse(kept.signed.text) as KeySet] : []))
    .filter((set) => set.until >= day);
  return new Set(inUse.flatMap(({ members }) => members.map(({ id }) => id)));
}

function partsOf(now: Date): { day: string; hour: number } {
  const part = Object.fromEntries(london.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour) };
}
