/** One day to keep in a calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** Names the entry, so that saving it twice keeps one. */
  readonly id: string;
}

/** A day as an iCalendar file (RFC 5545), with a reminder two weeks before. */
export function calendarFile({ day, title, text, id }: CalendarDay): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const plain = (date: string) => date.replaceAll('-', '').slice(0, 8);
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Antiracism Kit//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${now}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(next.toISOString())}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

// at most 75 bytes a line; a letter has 4 bytes at most
const folded = (line: string): string =>
  new TextEncoder().encode(line).length > 75 ? (line.match(/.{1,18}/gsu) ?? []).join('\r\n ') : line;
