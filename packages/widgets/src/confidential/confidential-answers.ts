import {
  type ExperienceUse,
  experienceUses,
  type experienceWhose,
} from '@antiracism-kit/schema/kinds/lived-experience';

/** Questions that are answered in the author's own words. */
export type ConfidentialText = 'whatHappened' | 'wouldHaveHelped' | 'name' | 'role';

/** What has been answered so far, as it was typed. */
export interface ConfidentialAnswers extends Record<ConfidentialText | 'first' | 'second', string> {
  /** Ids of the people who are not to read it. */
  leftOut: readonly string[];
  whose?: (typeof experienceWhose)[number] | undefined;
  as?: ExperienceUse | undefined;
}

/** A form nobody has answered yet. */
export const noAnswers = (): ConfidentialAnswers => ({
  leftOut: [],
  whatHappened: '',
  wouldHaveHelped: '',
  name: '',
  role: '',
  first: '',
  second: '',
});

/** The answers without spaces at their ends: what is checked, shown and sealed. */
export const tidied = (answers: ConfidentialAnswers): ConfidentialAnswers => ({
  ...answers,
  whatHappened: answers.whatHappened.trim(),
  wouldHaveHelped: answers.wouldHaveHelped.trim(),
  name: answers.name.trim(),
  role: answers.role.trim(),
});

/** The answers of the kind, as they are sealed. */
export function fieldsOf({ whose, whatHappened, wouldHaveHelped, as, name, role }: ConfidentialAnswers): object {
  const use = as === 'with-name' ? { as, name, ...(role && { role }) } : { as };
  return { whose, whatHappened, ...(wouldHaveHelped && { wouldHaveHelped }), use };
}

/** What the answers allow. */
export const usesOf = ({ as = 'private' }: ConfidentialAnswers) => [...experienceUses[as]];

/** The numbers of the words that are typed back, counted as people count. */
export const typedBack = { first: 2, second: 5 } as const;

/** The questions of the form: each is a page of its own. */
export type ConfidentialQuestion = 'recipients' | 'whose' | 'whatHappened' | 'wouldHaveHelped' | 'use' | 'typed';

/** The steps of the form. */
export type ConfidentialStep = ConfidentialQuestion | 'start' | 'details' | 'receipt' | 'check' | 'sent';

const questions: readonly ConfidentialStep[] = ['recipients', 'whose', 'whatHappened', 'wouldHaveHelped', 'use'];

/** Whether a step is a question with answers that can be wrong. */
export const isQuestion = (step: ConfidentialStep): step is ConfidentialQuestion =>
  step === 'typed' || questions.includes(step);

/** The steps in order; `details` when something in the answers may identify someone. */
export const stepsOf = (details: boolean): ConfidentialStep[] => [
  'start',
  ...questions,
  ...(details ? (['details'] as const) : []),
  'receipt',
  'typed',
  'check',
];
