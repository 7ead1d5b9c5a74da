import type { PublishedPage, Tally } from '@antiracism-kit/schema';

type PublishedPledge = PublishedPage['items'][number];
type Told = Pick<PublishedPledge, 'by' | 'outcome' | 'updates'> & {
  fields: Omit<PublishedPledge['fields'], 'priorities' | 'dueDate'>;
};

interface SamplePage {
  items: PublishedPledge[];
  total: number;
  tally: Tally;
  choices: NonNullable<PublishedPage['choices']>;
}

const fenland = { code: 'ZZ1', name: 'Fenland and Coast' };
const organisations = [fenland, { code: 'ZZ2', name: 'Three Rivers Community' }, { code: 'ZZ3', name: 'Chalk Hills' }];

// Invented people of invented trusts.
const told: readonly Told[] = [
  {
    by: { role: 'Chief Executive' },
    fields: {
      who: 'leader',
      text: 'I will meet members of the race equality network every 3 months and publish what I changed because of it.',
      measure: '4 meetings a year and a short note on the intranet after each one.',
    },
    outcome: 'in-progress',
    updates: [
      {
        on: '2026-07-02',
        fields: {
          outcome: 'in-progress',
          text: 'After the June meeting we moved prayer and quiet room bookings online.',
        },
      },
      {
        on: '2026-10-08',
        fields: {
          outcome: 'in-progress',
          text: 'In September we agreed to put the names of panel members in every interview letter.',
        },
      },
    ],
  },
  {
    by: { team: 'Theatres, St Brigid’s' },
    fields: {
      who: 'team',
      text: 'We will learn to say each other’s names correctly and put how to say them on our team board.',
      measure: 'Every name on the board has its sound beside it.',
    },
    outcome: 'kept',
    updates: [
      {
        on: '2026-09-30',
        fields: { outcome: 'kept', text: 'All 34 names are up. New colleagues add theirs on their first day.' },
      },
    ],
  },
  {
    by: { role: 'Healthcare assistant' },
    fields: {
      who: 'individual',
      text: 'I will speak up when a patient makes a racist comment to a colleague, and check on my colleague afterwards.',
      measure: 'My colleagues tell me that they felt backed up.',
    },
    outcome: 'not-updated',
    updates: [],
  },
  {
    by: { team: 'Digital team' },
    fields: {
      who: 'team',
      text: 'We will offer 2 shadowing places a month to staff in bands 2 to 4.',
      measure: '24 places offered in a year, and what people said about them.',
    },
    outcome: 'not-kept',
    updates: [
      {
        on: '2026-11-03',
        fields: {
          outcome: 'not-kept',
          text: 'We offered 9 of 24. We lost the post that ran it. We will try again with 1 a month.',
        },
      },
    ],
  },
  {
    by: { name: 'Siân O’Leary-Okafor', role: 'Chief Nurse' },
    fields: {
      who: 'leader',
      text: 'I will answer every report of racism from patients within 2 working days, and say what we did.',
      measure: 'A monthly count to the People Committee.',
    },
    outcome: 'partly-kept',
    updates: [
      { on: '2026-10-20', fields: { outcome: 'partly-kept', text: '31 of 38 reports were answered in time.' } },
    ],
  },
  {
    by: {},
    fields: {
      who: 'individual',
      text: 'I will ask who has not spoken yet before I close a ward meeting.',
      measure: 'Notes show who raised what, every week.',
    },
    outcome: 'not-updated',
    updates: [],
  },
];

const priorities = ['safe-to-speak-up', 'fair-recruitment-and-progression', 'leaders-who-act'];
const number = (value: number, digits: number) => String(value).padStart(digits, '0');

/** So many published pledges, newest first, the same at every call. */
export function samplePledges(count: number): PublishedPledge[] {
  return Array.from({ length: count }, (_, index) => {
    const one = told[index % told.length] as Told;
    const day = new Date(Date.UTC(2026, 10, 20) - index * 43_200_000).toISOString().slice(0, 10);
    return {
      id: `00000000-0000-4000-8000-${number(index, 12)}`,
      kind: 'pledge',
      organisation: organisations[Math.floor(index / told.length) % organisations.length] ?? fenland,
      by: one.by,
      fields: {
        ...one.fields,
        dueDate: `2027-${number((index % 12) + 1, 2)}-28`,
        priorities: index % 2 ? [] : [priorities[index % priorities.length] as string],
      },
      publishedOn: day,
      outcome: one.outcome,
      updates: one.updates,
    };
  });
}

/** The answer to `listPublished` for these pledges, whole. */
export function samplePage(items: PublishedPledge[]): SamplePage {
  const count = (outcome: PublishedPledge['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return {
    items,
    total: items.length,
    tally: {
      total: items.length,
      updated: items.filter(({ updates }) => updates.length > 0).length,
      inProgress: count('in-progress'),
      kept: count('kept'),
      partlyKept: count('partly-kept'),
      notKept: count('not-kept'),
    },
    choices: {
      systems: [
        { value: 'S1Y5D', label: 'Central East' },
        { value: 'D7T5G', label: 'Essex' },
      ],
      organisations: organisations.map(({ code, name }) => ({ value: code, label: name })),
      priorities: [
        { value: 'safe-to-speak-up', label: 'Safe to speak up' },
        { value: 'fair-recruitment-and-progression', label: 'Fair recruitment and progression' },
        { value: 'leaders-who-act', label: 'Leaders who act' },
      ],
    },
  };
}
