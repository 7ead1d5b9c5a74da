import type { FormStep } from '../core/form-steps.ts';
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
export type StoryStep = FormStep<StoryQuestion>;

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

/** What the steps depend on besides the answers. */
export interface StoryConditions {
  /** Whether the strategy has priorities to pick from. */
  readonly priorities: boolean;
  /** Whether something in the answers may identify someone. */
  readonly details?: boolean;
  /** Whether the form is for several organisations. */
  readonly workplace?: boolean;
  /** Whether only one kind is offered, so that there is nothing to choose. */
  readonly one?: boolean;
}

/** The kinds of this list, like "new-idea talk", in the order of the question; every kind without a list that names one. */
export function offeredIn(list = ''): typeof offered {
  const named = list.split(/[\s,]+/);
  const some = offered.filter((kind) => named.includes(kind));
  return some.length > 0 ? some : offered;
}

/** The steps in order, with those that only some answers lead to. */
export function storySteps(
  { what, uses }: Pick<StoryAnswers, 'what' | 'uses'>,
  { priorities, details, one, workplace }: StoryConditions,
): StoryStep[] {
  const questions: readonly StoryQuestion[] = what ? flows[what] : [];
  const first: StoryStep[] = one ? ['start'] : ['start', 'what'];
  const asked = questions.filter(
    (step) => (step !== 'priorities' || priorities) && (step !== 'display' || uses.includes('publish')),
  );
  if (what === 'experience') return [...first, 'closed'];
  const last = [workplace && 'workplace', details && 'details', 'receipt', 'check'] as const;
  return [...first, ...asked, ...last.filter((step) => step)] as StoryStep[];
}
