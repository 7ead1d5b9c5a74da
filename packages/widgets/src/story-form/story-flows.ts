import type { StoryAnswers, StoryText } from './story-answers.ts';

/** The questions of the form: each is a page of its own. */
export type StoryQuestion =
  | 'what'
  | StoryText
  | 'teamsMayAsk'
  | 'priorities'
  | 'uses'
  | 'display'
  | 'contact'
  | 'who'
  | 'reach';

/** The steps of the form. */
export type StoryStep = 'start' | StoryQuestion | 'closed' | 'details' | 'receipt' | 'check' | 'sent';

const practice = ['title', 'priorities', 'uses', 'display', 'department', 'contact'] as const;

// What each kind asks, in order.
const flows = {
  'working-well': ['whatChanged', 'difference', 'teamsMayAsk', ...practice],
  'tried-and-stopped': ['whatTried', 'whatHappened', 'wouldDoDifferently', ...practice],
  'new-idea': ['idea', 'problem', 'needed', ...practice],
  experience: [],
  talk: ['who', 'about', 'reach', 'safe'],
} as const satisfies Record<NonNullable<StoryAnswers['what']>, readonly StoryQuestion[]>;

/** The kinds that the form offers, in the order of the question. */
export const offered = Object.keys(flows) as (keyof typeof flows)[];

const ofTheKind: readonly StoryText[] = [
  ...(['whatChanged', 'difference', 'whatTried', 'whatHappened', 'wouldDoDifferently'] as const),
  ...(['idea', 'problem', 'needed'] as const),
];

/** The questions about a kind's own matter that are answered in words. */
export const textsOf = (what: StoryAnswers['what']): StoryText[] =>
  ofTheKind.filter((name) => what && (flows[what] as readonly StoryQuestion[]).includes(name));

/** Whether a step is a question with answers that can be wrong. */
export const isQuestion = (step: StoryStep): step is StoryQuestion =>
  !['start', 'closed', 'details', 'receipt', 'check', 'sent'].includes(step);

/** The steps in order, with those that only some answers lead to. */
export function storySteps(
  { what, uses }: Pick<StoryAnswers, 'what' | 'uses'>,
  priorities: boolean,
  details = false,
): StoryStep[] {
  const questions: readonly StoryQuestion[] = what ? flows[what] : [];
  const asked = questions.filter(
    (step) => (step !== 'priorities' || priorities) && (step !== 'display' || uses.includes('publish')),
  );
  if (what === 'experience') return ['start', 'what', 'closed'];
  return ['start', 'what', ...asked, ...(details ? (['details'] as const) : []), 'receipt', 'check'];
}
