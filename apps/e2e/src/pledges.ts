/** What somebody answers in the pledge form, in the form's own words. */
export interface PledgeAnswers {
  readonly who: 'Me' | 'My team' | 'A leader, on behalf of an organisation';
  readonly text: string;
  readonly measure: string;
  /** The day it is due, as year-month-day. */
  readonly due: string;
  readonly appear:
    | 'With my name and job title'
    | 'With my job title only'
    | 'With my team name only'
    | 'Without my name, job or team';
  readonly name?: string;
  readonly role?: string;
  readonly team?: string;
}

/** A pledge nobody else in the tests makes: every answer that is written has a word of its own. */
export function aPledge(answers: Partial<PledgeAnswers> = {}): PledgeAnswers {
  const word = ownWord();
  return {
    who: 'Me',
    text: `I will learn to say the names of my colleagues correctly, beginning with ward ${word}.`,
    measure: `Nobody on ward ${word} has to correct me twice.`,
    due: dayFromToday(200),
    ...(answers.appear ? {} : { role: `Clerk of ward ${word}` }),
    appear: 'With my job title only',
    ...answers,
  };
}

/** A word that no other pledge has. */
export const ownWord = (): string =>
  Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');

/** The day some days from today, as year-month-day. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
