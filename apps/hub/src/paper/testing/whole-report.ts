import type { BoardReport, Measure } from '@antiracism-kit/schema';

/** A measure of an invented trust, one year of which is hidden. */
export const shortlisting: Measure = {
  id: 'wres-2',
  organisation: 'ZZ1',
  title: 'Appointed from shortlisting',
  standard: 'wres',
  indicator: 2,
  unit: 'ratio',
  polarity: 'closer-to-1',
  target: { value: 1.25, by: '2027-03-31' },
  points: [
    { period: '2023', groups: [], value: 1.46 },
    {
      period: '2024',
      groups: [
        { group: 'white', numerator: 1_412, denominator: 6_108, value: 23.1 },
        { group: 'bme', numerator: 388, denominator: 3_020, value: 12.8 },
      ],
      value: 1.8,
    },
    { period: '2025', groups: [], suppressed: true },
    { period: '2026', groups: [], value: 1.62, provisional: true },
  ],
  benchmarks: [
    {
      label: 'England',
      points: [
        { period: '2023', value: 1.59 },
        { period: '2024', value: 1.62 },
      ],
    },
  ],
  example: true,
};

const board: Measure = {
  id: 'wres-9',
  organisation: 'ZZ1',
  title: 'Board compared with workforce',
  standard: 'wres',
  indicator: 9,
  unit: 'percentage-points',
  polarity: 'closer-to-0',
  points: [
    { period: '2025', groups: [], value: -7.5 },
    { period: '2026', groups: [], value: -0.64 },
  ],
};

/** A Board paper with something in every part of it. */
export const wholeReport: BoardReport = {
  id: '7a0a3a5e-6f0b-4a7c-9a3e-0d4c3b2a1f00',
  organisation: { code: 'ZZ1', name: 'Fenland and Coast' },
  counted: [{ code: 'ZZ1', name: 'Fenland and Coast' }],
  madeOn: '2026-11-23',
  from: '2026-09-01',
  to: '2026-11-23',
  front: {
    meeting: 'Trust Board in public',
    date: '2026-12-03',
    title: 'Antiracism: progress',
    author: 'Associate Director of Equality and Inclusion',
    leadDirector: 'Chief People Officer',
    purposes: ['assurance', 'information'],
    recommendation: 'The Board is asked to note progress\nand to agree a new date for action 2.1a.',
  },
  promises: {
    organisation: 'Fenland and Coast',
    title: 'Fenland and Coast antiracism strategy',
    version: '1.2',
    ambition: 'Every person who works with us is treated fairly.',
    nextBoardUpdate: '2027-03-11',
    states: [
      { state: 'completed', count: 8 },
      { state: 'off-track', count: 2 },
    ],
    commitments: [
      {
        ref: '2.1',
        title: 'We will have a trained inclusion representative on every interview panel.',
        priority: 'Fair recruitment',
        owner: { role: 'Associate Director of Recruitment' },
        dueDate: '2027-03-31',
        states: [{ state: 'off-track', count: 2 }],
      },
    ],
    overdue: [
      {
        ref: '2.1b',
        title: 'Tell managers',
        owner: { role: 'Associate Director of Recruitment' },
        dueDate: '2026-10-31',
        reason: 'The post was empty for 7 weeks.',
      },
    ],
    moved: [
      {
        ref: '2.1a',
        title: 'Train 60 inclusion representatives',
        owner: { role: 'Associate Director of Recruitment' },
        change: { from: '2026-12-31', to: '2027-03-31', reason: 'Release time is short.', on: '2026-10-08' },
      },
    ],
    quiet: [{ ref: '1.2a', title: 'One place for reports', owner: { role: 'Chief Nurse' }, since: '2026-04-01' }],
    updates: [
      { on: '2026-10-08', ref: '2.1a', title: 'Train 60 inclusion representatives', summary: '41 are trained.' },
    ],
  },
  changes: {
    since: '2026-09-01',
    added: [{ ref: '2.1b', title: 'Tell managers' }],
    removed: [],
    changed: [{ ref: '2.1a', title: 'Train 60 inclusion representatives', was: 'on-track', is: 'off-track' }],
  },
  pledges: {
    sent: 12_345,
    statuses: [
      { status: 'published', count: 11_987 },
      { status: 'submitted', count: 29 },
      { status: 'not-published', count: 329 },
    ],
    published: 100_003,
    due: [
      { outcome: 'kept', count: 41_017 },
      { outcome: 'partly-kept' },
      { outcome: 'not-kept', count: 9_871 },
      { outcome: 'in-progress', count: 20_222 },
      { outcome: 'not-updated' },
    ],
    notDue: 23_456,
    kept: { kept: 41_017, due: 76_547, percent: 54 },
  },
  stories: {
    sent: 310,
    kinds: [
      { kind: 'working-well', count: 200 },
      { kind: 'new-idea', count: 110 },
    ],
    themes: [{ theme: 'recruitment', count: 88 }, { theme: 'pay' }],
    informed: [{ ref: '2.1', title: 'We will have a trained inclusion representative.', count: 14 }],
  },
  quotes: [
    {
      item: '7a0a3a5e-6f0b-4a7c-9a3e-0d4c3b2a1f01',
      field: 'difference',
      text: '5 of our last 12 senior posts went to people from ethnic minorities.',
      by: 'Theatres',
    },
    { item: '7a0a3a5e-6f0b-4a7c-9a3e-0d4c3b2a1f02', field: 'difference' },
  ],
  answers: {
    since: '2025-11-22',
    until: '2026-11-22',
    answered: [{ within: 'in-time', count: 1_204 }, { within: 'late', count: 77 }, { within: 'waiting' }],
  },
  measures: [shortlisting, board],
  example: true,
};
