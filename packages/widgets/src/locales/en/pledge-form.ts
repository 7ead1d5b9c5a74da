import type { DatePart } from '../../fields/date-input.ts';
import { fieldWords, textErrors } from './field-words.ts';
import { idleWords } from './idle-words.ts';

const you = 'your organisation';

/** Words of `<ark-pledge-form>`, up to the last question. */
export const pledgeForm = {
  fields: fieldWords,
  heading: 'Make a pledge',
  what: (organisation = you) =>
    `A pledge is one thing you will do to help make ${organisation} antiracist. We check pledges before we publish them.`,
  start: 'Start now',
  stop: 'Stop and clear my answers',
  stopped: 'Your answers have been cleared.',
  idle: idleWords,
  notLoaded: 'We could not load the next page. Your answers are still here. Check your connection and try again',
  who: {
    label: 'Who is making this pledge?',
    choices: { individual: 'Me', team: 'My team', leader: 'A leader, on behalf of an organisation' },
    hints: {
      individual: 'As an individual',
      team: undefined,
      leader: 'For board members, chief executives and directors',
    },
  },
  text: {
    label: 'What will you do?',
    hint: 'Start with “I will” or “We will” and say something other people could see you do',
  },
  measure: {
    label: 'How will you know you have done it?',
    hint: 'For example, every interview panel has a trained inclusion representative',
  },
  date: {
    label: 'When will you do it by?',
    hint: (example: string) => `For example, ${example}`,
    far: 'Pledges work best within 12 months',
  },
  priorities: {
    label: 'Which part of the strategy does it support? (optional)',
    hint: 'Select all options that are relevant to you',
    notSure: 'I’m not sure',
  },
  display: {
    label: 'How do you want your pledge to appear?',
    choices: {
      'name-and-role': 'With my name and job title',
      'role-only': 'With my job title only',
      'team-only': 'With my team name only',
      anonymous: 'Without my name, job or team',
    },
    name: 'Full name',
    role: 'Job title',
    team: 'Team',
  },
  errors: {
    who: { missing: 'Select who is making this pledge' },
    text: textErrors('Enter what you will do', 'What you will do'),
    measure: textErrors('Enter how you will know you have done it', 'How you will know you have done it'),
    dueDate: {
      missing: 'Enter the date you will do it by',
      'must-include': (_: number, parts: readonly DatePart[]) =>
        `The date you will do it by must include a ${parts.join(' and ')}`,
      'not-a-date': 'The date you will do it by must be a real date',
      'not-in-the-future': 'The date you will do it by must be in the future',
    },
    priorities: { 'too-many': (limit: number) => `Select ${limit} parts of the strategy or fewer` },
    as: { missing: 'Select how you want your pledge to appear' },
    name: textErrors('Enter your full name', 'Full name'),
    role: textErrors('Enter your job title', 'Job title'),
    team: textErrors('Enter your team', 'Team'),
  },
};
