import bankHolidays from './bank-holidays.json' with { type: 'json' };

const dayLength = 86_400_000;
const holidays: ReadonlySet<string> = new Set(bankHolidays.days);

/** Working days in England after the first day, up to and including the last: Friday to Monday is 1. */
export function workingDays(from: string, to: string): number {
  let count = 0;
  for (let at = Date.parse(from) + dayLength; at <= Date.parse(to); at += dayLength) {
    const date = new Date(at);
    const weekend = date.getUTCDay() % 6 === 0;
    if (!weekend && !holidays.has(date.toISOString().slice(0, 10))) count++;
  }
  return count;
}
