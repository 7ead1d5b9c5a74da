const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

// made when first asked for: it takes longer than showing a form does
let london: Intl.DateTimeFormat | undefined;

/** The calendar day of a moment in the United Kingdom, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // by parts: which languages write year, month, day differs from browser to browser
  const parts = london.formatToParts(moment).map(({ type, value }) => [type, value]);
  const { year, month, day } = Object.fromEntries(parts) as Record<string, string>;
  return `${year}-${month}-${day}`;
}
