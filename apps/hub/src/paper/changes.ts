import type { ChangesReport } from '@antiracism-kit/schema';
import type { Section } from './paper.ts';
import { onDay, states } from './words.ts';

/** What is different in the strategy since the paper before. */
export function changesSection({ since, added, removed, changed }: ChangesReport): Section {
  const rows = [
    ...added.map(({ ref, title }) => [ref, title, 'New']),
    ...removed.map(({ ref, title }) => [ref, title, 'No longer in the strategy']),
    ...changed.map(({ ref, title, was, is }) => [ref, title, `Was: ${states[was]}. Is: ${states[is]}`]),
  ];
  return {
    id: 'changes',
    title: 'What has changed since the last paper',
    blocks: [
      rows.length > 0
        ? {
            table: {
              caption: `Commitments and actions since ${onDay(since)}`,
              head: ['Reference', 'Commitment or action', 'Change'],
              rows,
            },
          }
        : { text: `No commitment or action stands differently from the last paper of ${onDay(since)}.` },
    ],
  };
}
