import { emailForm } from '@antiracism-kit/schema/email';
import { phoneForm, talkLimits } from '@antiracism-kit/schema/kinds/talk';
import { storyLimits } from '@antiracism-kit/schema/story';
import { type TextLimits, textFault } from '@antiracism-kit/schema/text';
import type { Locale } from '../locales/locale.ts';
import { hasContact, namesFor, notSure, type StoryAnswers, type StoryDetail, type StoryText } from './story-answers.ts';
import type { StoryQuestion } from './story-flows.ts';

type Errors = Locale['storyForm']['errors'];

/** What is wrong with one answer. It never holds the answer. */
export interface StoryFault {
  readonly field: keyof Errors;
  readonly code: string;
  readonly limit?: number;
}

const { passage } = storyLimits;
const may = ({ max }: TextLimits): TextLimits => ({ min: 0, max });

/** Limits of what is typed, in graphemes; a least length of 0 for what may be left out. */
export const limits: Record<StoryText | Exclude<StoryDetail, 'email' | 'phone'>, TextLimits> = {
  title: storyLimits.title,
  whatChanged: passage,
  difference: passage,
  whatTried: passage,
  whatHappened: passage,
  wouldDoDifferently: may(passage),
  idea: passage,
  problem: passage,
  needed: may(passage),
  department: may(storyLimits.team),
  about: may(talkLimits.about),
  safe: may(talkLimits.safe),
  name: storyLimits.name,
  role: storyLimits.role,
  team: storyLimits.team,
  contactName: may(storyLimits.name),
  teams: talkLimits.teams,
};

/**
 * The faults of a question's answers. The rules are the schema's own functions and limits, without its checker, which
 * is larger than this form; a test holds the two against each other.
 */
export function faultsOf(question: StoryQuestion, answers: StoryAnswers): StoryFault[] {
  if (question in limits) return textFaults(question as keyof typeof limits, answers);
  const rule = rules[question as Exclude<StoryQuestion, StoryText>];
  return rule(answers);
}

const missing = (field: StoryFault['field']): StoryFault[] => [{ field, code: 'missing' }];

const rules: Record<Exclude<StoryQuestion, StoryText>, (answers: StoryAnswers) => StoryFault[]> = {
  what: ({ what }) => (what ? [] : missing('what')),
  teamsMayAsk: ({ teamsMayAsk }) => (teamsMayAsk ? [] : missing('teamsMayAsk')),
  priorities({ priorities }) {
    const limit = storyLimits.priorities;
    return priorities.filter((id) => id !== notSure).length > limit
      ? [{ field: 'priorities', code: 'too-many', limit }]
      : [];
  },
  uses: ({ uses }) => (uses.length > 0 ? [] : missing('uses')),
  display: (answers) =>
    answers.as ? namesFor[answers.as].flatMap((name) => textFaults(name, answers)) : missing('as'),
  contact(answers) {
    if (!answers.mayContact && !hasContact(answers)) return missing('mayContact');
    return hasContact(answers) ? [...textFaults('contactName', answers), ...emailFaults(answers)] : [];
  },
  who: ({ who }) => (who ? [] : missing('who')),
  reach(answers) {
    const { by, phone } = answers;
    if (!by) return missing('by');
    const name = textFaults('contactName', answers);
    if (by === 'email') return [...name, ...emailFaults(answers)];
    if (by === 'teams') return [...name, ...textFaults('teams', answers)];
    return phoneForm.test(phone) ? name : [...name, { field: 'phone', code: phone ? 'wrong-format' : 'missing' }];
  },
};

const emailFaults = ({ email }: StoryAnswers): StoryFault[] =>
  emailForm.test(email) ? [] : [{ field: 'email', code: email ? 'wrong-format' : 'missing' }];

function textFaults(field: keyof typeof limits, answers: StoryAnswers): StoryFault[] {
  const fault = textFault(answers[field], limits[field]);
  return fault ? [{ field, ...fault }] : [];
}

/** What to tell people about a fault. */
export function faultMessage({ field, code, limit = 0 }: StoryFault, errors: Errors): string {
  const words: Record<string, string | ((limit: number) => string)> = errors[field];
  const message = words[code] ?? '';
  return typeof message === 'string' ? message : message(limit);
}
