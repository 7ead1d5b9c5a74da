import { addDays } from '../handlers/erase-day.ts';

/** The reminders there are: two weeks before the day, from the day on, and a month after it. */
export type Stage = 'soon' | 'due' | 'late';

/** Which reminder is due on a day; `over` once there is none left to send. */
export function stageOn(today: string, due: string): Stage | 'over' | undefined {
  if (today >= addDays(due, 60)) return 'over';
  if (today >= addDays(due, 30)) return 'late';
  if (today >= due) return 'due';
  return today >= addDays(due, -14) ? 'soon' : undefined;
}
