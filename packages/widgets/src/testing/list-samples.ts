import type { Input, Output } from '@antiracism-kit/schema';
import { matching, sorted } from '../pledge-wall/pledge-filter.ts';
import type { PublishedPledge } from '../pledge-wall/pledge-query.ts';
import { samplePage } from './sample-pledges.ts';

const pageSize = 12;

/** Answers `listPublished` as a hub would: filtered, sorted, a page at a time, with the extras on the first page. */
export function listSamples(pledges: PublishedPledge[], input: Input<'listPublished'>): Output<'listPublished'> {
  const { facet = [], within = [], search = '', sort = 'newest', after } = input;
  const found = sorted(pledges.filter(matching({ facets: facet, within, search, sort })), sort);
  const from = Number(after?.slice(1) ?? 0);
  const end = from + pageSize;
  return {
    ...(from === 0 && { ...samplePage(pledges), total: found.length }),
    items: found.slice(from, end),
    ...(end < found.length && { next: `n${end}` }),
  };
}
