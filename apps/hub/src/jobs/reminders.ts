import { randomBytes } from 'node:crypto';
import type { Kind } from '@antiracism-kit/schema';
import { ended, tokenHash } from '../handlers/reminder-item.ts';
import { type Mailer, MailFault } from '../mail/mailer.ts';
import { reminderWords } from '../mail/reminder-words.ts';
import { dayInWords } from '../pages/day-in-words.ts';
import type { Reachable, StoredItem } from '../store/store.ts';
import { type Stage, stageOn } from './reminder-stage.ts';
import type { JobParts } from './retention.ts';

/** What reminding works with, besides what every job does. */
export interface ReminderParts extends JobParts {
  /** Absent where no mail server is set: then addresses are only erased in time. */
  readonly mailer?: Mailer | undefined;
  readonly publicUrl: string;
}

/** What came of a day's reminders. */
export interface Reminded {
  sent: number;
  /** Those that the mail server did not take; they are tried again. */
  failed: number;
  /** Addresses erased because nothing is left to remind of. */
  forgotten: number;
}

type Promised = Reachable & { readonly email: string; readonly due: string };

/** Reminds authors of what falls due, each at most once for each stage, and erases the addresses that are needed no more. */
export async function sendReminders(parts: ReminderParts): Promise<Reminded> {
  const done: Reminded = { sent: 0, failed: 0, forgotten: 0 };
  for (const kind of parts.kinds) if (kind.remind) await remindAll(parts, kind, done);
  return done;
}

async function remindAll(parts: ReminderParts, kind: Kind, done: Reminded): Promise<void> {
  const { store, today } = parts;
  const on = today();
  const forgotten: string[] = [];
  let after = '';
  for (;;) {
    const found = await store.reachable(kind.name, after);
    for (const one of found) {
      const promised = kind.remind?.(one.answers);
      const stage = promised && stageOn(on, promised.due);
      const item = stage && (await store.item(one.id));
      if (!promised || !stage || !item) continue;
      if (stage === 'over' || ended(item, parts.kinds) || !item.consent?.uses.includes('contact'))
        forgotten.push(one.id);
      else if (!answeredSince(item, stage, promised.due)) await remind(parts, { ...one, ...promised }, stage, done);
    }
    const last = found.at(-1);
    if (!last) break;
    after = last.id;
  }
  await store.forgetContacts(forgotten);
  done.forgotten += forgotten.length;
}

async function remind(
  { store, mailer, publicUrl, today }: ReminderParts,
  { id: item, organisation: code, lang: written, email, due }: Promised,
  stage: Stage,
  done: Reminded,
): Promise<void> {
  if (!mailer) return;
  const token = randomBytes(16).toString('base64url');
  if (!(await store.claimReminder({ item, stage, tokenHash: tokenHash(token), on: today() }))) return;
  const lang = written === 'cy' ? 'cy' : 'en';
  const link = `${publicUrl}/o/${code}/update/${token}${lang === 'cy' ? '?lang=cy' : ''}`;
  const organisation = (await store.organisations()).find((one) => one.organisation.code === code)?.organisation;
  const facts = { stage, organisation: organisation?.shortName ?? code, due: dayInWords(due, lang), link };
  const words = reminderWords[lang];
  try {
    await mailer.send({ to: email, subject: words.subject(facts), text: words.text(facts), lang, stop: link });
    await store.settleReminder({ item, stage }, true);
    done.sent++;
  } catch (fault) {
    if (!(fault instanceof MailFault)) throw fault;
    await store.settleReminder({ item, stage }, false);
    done.failed++;
  }
}

// The last reminder is for those of whom nothing was heard.
const answeredSince = ({ followUps }: StoredItem, stage: Stage, due: string): boolean =>
  stage === 'late' && followUps.some(({ receivedOn }) => receivedOn >= due);
