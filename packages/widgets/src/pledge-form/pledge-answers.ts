import type { FieldsOf } from '@antiracism-kit/schema/kinds';
import type { PledgeDisplay, PledgeWho } from '@antiracism-kit/schema/kinds/pledge';
import type { TypedDate } from '../fields/date-input.ts';

/** What has been answered so far, as it was typed. */
export interface PledgeAnswers {
  who?: PledgeWho | undefined;
  text: string;
  measure: string;
  dueDate: TypedDate;
  /** Ids of priorities, or `notSure` alone. */
  priorities: string[];
  as?: PledgeDisplay | undefined;
  name: string;
  role: string;
  team: string;
  /** Where to be reminded; only asked for where the hub can. */
  email?: string | undefined;
}

/** The answer "I'm not sure" to the question about priorities. */
export const notSure = 'not-sure';

/** A form nobody has answered yet. */
export const noAnswers = (): PledgeAnswers => ({
  text: '',
  measure: '',
  dueDate: { day: '', month: '', year: '' },
  priorities: [],
  name: '',
  role: '',
  team: '',
});

/** Which names each way of appearing needs. */
export const namesFor = {
  'name-and-role': ['name', 'role'],
  'role-only': ['role'],
  'team-only': ['team'],
  anonymous: [],
} as const satisfies Record<PledgeDisplay, readonly ('name' | 'role' | 'team')[]>;

/** The answers without spaces at their ends: what is checked, shown and sent. */
export const tidied = (answers: PledgeAnswers): PledgeAnswers => ({
  ...answers,
  text: answers.text.trim(),
  measure: answers.measure.trim(),
  name: answers.name.trim(),
  role: answers.role.trim(),
  team: answers.team.trim(),
});

/** A typed date as `YYYY-MM-DD`; not a day when what was typed is none. */
export function typedDay({ day, month, year }: TypedDate): string {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  return `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
}

/** The answers as the hub takes them. */
export function pledgeFields(answers: PledgeAnswers): FieldsOf['pledge'] {
  const { who, text, measure, dueDate, priorities, as = 'anonymous' } = answers;
  const names = Object.fromEntries(namesFor[as].map((name) => [name, answers[name]]));
  return {
    who: who as PledgeWho,
    text,
    measure,
    dueDate: typedDay(dueDate),
    priorities: priorities.filter((id) => id !== notSure),
    display: { as, ...names } as FieldsOf['pledge']['display'],
  };
}

/** The answers a pledge was sent with, to be changed. */
export function answersOf({ who, text, measure, dueDate, priorities, display }: FieldsOf['pledge']): PledgeAnswers {
  const [year = '', month = '', day = ''] = dueDate.split('-').map((part) => part.replace(/^0+/, ''));
  const { as, ...names } = display;
  return { ...noAnswers(), who, text, measure, dueDate: { day, month, year }, priorities, as, ...names };
}
