import type { Kind, Outcome } from '@antiracism-kit/schema';
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

/** What walls show of an item; undefined while it is not published. */
export function viewOf(item: StoredItem, kinds: Kinds, places: Places): PublishedView | undefined {
  const kind = kindOf(kinds, item.kind);
  const at = publication(item.decisions as readonly NumberedDecision[]);
  if (!at || !item.fields) return undefined;
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
    facets: [...facets, `outcome:${outcome}`].sort(),
    due,
    updated: updates.at(-1)?.at.on ?? at.on,
    data: JSON.stringify({
      id: item.id,
      kind: item.kind,
      organisation: { code: item.organisation, name: places.nameOf(item.organisation) },
      by,
      fields: publicOf(kind, item.fields),
      publishedOn: at.on,
      outcome,
      updates: updates.map(({ kind, fields, at }) => ({ on: at.on, fields: publicOf(kind, fields) })),
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
