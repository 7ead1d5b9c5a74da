import type { ActionState, Outcome } from '@antiracism-kit/schema';
import { dayInWords } from '../pages/day-in-words.ts';

/** What stands where a figure is not shown. */
export const hidden = 'hidden';

/** What stands where there is nothing to say. */
export const notGiven = 'Not given';

/** A count as papers write it. */
export const counted = (count: number | undefined): string => count?.toLocaleString('en-GB') ?? hidden;

/** A day as papers write it. */
export const onDay = (day: string | undefined): string => (day === undefined ? notGiven : dayInWords(day));

/** How an action stands. */
export const states: Record<ActionState, string> = {
  completed: 'Completed',
  'on-track': 'On track',
  'some-risk': 'Some risk',
  'off-track': 'Off track',
  'not-rated': 'In progress, not rated',
  'not-started': 'Not started',
  'on-hold': 'On hold',
  stopped: 'Stopped',
};

/** How a pledge goes. */
export const outcomes: Record<Outcome, string> = {
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  'not-kept': 'Not kept',
  'in-progress': 'In progress',
  'not-updated': 'No update yet',
};
