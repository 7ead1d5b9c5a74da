// Every form has these besides its questions; `closed` where an answer leads out of the form, `workplace` where a form is
// for several organisations, `email` for reminders.
const others = ['start', 'closed', 'workplace', 'email', 'details', 'receipt', 'check', 'sent'] as const;

/** The steps of a form: its questions, and what comes before and after them. */
export type FormStep<Question extends string> = Question | (typeof others)[number];

/** Whether a step is a question with answers that can be wrong. */
export const isQuestion = <Question extends string>(step: FormStep<Question>): step is Question =>
  !(others as readonly string[]).includes(step);
