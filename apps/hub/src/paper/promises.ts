import type { BoardReport, PromisesReport } from '@antiracism-kit/schema';
import type { Block, Section } from './paper.ts';
import { counted, notGiven, onDay, states } from './words.ts';

/** How the promises stand, what is late or moved and why, and what was said in the period. */
export function promisesSections({ promises, from, to, organisation }: BoardReport): Section[] {
  if (!promises)
    return [
      {
        id: 'commitments',
        title: 'Progress against commitments',
        blocks: [
          { text: `${organisation.name} has no strategy on this hub yet, so there are no commitments to report on.` },
        ],
      },
    ];
  return [
    { id: 'commitments', title: 'Progress against commitments', blocks: progressBlocks(promises, organisation.name) },
    { id: 'overdue', title: 'Overdue and re-dated actions', blocks: lateBlocks(promises) },
    {
      id: 'updates',
      title: 'What was done in the period',
      blocks: updateBlocks(promises, `from ${onDay(from)} to ${onDay(to)}`),
    },
  ];
}

function progressBlocks(promises: PromisesReport, own: string): Block[] {
  const { organisation, title, ambition, nextBoardUpdate, overdueSince, commitments } = promises;
  const due = overdueSince
    ? `The update to the Board has been overdue since ${onDay(overdueSince)}.`
    : nextBoardUpdate && `The next update to the Board is due on ${onDay(nextBoardUpdate)}.`;
  return [
    ...(organisation === own ? [] : [{ text: `${own} follows the strategy of ${organisation}: ${title}.` }]),
    ...(ambition ? [{ text: `The ambition: ${ambition}` }] : []),
    ...(due ? [{ text: due }] : []),
    ...(commitments.length === 0
      ? [{ text: 'No commitments have been published yet. The ambition stands, and a plan has yet to be made.' }]
      : []),
    ...(promises.states.length > 0
      ? [
          {
            table: {
              caption: 'Actions by how they stand',
              head: ['State', 'Actions'],
              rows: promises.states.map(({ state, count }) => [states[state], counted(count)]),
            },
          },
        ]
      : []),
    ...(commitments.length > 0
      ? [
          {
            table: {
              caption: 'Commitments',
              head: ['Reference', 'Commitment', 'Priority', 'Owner', 'Due', 'Actions'],
              rows: commitments.map(({ ref, title, priority, owner, dueDate, states: of }) => [
                ref,
                title,
                priority,
                owner?.role ?? notGiven,
                onDay(dueDate),
                of.map(({ state, count }) => `${states[state]}: ${counted(count)}`).join(', ') || 'None yet',
              ]),
            },
          },
        ]
      : []),
  ];
}

function lateBlocks({ overdue, moved, quiet }: PromisesReport): Block[] {
  const table = (caption: string, head: string[], rows: string[][], none: string): Block =>
    rows.length > 0 ? { table: { caption, head, rows } } : { text: none };
  return [
    table(
      'Overdue actions',
      ['Reference', 'Action', 'Owner', 'Was due', 'What was last said about it'],
      overdue.map(({ ref, title, owner, dueDate, reason }) => [
        ref,
        title,
        owner.role,
        onDay(dueDate),
        reason ?? 'Nothing has been said about it',
      ]),
      'No action is overdue.',
    ),
    table(
      'Actions that were given a new date in the period',
      ['Reference', 'Action', 'Owner', 'From', 'To', 'Reason'],
      moved.map(({ ref, title, owner, change }) => [
        ref,
        title,
        owner.role,
        onDay(change.from),
        onDay(change.to),
        change.reason,
      ]),
      'No action was given a new date in the period.',
    ),
    table(
      'Open actions without an update',
      ['Reference', 'Action', 'Owner', 'Nothing said since'],
      quiet.map(({ ref, title, owner, since }) => [ref, title, owner.role, onDay(since)]),
      'There was word of every open action in time.',
    ),
  ];
}

function updateBlocks({ updates }: PromisesReport, when: string): Block[] {
  if (updates.length === 0) return [{ text: `No updates were added ${when}.` }];
  return updates.flatMap(({ on, ref, title, summary, whatChanged, nextSteps, risks }): Block[] => [
    { heading: ref === 'strategy' ? title : `${ref} ${title}` },
    { text: `${onDay(on)}: ${summary}` },
    ...(whatChanged ? [{ text: `What has changed: ${whatChanged}` }] : []),
    ...(nextSteps ? [{ text: `Next steps: ${nextSteps}` }] : []),
    ...(risks ? [{ text: `Risks: ${risks}` }] : []),
  ]);
}
