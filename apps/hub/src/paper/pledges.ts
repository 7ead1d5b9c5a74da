import type { BoardReport, PledgesReport, Status } from '@antiracism-kit/schema';
import type { Section } from './paper.ts';
import { counted, onDay, outcomes } from './words.ts';

const statuses: Partial<Record<Status, string>> = {
  published: 'Published',
  submitted: 'Being checked, or with the author',
  'not-published': 'Not published, or taken back',
};

/** How many pledges were made, and what became of those that have come due. */
export function pledgesSection({ pledges, from, to, madeOn }: BoardReport): Section {
  const { sent, published, due, notDue } = pledges;
  return {
    id: 'pledges',
    title: 'Pledges and follow-through',
    blocks: [
      {
        table: {
          caption: `Pledges made from ${onDay(from)} to ${onDay(to)}`,
          head: ['Where they stand', 'Pledges'],
          rows: [
            ...pledges.statuses.map(({ status, count }) => [statuses[status] ?? status, counted(count)]),
            ['All', counted(sent)],
          ],
        },
      },
      {
        table: {
          caption: `All pledges published on ${onDay(madeOn)}, by how they go`,
          head: ['How they go', 'Pledges'],
          rows: [
            ...due.map(({ outcome, count }) => [
              `Due by ${onDay(to)}: ${outcomes[outcome].toLowerCase()}`,
              counted(count),
            ]),
            [`Due after ${onDay(to)}`, counted(notDue)],
            ['All', counted(published)],
          ],
        },
      },
      { text: keptSentence(pledges, to) },
      { text: 'Authors say themselves how a pledge went. “Not kept” is an honest answer.' },
    ],
  };
}

function keptSentence({ kept }: PledgesReport, to: string): string {
  if (!kept)
    return `How many were kept of those due by ${onDay(to)} is ${counted(undefined)}: the numbers are too small.`;
  return `Of ${counted(kept.due)} pledges due by ${onDay(to)}, ${counted(kept.kept)} were kept (${kept.percent}%).`;
}
