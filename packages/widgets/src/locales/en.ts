import type { Tally } from '@antiracism-kit/schema';
import { plural } from './plural.ts';

// One export for each widget, so that a bundle carries only the words of its widget. Welsh is in cy.ts.
const form = /* @__PURE__ */ plural('en-GB');
const number = (count: number) => form(count, { other: '#' });
const pledges = (count: number) => form(count, { one: '# pledge', other: '# pledges' });

const outcomes = {
  'not-updated': 'No update yet',
  'in-progress': 'In progress',
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  'not-kept': 'Not kept',
};

/** Words of `<ark-pledge-wall>`. */
export const pledgeWall = {
  heading: 'Antiracism pledges',
  outcomes,
  unnamed: { individual: 'A colleague', team: 'A team', leader: 'A leader' },
  lede: (total: number, where: string | undefined) =>
    where ? `${pledges(total)} from people and teams across ${where}` : `${pledges(total)} from people and teams`,
  followThrough: ({ updated, kept, partlyKept, notKept, inProgress }: Tally) =>
    updated === 0
      ? 'No pledge has an update yet.'
      : `${form(updated, { one: '# pledge has', other: '# pledges have' })} an update: ${number(kept)} kept, ${number(partlyKept)} partly kept, ${number(notKept)} not kept and ${number(inProgress)} in progress.`,
  make: 'Make a pledge',
  filters: 'Filter pledges',
  search: 'Search the words of pledges',
  who: 'Who made the pledge',
  everyone: 'All pledges',
  whoChoices: { leader: 'Leaders', team: 'Teams', individual: 'Individuals' },
  outcome: 'How it is going',
  system: 'System',
  organisation: 'Organisation',
  priority: 'Strategy priority',
  show: 'Show results',
  clear: 'Clear filters',
  sort: 'Sort by',
  sorts: { newest: 'Newest', 'due-soonest': 'Due soonest', 'recently-updated': 'Recently updated' },
  showing: (from: number, to: number, total: number | undefined) =>
    total === undefined
      ? `Showing ${number(from)} to ${number(to)}`
      : `Showing ${number(from)} to ${number(to)} of ${pledges(total)}`,
  showingOf: (shown: number, total: number) =>
    shown === total ? `Showing ${pledges(total)}` : `Showing ${number(shown)} of ${pledges(total)}`,
  list: 'Pledges',
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

/** Words for one pledge opened on the wall. */
export const pledgeDetail = {
  back: 'Back to all pledges',
  pledgeBy: (author: string) => `Pledge by ${author}`,
  measure: 'How we will know it is done',
  dueDate: 'Due date',
  published: 'Published',
  updates: 'Updates',
  noUpdates: 'There is no update on this pledge yet.',
  report: 'Report a problem with this pledge',
  reportQuestion: 'What is wrong with this pledge?',
  reportReasons: {
    'identifies-someone': 'It names or identifies someone',
    offensive: 'It is offensive',
    'not-true': 'It is not true',
    other: 'Something else',
  },
  reportMissing: 'Select what is wrong with this pledge',
  reportSend: 'Send report',
  reportFailed: 'Your report has not been sent. Check your connection and try again',
  reported: 'Thank you. We will check this pledge.',
};

/** Words of `<ark-pledge-count>`. */
export const pledgeCount = {
  figure: number,
  sentence: (total: number, updated: number, where: string | undefined) =>
    `${form(total, { one: 'antiracism pledge', other: 'antiracism pledges' })}${where ? ` across ${where}` : ''}. ${form(updated, { one: '# has an update.', other: '# have an update.' })}`,
  read: 'Read the pledges',
};

export { common } from './en/common.ts';
export { fieldWords } from './en/field-words.ts';
export { pledgeForm } from './en/pledge-form.ts';
export { pledgeFormEnd } from './en/pledge-form-end.ts';
export { receiptCard } from './en/receipt-card.ts';
