import { type Item, type Kind, Problem, type Strategy } from '@antiracism-kit/schema';
import { kindNamed } from '../../handlers/context.ts';
import { promisesOf } from '../../handlers/nearest-strategy.ts';
import { type Moderator, maySee } from '../../sign-in/moderator.ts';
import type { PageParts } from '../parts.ts';
import { compare } from '../propose/compare.ts';
import { sentence } from '../words.ts';
import { answersOf } from './answers.ts';

/** An item as the pages about it show it. */
export interface ItemData extends Record<string, unknown> {
  readonly title: string;
  readonly nav: 'items';
  readonly item: Item;
  readonly kind: Kind;
  /** Commitments and actions of the strategy that its organisation follows. */
  readonly promises: readonly { readonly ref: string; readonly text: string }[];
  /** How many steps the moderator has seen; goes with every decision. */
  readonly seen: number;
}

/** Fetches an item with everything its pages show. */
export async function itemData(
  parts: Pick<PageParts, 'call' | 'kinds'>,
  moderator: Moderator,
  id: string,
): Promise<ItemData> {
  const { call } = parts;
  const item = await getItem(call, moderator, id);
  const kind = kindNamed(parts, item.kind);
  const needed = item.fields && kind.needs(item.fields);
  const followed = item.follows && parts.kinds.find(({ name }) => name === kind.follows);
  const strategy = await strategyOf(call, item.organisation.code);
  const { fields, original, follows } = item;
  const promises = strategy ? promisesOf(strategy) : [];
  return {
    title: `${sentence(item.kind)} ${item.reference}`,
    nav: 'items',
    item,
    seen: item.decisions.length,
    ...(fields && { answers: answersOf(kind, fields, item.details, strategy) }),
    ...(fields && original && { changes: changes(kind, original, fields, strategy) }),
    ...(followed && follows?.fields && { followedAnswers: answersOf(followed, follows.fields, [], strategy) }),
    kind,
    ...(item.apart && { apart: answersOf(kind, item.apart, [], strategy) }),
    ...(fields && item.proposal && { compared: compare(kind, fields, item.proposal) }),
    promises,
    informed: promises.filter(({ ref }) => item.informs.includes(ref)),
    // an action goes into the strategy, so it is for those who look after the organisation whose strategy it is
    mayPromote: kind.canBecomeAction === true && strategy !== undefined && maySee(moderator, strategy.organisation),
    mayPublish: needed !== undefined && item.consent?.uses.includes(needed) === true,
  };
}

async function getItem(call: PageParts['call'], moderator: Moderator, id: string): Promise<Item> {
  try {
    return await call('getItem', { id }, { moderator });
  } catch (error) {
    // an address with something that is no id looks like an item that does not exist
    throw error instanceof Problem && error.code === 'invalid-input' ? new Problem('not-found') : error;
  }
}

async function strategyOf(call: PageParts['call'], organisation: string): Promise<Strategy | undefined> {
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
