import bankHolidays from './bank-holidays.json' with { type: 'json' };

const dayLength = 86_400_000;
const holidays: ReadonlySet<string> = new Set(bankHolidays.days);

/** Working days in England after the first day, up to and including the last: Friday to Monday is 1. */
export function workingDays(from: string, to: string): number {
  let count = 0;
  for (let at = Date.parse(from) + dayLength; at <= Date.parse(to); at += dayLength) if (isWorkingDay(at)) count++;
  return count;
}

/** The day that is so many working days in England after another. */
export function afterWorkingDays(from: string, days: number): string {
  let at = Date.parse(from);
  for (let left = days; left > 0; ) {
    at += dayLength;
    if (isWorkingDay(at)) left--;
  }
  return new Date(at).toISOString().slice(0, 10);
}

function isWorkingDay(at: number): boolean {
  const date = new Date(at);
  return date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10));
}
