import type { PublishedPage, Sort } from '@antiracism-kit/schema';

/** One published pledge as the wall gets it. */
export type PublishedPledge = PublishedPage['items'][number];

/** What a visitor asked the wall for. */
export interface PledgeQuery {
  search: string;
  /** `name:value`; values of one name widen the choice, different names narrow it. */
  facets: string[];
  /** ODS codes of organisations and systems. */
  within: string[];
  sort: Sort;
}

/** What is asked for before anybody chose anything. */
export const everything: PledgeQuery = { search: '', facets: [], within: [], sort: 'newest' };

/** What the controls of the filter form and the sort select say. */
export function readQuery(form: HTMLFormElement | null, sort: string): PledgeQuery {
  const data = new FormData(form ?? undefined);
  const all = (name: string) => data.getAll(name).map(String).filter(Boolean);
  const search = all('search').join(' ').trim();
  // the hub looks for two letters or more
  return {
    search: search.length > 1 ? search : '',
    facets: all('facet').concat(all('who')),
    within: all('within'),
    sort: sort as Sort,
  };
}

/** Whether a visitor narrowed the choice. */
export const isNarrowed = (query: PledgeQuery): boolean =>
  Boolean(query.search || query.facets.length || query.within.length);
