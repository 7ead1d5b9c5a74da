import { dayOf } from '@antiracism-kit/schema';

/** Tells the day in the United Kingdom. It is looked up once a second, because formatting a date costs more than a whole call. */
export function londonDay(): () => string {
  let day = '';
  let until = 0;
  return () => {
    const now = Date.now();
    if (now >= until) {
      day = dayOf(new Date(now));
      until = now + 1_000;
    }
    return day;
  };
}
