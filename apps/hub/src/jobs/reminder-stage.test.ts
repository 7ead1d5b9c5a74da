import { expect, test } from 'vitest';
import { stageOn } from './reminder-stage.ts';

test.each([
  ['2027-03-16', undefined],
  ['2027-03-17', 'soon'],
  ['2027-03-30', 'soon'],
  ['2027-03-31', 'due'],
  ['2027-04-29', 'due'],
  ['2027-04-30', 'late'],
  ['2027-05-29', 'late'],
  ['2027-05-30', 'over'],
])('on %s a pledge due on 31 March 2027 is at the stage %s', (today, stage) => {
  expect(stageOn(today, '2027-03-31')).toBe(stage);
});
