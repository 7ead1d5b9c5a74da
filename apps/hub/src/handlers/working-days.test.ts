import { expect, test } from 'vitest';
import { workingDays } from './working-days.ts';

test.each([
  ['the same day', '2026-11-23', '2026-11-23', 0],
  ['Monday to Tuesday', '2026-11-23', '2026-11-24', 1],
  ['Friday to Monday', '2026-11-20', '2026-11-23', 1],
  ['Saturday to Monday', '2026-11-21', '2026-11-23', 1],
  ['a whole week', '2026-11-16', '2026-11-23', 5],
  ['Christmas 2026, with Boxing Day kept on the Monday', '2026-12-24', '2026-12-29', 1],
  ['Easter 2027', '2027-03-25', '2027-03-30', 1],
  ['the change to summer time', '2027-03-26', '2027-03-31', 2],
  ['a day that lies ahead', '2026-11-24', '2026-11-23', 0],
])('%s: %s to %s are %d working days', (_, from, to, days) => {
  expect(workingDays(from, to)).toBe(days);
});
