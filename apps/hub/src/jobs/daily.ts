import type { Logger } from 'pino';
import { countFigures } from './figures.ts';
import { regularly } from './regularly.ts';
import { type ReminderParts, sendReminders } from './reminders.ts';
import { eraseExpired } from './retention.ts';

const hour = 3_600_000;

/** Does what is due each day, at the start and once the day has changed; a job that fails is tried again within the hour. Stops with the function it gives. */
export function startDailyJobs(parts: ReminderParts, log: Logger): () => Promise<void> {
  let doneOn: string | undefined;
  const run = async () => {
    const on = parts.today();
    if (on === doneOn) return;
    try {
      const erased = await eraseExpired(parts);
      await countFigures(parts);
      const reminded = await sendReminders(parts);
      // what the mail server did not take is tried again within the hour
      if (reminded.failed === 0) doneOn = on;
      else log.warn(reminded, 'The mail server did not take every reminder. They are tried again within the hour.');
      log.info({ ...erased, ...reminded }, 'daily jobs done');
    } catch (fault) {
      log.error({ err: fault }, 'The daily jobs failed. They are tried again within the hour.');
    }
  };
  return regularly(hour, run);
}
