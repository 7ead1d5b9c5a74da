import type { Difference, Strategy } from '@antiracism-kit/schema';
import { piecesOf, type Recorded, shownOf } from './fields.ts';
import type { List, Outline } from './outline.ts';
import { itemsOf } from './places.ts';
import { sections } from './sections.ts';

/** One thing that differs between two strategies. */
export interface Change {
  /** Where, in words, from the section down. */
  readonly where: string;
  readonly is: 'changed' | 'added' | 'removed' | 'moved';
  /** What changed there: a label, or an item of a list. */
  readonly label: string;
  readonly pieces: readonly Difference[];
}

/** An item before and after; one of them is absent when it was added or removed. */
export interface Pair {
  readonly was?: Recorded;
  readonly is?: Recorded;
}

/** Everything that differs between two strategies, in the order of the parts. */
export function changesBetween(before: Strategy | undefined, after: Strategy): Change[] {
  const found: Change[] = [];
  for (const section of sections) compare(section, before, after, section.title, found);
  return found;
}

function compare(outline: Outline, was: Recorded | undefined, is: Recorded, where: string, found: Change[]): void {
  for (const field of outline.fields)
    if (shownOf(field, was) !== shownOf(field, is))
      found.push({ where, is: 'changed', label: field.label, pieces: piecesOf(field, was, is) });
  for (const list of outline.lists ?? []) {
    const [before, after] = [itemsOf(was, list), itemsOf(is, list)];
    for (const pair of paired(list, before, after)) {
      const item = pair.is ?? pair.was ?? {};
      const place = `${where} › ${list.nameOf(item)}`;
      if (pair.was && pair.is) compare(list.item(), pair.was, pair.is, place, found);
      else {
        const text = told(list.item(), item);
        const added = pair.is !== undefined;
        found.push({
          where: place,
          is: added ? 'added' : 'removed',
          label: sentence(list.one),
          pieces: [{ is: added ? 'added' : 'removed', text }],
        });
      }
    }
    const order = (items: readonly Recorded[], others: readonly Recorded[]) =>
      items
        .filter((item) => others.some((other) => same(list, item, other)))
        .map(list.nameOf)
        .join('\n');
    const names = [order(before, after), order(after, before)] as const;
    if (list.key && sequence(list, before, after) !== sequence(list, after, before))
      found.push({
        where,
        is: 'moved',
        label: list.title,
        pieces: [
          { is: 'removed', text: names[0] },
          { is: 'added', text: `\n${names[1]}` },
        ],
      });
  }
}

const same = ({ key }: List, a: Recorded, b: Recorded) =>
  key ? a[key] === b[key] : JSON.stringify(a) === JSON.stringify(b);
const sequence = ({ key = 'id', ...list }: List, items: readonly Recorded[], others: readonly Recorded[]) =>
  items
    .filter((item) => others.some((other) => same({ key, ...list }, item, other)))
    .map((item) => item[key])
    .join();
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Everything an item says, for one that comes or goes as a whole. */
export function told({ fields, lists = [] }: Outline, record: Recorded): string {
  const own = fields.map((field) => [field.label, shownOf(field, record)] as const).filter(([, value]) => value);
  return [
    ...own.map(([label, value]) => `${label}: ${value}`),
    ...lists.flatMap((list) => itemsOf(record, list).map((item) => `${sentence(list.one)}: ${list.nameOf(item)}`)),
  ].join('\n');
}

/** The items of two states of a list, each beside what became of it. Items without a name for good are known by how they look, then by their name, then by their place. */
export function paired(list: List, before: readonly Recorded[], after: readonly Recorded[]): Pair[] {
  const left = new Set(before);
  const take = (found: Recorded | undefined) => (found && left.delete(found) ? found : undefined);
  const known = after.map((is) => take(before.find((item) => left.has(item) && same(list, item, is))));
  const pairs = after.map((is, at): Pair => {
    const here = before[at];
    const named = before.find((item) => left.has(item) && list.nameOf(item) === list.nameOf(is));
    const was = known[at] ?? (list.key ? undefined : take(named ?? here));
    return was ? { was, is } : { is };
  });
  return [...pairs, ...[...left].map((was) => ({ was }))];
}
