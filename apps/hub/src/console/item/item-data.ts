import { type Item, type Kind, kinds, Problem, type Strategy } from '@antiracism-kit/schema';
import type { Call } from '../../call.ts';
import type { Moderator } from '../../sign-in/moderator.ts';
import { sentence } from '../words.ts';
import { answersOf } from './answers.ts';

/** An item as the pages about it show it. */
export interface ItemData extends Record<string, unknown> {
  readonly title: string;
  readonly nav: 'items';
  readonly item: Item;
  /** How many steps the moderator has seen; goes with every decision. */
  readonly seen: number;
}

/** The facts of an item's kind. */
export function kindOf({ kind }: Pick<Item, 'kind'>): Kind {
  const found = kinds.find(({ name }) => name === kind);
  if (!found) throw new RangeError('The hub holds a kind that this console does not know.');
  return found;
}

/** Fetches an item with everything its pages show. */
export async function itemData(call: Call, moderator: Moderator, id: string): Promise<ItemData> {
  const item = await getItem(call, moderator, id);
  const kind = kindOf(item);
  const followed = item.follows && kinds.find(({ name }) => name === kind.follows);
  const strategy = await strategyOf(call, item.organisation.code);
  const { fields, original, follows } = item;
  return {
    title: `${sentence(item.kind)} ${item.reference}`,
    nav: 'items',
    item,
    seen: item.decisions.length,
    ...(fields && { answers: answersOf(kind, fields, item.details, strategy) }),
    ...(fields && original && { changes: changes(kind, original, fields, strategy) }),
    ...(followed && follows?.fields && { followedAnswers: answersOf(followed, follows.fields, [], strategy) }),
    mayPublish: fields !== undefined && item.consent?.uses.includes(kind.needs(fields)) === true,
  };
}

async function getItem(call: Call, moderator: Moderator, id: string): Promise<Item> {
  try {
    return await call('getItem', { id }, { moderator });
  } catch (error) {
    // an address with something that is no id looks like an item that does not exist
    throw error instanceof Problem && error.code === 'invalid-input' ? new Problem('not-found') : error;
  }
}

async function strategyOf(call: Call, organisation: string): Promise<Strategy | undefined> {
  try {
    return await call('getStrategy', { organisation });
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  }
}

// Only the answers that differ: the rest stands above as it is.
function changes(kind: Kind, before: Record<string, unknown>, after: Record<string, unknown>, strategy?: Strategy) {
  const text = (fields: Record<string, unknown>) =>
    new Map(
      answersOf(kind, fields, [], strategy).map(({ name, label, pieces }) => [
        name,
        { label, text: pieces[0]?.text ?? '' },
      ]),
    );
  const first = text(before);
  const now = text(after);
  return [...new Set([...first.keys(), ...now.keys()])]
    .map((name) => ({
      label: (now.get(name) ?? first.get(name))?.label,
      was: first.get(name)?.text ?? 'Not provided',
      is: now.get(name)?.text ?? 'Not provided',
    }))
    .filter(({ was, is }) => was !== is);
}
