import { Problem, type Strategy } from '@antiracism-kit/schema';
import { putAt, type Recorded, type Typed, typedFrom, valueAt, withTyped } from './fields.ts';
import type { List, Outline, Section } from './outline.ts';
import { sections } from './sections.ts';

/** A part of a strategy by its address, such as `priorities/priorities/fair-pay/commitments/2.1`. */
export interface Place {
  readonly at: string;
  readonly section: Section;
  readonly outline: Outline;
  /** Where the record stands, in the schema's dotted way; empty for the strategy itself. */
  readonly path: string;
  /** Absent for an item that is about to be added. */
  readonly record?: Recorded;
  /** The list it is an item of, what holds that list, and its place there. */
  readonly list?: List;
  readonly within: Recorded;
  readonly index: number;
  /** What it stands in, from the section down. */
  readonly above: readonly { readonly at: string; readonly title: string }[];
}

/** The items of a list within a record. */
export const itemsOf = (record: Recorded | undefined, { name }: List): Recorded[] =>
  (valueAt(record, name) as Recorded[] | undefined) ?? [];

/** The address of an item; without one, of an item to add. */
export const addressIn = (at: string, list: List, item?: Recorded, index = 0): string =>
  `${at}/${list.name}/${item ? (list.key ? item[list.key] : index) : ''}`;

/** Finds a part. Refuses with `not-found`. */
export function locate(strategy: Strategy | Recorded, at: string): Place {
  const [name, ...steps] = at.split('/');
  const section = sections.find((one) => one.name === name);
  if (!section || steps.length % 2 === 1) throw new Problem('not-found');
  let place: Place = {
    at: section.name,
    section,
    outline: section,
    path: '',
    record: strategy,
    within: {},
    index: 0,
    above: [],
  };
  for (let step = 0; step < steps.length; step += 2) {
    const list = place.outline.lists?.find((one) => one.name === steps[step]);
    if (!list || !place.record) throw new Problem('not-found');
    place = within(place, list, steps[step + 1] ?? '');
  }
  return place;
}

function within({ record: holder = {}, ...place }: Place, list: List, key: string): Place {
  const items = itemsOf(holder, list);
  const index =
    key === ''
      ? items.length
      : list.key
        ? items.findIndex((item) => item[list.key ?? 'id'] === key)
        : /^\d+$/.test(key)
          ? Number(key)
          : -1;
  const record = items[index];
  if (key !== '' && !record) throw new Problem('not-found');
  const title = place.list ? place.list.nameOf(holder) : place.section.title;
  return {
    at: `${place.at}/${list.name}/${key}`,
    section: place.section,
    outline: list.item(),
    path: [place.path, list.name, index].filter((part) => part !== '').join('.'),
    ...(record && { record }),
    list,
    within: holder,
    index,
    above: [...place.above, { at: place.at, title }],
  };
}

/** Finds an item of a list without names for good by how it looked, else by its name, where others have changed the list since. Refuses with `not-found`. */
export function locateAs(strategy: Strategy, at: string, looked: Typed): Place {
  const { list, outline, within: holder, ...add } = locate(strategy, `${at.slice(0, at.lastIndexOf('/'))}/`);
  if (!list) throw new Problem('not-found');
  const items = itemsOf(holder, list);
  const same = (item: Recorded) => {
    const now = typedFrom(item, outline.fields);
    return outline.fields.every(({ name }) => now[name] === looked[name]);
  };
  const name = list.nameOf(withTyped({}, outline.fields, looked));
  const here = Number(at.slice(at.lastIndexOf('/') + 1));
  const found = [...items.keys()].sort((a, b) => Math.abs(a - here) - Math.abs(b - here));
  const index =
    found.find((one) => same(items[one] ?? {})) ?? found.find((one) => list.nameOf(items[one] ?? {}) === name);
  if (index === undefined) throw new Problem('not-found');
  return locate(strategy, `${add.at}${index}`);
}

const changed = (strategy: Strategy, change: (copy: Recorded) => void): Strategy => {
  const copy = structuredClone(strategy) as Recorded;
  change(copy);
  return tidy(copy) as Strategy;
};

/** A strategy in which a part has these answers. A new item comes last in its list. */
export const withAnswers = (strategy: Strategy, at: string, typed: Typed, more: Recorded = {}): Strategy =>
  changed(strategy, (copy) => {
    const place = locate(copy, at);
    const record = { ...withTyped(place.record ?? {}, place.outline.fields, typed), ...more };
    if (!place.list) {
      for (const key of Object.keys(copy)) delete copy[key];
      Object.assign(copy, record);
    } else putAt(place.within, place.list.name, itemsOf(place.within, place.list).toSpliced(place.index, 1, record));
  });

/** A strategy without an item. */
export const withoutItem = (strategy: Strategy, at: string): Strategy =>
  changed(strategy, (copy) => {
    const { list, within: holder, index } = locate(copy, at);
    if (list) putAt(holder, list.name, itemsOf(holder, list).toSpliced(index, 1));
  });

/** A strategy in which an item has moved up (-1) or down (1) by one. */
export const withMoved = (strategy: Strategy, at: string, by: -1 | 1): Strategy =>
  changed(strategy, (copy) => {
    const { list, within: holder, index, record } = locate(copy, at);
    const items = list ? itemsOf(holder, list) : [];
    if (list && record && index + by >= 0 && index + by < items.length)
      putAt(holder, list.name, items.toSpliced(index, 1).toSpliced(index + by, 0, record));
  });

// Lists that are always there are written even when empty, all others only when they hold something.
function tidy(strategy: Recorded): Recorded {
  const walk = (record: Recorded, { lists = [] }: Outline) => {
    for (const list of lists) {
      const items = itemsOf(record, list);
      const [holder] = list.name.split('.').slice(0, -1);
      if (items.length > 0) for (const item of items) walk(item, list.item());
      else if (!list.always) putAt(record, list.name, undefined);
      else if (
        !holder ||
        Object.keys((record[holder] as Recorded | undefined) ?? {}).some((key) => !list.name.endsWith(`.${key}`))
      )
        putAt(record, list.name, []);
      else delete record[holder];
    }
  };
  for (const section of sections) walk(strategy, section);
  return strategy;
}
