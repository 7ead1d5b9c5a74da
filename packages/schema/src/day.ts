const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The calendar day of a moment in the United Kingdom, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => london.format(moment);

// The Canadian form of a date is YYYY-MM-DD.
const london = /* @__PURE__ */ new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
