import type { Tally } from '@antiracism-kit/schema';
import { number, pledges } from './numbers.ts';
import { outcomes } from './outcomes.ts';

/** Words of `<ark-pledge-wall>`. */
export const pledgeWall = {
  heading: 'Antiracism pledges',
  outcomes,
  unnamed: { individual: 'A colleague', team: 'A team', leader: 'A leader' },
  lede: (total: number, where: string | undefined) =>
    `${pledges(total)} from people and teams${where ? ` across ${where}` : ''}`,
  followThrough: ({ updated, kept, partlyKept, notKept, inProgress, pastDue }: Tally) =>
    (updated
      ? `${pledges(updated)} with an update: ${number(kept)} kept, ${number(partlyKept)} partly kept, ${number(notKept)} not kept and ${number(inProgress)} in progress.`
      : '') + (pastDue ? ` Past due with no result yet: ${number(pastDue)}.` : ''),
  make: 'Make a pledge',
  filters: 'Filter pledges',
  outcome: 'How it is going',
  priority: 'Strategy priority',
  clear: 'Clear filters',
  sort: 'Sort by',
  sorts: { newest: 'Newest', 'due-soonest': 'Due soonest', 'recently-updated': 'Recently updated' },
  showing: (from: number, to: number, total: number | undefined) =>
    `Showing ${number(from)} to ${number(to)}${total === undefined ? '' : ` of ${pledges(total)}`}`,
  showingOf: (shown: number, total: number) =>
    `Showing ${shown === total ? '' : `${number(shown)} of `}${pledges(total)}`,
  made: (day: string) => `Made ${day}`,
  due: (day: string) => `Due ${day}`,
  readUpdates: 'Read updates on this pledge',
  readMore: 'Read more about this pledge',
  by: (author: string) => `by ${author}`,
  pages: 'Pages of pledges',
  previous: 'Previous',
  next: 'Next',
  page: 'page',
  loading: 'Loading pledges',
  empty: 'No pledges yet',
  beFirst: 'Be the first to make a pledge',
  noMatch: 'No pledges match your filters',
};
