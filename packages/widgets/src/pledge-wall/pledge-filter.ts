import type { Sort } from '@antiracism-kit/schema';
import type { PledgeQuery, PublishedPledge } from './pledge-query.ts';

const searched = new WeakMap<PublishedPledge, string>();

function wordsOf(pledge: PublishedPledge): string {
  let words = searched.get(pledge);
  if (words === undefined) {
    const { fields, updates } = pledge;
    words = [fields.text, fields.measure, ...updates.map((update) => update.fields.text)].join(' ').toLowerCase();
    searched.set(pledge, words);
  }
  return words;
}

/** Whether a pledge is what the visitor asked for, when there is no hub to ask. */
export function matching({ search, facets, within }: PledgeQuery): (pledge: PublishedPledge) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  // values of one facet widen the choice, different facets narrow it
  const wanted = [...new Set(facets.map((facet) => facet.split(':')[0]))].map((name) =>
    facets.filter((facet) => facet.startsWith(`${name}:`)),
  );
  return (pledge) => {
    if (within.length > 0 && !within.includes(pledge.organisation.code)) return false;
    const { who, priorities } = pledge.fields;
    const own =
      wanted.length > 0 ? [`who:${who}`, `outcome:${pledge.outcome}`, ...priorities.map((id) => `priority:${id}`)] : [];
    return (
      wanted.every((some) => some.some((facet) => own.includes(facet))) &&
      words.every((word) => wordsOf(pledge).includes(word))
    );
  };
}

const lastUpdate = (pledge: PublishedPledge): string => pledge.updates.at(-1)?.on ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const orders: Record<Sort, (a: PublishedPledge, b: PublishedPledge) => number> = {
  newest: (a, b) => compare(b.publishedOn, a.publishedOn),
  'due-soonest': (a, b) => compare(a.fields.dueDate, b.fields.dueDate),
  'recently-updated': (a, b) => compare(lastUpdate(b), lastUpdate(a)) || orders.newest(a, b),
};

/** The pledges in the order the visitor asked for, when there is no hub to ask. */
export const sorted = (pledges: readonly PublishedPledge[], sort: Sort): PublishedPledge[] =>
  [...pledges].sort(orders[sort]);
