import { type Kind, type Question, questionsOf, type Use } from '@antiracism-kit/schema';

/** The name of the answer that leaves a question about priorities open. */
export const notSure = 'not-sure';
/** The answer that allows nothing but reading. */
export const onlyRead = 'only-read';
/** The answer that allows publishing. */
export const publish = 'publish';
/** The uses an author picks one by one, besides publishing. */
export const pickedUses = ['quoted', 'counted'] as const satisfies readonly Use[];

/** The parts of a date, in the order people write them. */
export const dateParts = ['day', 'month', 'year'] as const;

/** What there is to ask with. */
export interface Offer {
  readonly priorities: readonly { readonly id: string; readonly title: string }[];
  /** Whether this hub can send reminders. */
  readonly reminds: boolean;
}

/** Whether the author decides what may be done with it: what is only ever published leaves nothing to decide. */
export const asksUses = ({ uses, public: open }: Kind): boolean => open.length > 0 && uses.includes('read');

/** Whether an answer is about how it appears, which matters only once it is published. */
export const isAppearance = (kind: Kind, { asks }: Question): boolean => asksUses(kind) && asks.is === 'ways';

/** The questions of a kind that are asked: nothing to pick from is no question, and no address is asked for that nobody writes to. */
export const askedOf = (kind: Kind, { priorities, reminds }: Offer): Question[] =>
  questionsOf(kind).filter(
    ({ name, asks }) =>
      (asks.is !== 'several' || priorities.length > 0) && (!kind.remind || reminds || !kind.apart.includes(name)),
  );

/** Every input of these questions, by name. */
export function inputsOf(questions: readonly Question[], at = ''): string[] {
  return questions.flatMap(({ name, asks }) => {
    const id = at + name;
    if (asks.is === 'day') return dateParts.map((part) => `${id}-${part}`);
    if (asks.is === 'group') return [id, ...inputsOf(asks.questions, `${id}.`)];
    if (asks.is !== 'ways') return [id];
    return [`${id}.${asks.by}`, ...asks.ways.flatMap((way) => inputsOf(way.questions, `${id}.${way.value}.`))];
  });
}
