import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural({ 1: 'one' });

/** Words that every form uses. */
export const fieldWords = {
  error: 'Error:',
  problem: 'There is a problem',
  back: 'Back',
  continue: 'Continue',
  change: 'Change',
  or: 'or',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  upTo: (most: number) => `You can enter up to ${form(most, { one: '# character', other: '# characters' })}`,
  remaining: (left: number) =>
    left < 0
      ? `You have ${form(-left, { one: '# character', other: '# characters' })} too many`
      : `You have ${form(left, { one: '# character', other: '# characters' })} remaining`,
};

/** Errors about a text, for a form to pick from by code. */
export const textErrors = (missing: string, subject: string) => ({
  missing,
  'too-short': (limit: number) => `${subject} must be ${limit} characters or more`,
  'too-long': (limit: number) => `${subject} must be ${limit} characters or less`,
  'not-well-formed': `${subject} has a character that we cannot save. Type it again`,
});
