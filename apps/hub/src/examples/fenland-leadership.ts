import { action, begun, done, type ExampleCommitment, onTrack, said, someRisk } from './example-promise.ts';

/** What the leaders of Fenland and Coast promise. Every word is invented. */
export const fenlandLeadership: readonly ExampleCommitment[] = [
  {
    priority: 'leaders-who-act',
    ref: '4.1',
    text: 'We will set every Board member an objective about race equality that can be measured.',
    role: 'Chair',
    dueIn: 100,
    highImpactActions: [1],
    wresIndicators: [9],
    actions: [
      action(
        '4.1a',
        'Agree the objectives',
        'Chair',
        -120,
        said(140, 'All 14 objectives are agreed and on our website.', { ...done, reportedTo: ['board', 'public'] }),
      ),
      action(
        '4.1b',
        'Review them in public',
        'Chair',
        100,
        said(44, 'The half-year review was in the public Board meeting. 9 of 14 are on track.', onTrack),
      ),
      action(
        '4.1c',
        'Give each director a reverse mentor',
        'Director of Organisational Development',
        55,
        said(75, '5 of 8 pairs have met twice.', someRisk),
      ),
    ],
  },
  {
    priority: 'listening-to-lived-experience',
    ref: '5.1',
    text: 'We will give the race equality network time and money of its own, and answer what it asks within a month.',
    role: 'Chief People Officer',
    dueIn: 200,
    highImpactActions: [4, 6],
    wresIndicators: [8],
    actions: [
      action(
        '5.1a',
        'Give the chairs 1 day a week',
        'Chief People Officer',
        -250,
        said(262, 'Both chairs have had their day since the start of the month.', done),
      ),
      action(
        '5.1b',
        'Answer what the network asks within a month',
        'Chief People Officer',
        200,
        said(150, '4 of 4 questions were answered in time.', onTrack),
        said(50, '7 of 8 questions were answered in time. The late one was about car parking.', onTrack),
      ),
      action(
        '5.1c',
        'Open a multifaith room at each of our 5 sites',
        'Director of Estates',
        62,
        said(95, '3 rooms are open.', begun),
      ),
    ],
  },
];
