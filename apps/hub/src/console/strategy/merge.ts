import type { Strategy } from '@antiracism-kit/schema';
import type { DraftClash } from '../../store/accountability.ts';
import { told } from './changes.ts';
import { putAt, type Recorded, shownOf, valueAt } from './fields.ts';
import type { List, Outline } from './outline.ts';
import { itemsOf } from './places.ts';
import { sections } from './sections.ts';

/** A draft on top of what was published since it began, and what both had changed; there the draft's answer stands. */
export interface Merged {
  readonly strategy: Strategy;
  readonly clashes: DraftClash[];
}

/** Brings together what a draft changed and what was published meanwhile. `base` is the version the draft began with. */
export function merge(base: Strategy | undefined, draft: Strategy, published: Strategy): Merged {
  const clashes: DraftClash[] = [];
  const strategy = structuredClone(published) as Recorded;
  for (const section of sections) mergeInto(section, strategy, base, draft, published, section.title, clashes);
  return { strategy: strategy as Strategy, clashes };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function mergeInto(
  outline: Outline,
  result: Recorded,
  base: Recorded | undefined,
  draft: Recorded,
  published: Recorded,
  where: string,
  clashes: DraftClash[],
): void {
  for (const field of outline.fields) {
    const [was, mine, theirs] = [base, draft, published].map((one) => valueAt(one, field.name));
    if (same(mine, was)) continue;
    if (!same(theirs, was) && !same(theirs, mine))
      clashes.push({ where, label: field.label, draft: shownOf(field, draft), published: shownOf(field, published) });
    putAt(result, field.name, mine);
  }
  for (const list of outline.lists ?? []) {
    const [was, mine, theirs] = [itemsOf(base, list), itemsOf(draft, list), itemsOf(published, list)];
    if (same(mine, was)) continue;
    if (list.key) putAt(result, list.name, mergeList(list, was, mine, theirs, where, clashes));
    else {
      if (!same(theirs, was) && !same(theirs, mine))
        clashes.push({ where, label: list.title, draft: names(list, mine), published: names(list, theirs) });
      putAt(result, list.name, mine.length > 0 || list.always ? mine : undefined);
    }
  }
}

const names = (list: List, items: readonly Recorded[]) => items.map((item) => told(list.item(), item)).join('\n');

// The draft's order stands; what only the published list has comes after what stood before it there.
function mergeList(
  list: List,
  base: readonly Recorded[],
  draft: readonly Recorded[],
  published: readonly Recorded[],
  where: string,
  clashes: DraftClash[],
): Recorded[] {
  const { key = 'id' } = list;
  const find = (items: readonly Recorded[], name: unknown) => items.find((item) => item[key] === name);
  const clash = (item: Recorded, mine: string, theirs: string) =>
    clashes.push({ where, label: list.nameOf(item), draft: mine, published: theirs });
  const result = draft.flatMap((mine) => {
    const [was, theirs] = [find(base, mine[key]), find(published, mine[key])];
    if (!theirs) {
      if (was && same(was, mine)) return [];
      if (was) clash(mine, 'Changed', 'Removed');
      return [structuredClone(mine)];
    }
    const merged = structuredClone(theirs);
    mergeInto(list.item(), merged, was, mine, theirs, `${where} › ${list.nameOf(mine)}`, clashes);
    return [merged];
  });
  for (const [at, theirs] of published.entries()) {
    if (find(draft, theirs[key])) continue;
    const was = find(base, theirs[key]);
    if (was && !same(was, theirs)) clash(theirs, 'Removed', 'Changed');
    if (was) continue;
    const before = published.slice(0, at).findLast((item) => find(result, item[key]));
    result.splice(before ? result.findIndex((item) => item[key] === before[key]) + 1 : 0, 0, structuredClone(theirs));
  }
  return result;
}
