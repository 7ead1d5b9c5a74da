import type { Field, Recorded } from './fields.ts';

type More = Partial<Field>;
/** Makes a field of a kind. */
export const field =
  (kind: Field['kind']) =>
  (name: string, label: string, more: More = {}): Field => ({ name, label, kind, ...more });
/** A short text. */
export const line = field('line');
/** A day. */
export const day = field('day');
/** One of several. */
export const choice = field('choice');
/** A longer text. */
export const passage = (name: string, label: string, max: number, more: More = {}): Field => ({
  name,
  label,
  kind: 'passage',
  max,
  ...more,
});
/** A web address. */
export const address = field('address');
/** There is always an answer. */
export const must = { must: true } as const;
/** What an item is called by one of its texts. */
export const text = (name: string) => (item: Recorded) => String(item[name] ?? '');

/** Who owns something: the role, and where they chose to give it the team and the name. */
export const owner = (name: string, whose: string, more: More = {}): Field[] => {
  const at = name ? `${name}.` : '';
  return [
    line(`${at}role`, `Role of ${whose}`, { hint: 'A role, as people come and go', ...more }),
    line(`${at}team`, `Team of ${whose}`),
    line(`${at}name`, `Name of ${whose}`, { hint: 'Only if they agreed to be named' }),
  ];
};
