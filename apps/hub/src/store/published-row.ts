import type { Kind, Outcome, Response } from '@antiracism-kit/schema';
import { publication } from './history.ts';
import type { NumberedDecision } from './items.ts';
import type { Places } from './places.ts';
import { searchWords } from './search-words.ts';
import type { StoredItem } from './store.ts';

/** Everything about a published item that its walls show, sort, filter and search by. */
export interface PublishedView {
  readonly decision: number;
  readonly codes: readonly string[];
  readonly facets: readonly string[];
  readonly due: string | undefined;
  readonly updated: string;
  readonly data: string;
  readonly words: readonly string[];
}

/** Kinds by name. */
export type Kinds = ReadonlyMap<string, Kind>;

const kindOf = (kinds: Kinds, name: string): Kind => {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`This hub does not know the kind ${name}.`);
  return kind;
};

const publicOf = (kind: Kind, fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => kind.public.includes(name)));

const writtenIn = (kind: Kind, fields: Record<string, unknown>): string[] =>
  kind.written
    .filter((name) => kind.public.includes(name))
    .map((name) => fields[name])
    .filter((text) => typeof text === 'string');

/** Whether the consent that stands lets an item be shown as it is. */
export function mayShow({ fields, consent }: StoredItem, kind: Kind): boolean {
  const needed = fields && kind.needs(fields);
  return needed !== undefined && consent?.uses.includes(needed) === true;
}

const responseTo = (decisions: readonly NumberedDecision[]): Response | undefined => {
  const step = decisions.findLast(({ action }) => action === 'respond');
  return step?.message === undefined ? undefined : { text: step.message, role: step.facts?.role ?? '', on: step.on };
};

/** What walls show of an item; undefined while it is not published, or while its author does not allow it. */
export function viewOf(item: StoredItem, kinds: Kinds, places: Places): PublishedView | undefined {
  const kind = kindOf(kinds, item.kind);
  const at = publication(item.decisions as readonly NumberedDecision[]);
  if (!at || !item.fields || !mayShow(item, kind)) return undefined;
  const isDay = kind.datedTo === 'day';
  const year = at.on.slice(0, 4);
  const response = responseTo(item.decisions as readonly NumberedDecision[]);
  const updates = item.followUps
    .flatMap(({ kind: name, fields, decisions }) => {
      const published = publication(decisions as readonly NumberedDecision[]);
      return published && fields ? { kind: kindOf(kinds, name), fields, at: published } : [];
    })
    .sort((a, b) => a.at.number - b.at.number);
  const outcome: Outcome = updates.reduce<Outcome>(
    (so, { kind, fields }) => kind.outcome?.(fields) ?? so,
    'not-updated',
  );
  const { facets, due } = kind.facets(item.fields);
  const by = kind.by(item.fields);
  return {
    decision: at.number,
    codes: places.placesOf(item.organisation, at.on),
    facets: [
      ...facets,
      `outcome:${outcome}`,
      ...(isDay ? [] : [`year:${year}`]),
      ...item.themes.map((theme) => `theme:${theme}`),
      ...item.informs.map((ref) => `informed:${ref}`),
    ].sort(),
    due,
    updated: updates.at(-1)?.at.on ?? at.on,
    data: JSON.stringify({
      id: item.id,
      kind: item.kind,
      organisation: { code: item.organisation, name: places.nameOf(item.organisation) },
      by,
      fields: publicOf(kind, item.fields),
      publishedOn: isDay ? at.on : year,
      outcome,
      updates: updates.map(({ kind, fields, at }) => ({ on: at.on, fields: publicOf(kind, fields) })),
      ...(item.themes.length > 0 && { themes: item.themes }),
      ...(item.informs.length > 0 && { informed: item.informs }),
      ...(item.edited && { edited: true }),
      ...(response && { response }),
    }),
    words: searchWords(
      [
        ...writtenIn(kind, item.fields),
        ...Object.values(by),
        ...updates.flatMap((update) => writtenIn(update.kind, update.fields)),
      ].join(' '),
    ),
  };
}
