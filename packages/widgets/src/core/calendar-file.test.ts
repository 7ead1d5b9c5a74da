import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const file = calendarFile({
  day: '2027-12-31',
  title: 'Mae eich addewid i’w gyflawni; heddiw, hwyrach',
  text: 'Line one\nhttps://hub.example/o/ZZ1/receipt',
  id: 'P-7K3M-92Q@ark',
});

test('a day is kept whole, from it to the day after, with a reminder two weeks before', () => {
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n');
  expect(file).toContain('\r\nTRIGGER:-P14D\r\n');
  expect(file).toContain('\r\nUID:P-7K3M-92Q@ark\r\n');
});

test('every line ends as the format wants, is at most 75 bytes long, and means what was written', () => {
  const lines = file.split('\r\n');
  expect(file).not.toMatch(/[^\r]\n/);
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain('SUMMARY:Mae eich addewid i’w gyflawni\\; heddiw\\, hwyrach\r\n');
  expect(unfolded).toContain('DESCRIPTION:Line one\\nhttps://hub.example/o/ZZ1/receipt\r\n');
});
