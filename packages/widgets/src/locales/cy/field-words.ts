import type { FieldWords } from '../locale.ts';

// after a number Welsh has the singular
const characters = (count: number) => `${count} nod`;

/** Words that every form uses. */
export const fieldWords: FieldWords = {
  error: 'Gwall:',
  problem: 'Mae problem',
  back: 'Yn ôl',
  continue: 'Parhau',
  change: 'Newid',
  or: 'neu',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  upTo: (most) => `Gallwch roi hyd at ${characters(most)}`,
  remaining: (left) =>
    left < 0 ? `Mae gennych ${characters(-left)} yn ormod` : `Mae gennych ${characters(left)} ar ôl`,
};

/** Errors about a text, for a form to pick from by code. */
export const textErrors = (missing: string, subject: string) => ({
  missing,
  'too-short': (limit: number) => `Rhaid i ${subject} fod yn ${limit} nod neu fwy`,
  'too-long': (limit: number) => `Rhaid i ${subject} fod yn ${limit} nod neu lai`,
  'not-well-formed': `Mae nod yn ${subject} na allwn ei gadw. Teipiwch eto`,
});
