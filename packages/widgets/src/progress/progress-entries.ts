import type { Strategy } from '@antiracism-kit/schema';
import type { PlacedAction } from '@antiracism-kit/schema/promises';

/** A line of the list: an action where it stands, or a commitment or priority that holds nothing yet. */
export type Entry = Pick<PlacedAction, 'priority'> & Partial<PlacedAction>;

/** Every line of the strategy, in its order; of one priority alone where its id is given. */
export const entriesOf = ({ priorities }: Strategy, only: string | undefined): Entry[] =>
  priorities.flatMap((priority): Entry[] => {
    if (only && priority.id !== only) return [];
    if (priority.commitments.length === 0) return [{ priority }];
    return priority.commitments.flatMap((commitment): Entry[] =>
      commitment.actions.length === 0
        ? [{ priority, commitment }]
        : commitment.actions.map((action) => ({ priority, commitment, action })),
    );
  });

/** The actions among lines. */
export const actionsIn = (entries: readonly Entry[]) => entries.flatMap(({ action }) => action ?? []);

/** Neighbours that share something, together. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [key: Key, items: Item[]][] {
  const groups: [Key, Item[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(item);
    else groups.push([key, [item]]);
  }
  return groups;
}
