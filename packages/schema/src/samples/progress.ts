import type { NewProgress, ProgressUpdate } from '../progress.ts';
import type { BadSample, Sample } from './sample.ts';

/** An update as somebody writes it. */
export const plainProgress: NewProgress = {
  subject: '2.1a',
  period: 'July to September 2026',
  summary: '41 of 60 inclusion representatives are trained.',
  whatChanged: 'Evening sessions began in September.',
  nextSteps: '2 sessions a month until March, one of them at the community sites.',
  risks: 'Ward release time is short in winter.',
  delivery: 'some-risk',
  reportedTo: ['people-committee', 'board'],
  authorRole: 'Associate Director of Recruitment',
};

/** Updates, as they are written, that the schema accepts. */
export const goodProgress: readonly Sample<NewProgress>[] = [
  { name: 'how an action goes', value: plainProgress },
  {
    name: 'a due date that moves, with the reason',
    value: {
      ...plainProgress,
      dueDate: { to: '2027-03-31', reason: 'Ward release time is short in winter. We have added evening sessions.' },
    },
  },
  {
    name: 'how the whole strategy goes, told to nobody yet',
    value: {
      subject: 'strategy',
      summary: 'Half of the first year’s actions are done.',
      reportedTo: [],
      authorRole: 'Chief People Officer',
    },
  },
  {
    name: 'a correction',
    value: { ...plainProgress, summary: '43 of 60 are trained.', supersedes: '3f0c9d4e-8a51-4b7e-9c55-0d6b1f6a2c11' },
  },
];

/** Updates, as they are written, that are refused, with the issues they get. */
export const badProgress: readonly BadSample[] = [
  {
    name: 'nothing to say',
    value: { ...plainProgress, summary: ' ' },
    issues: [{ field: 'summary', code: 'missing' }],
  },
  {
    name: 'a day that moves without a reason',
    value: { ...plainProgress, dueDate: { to: '2027-03-31' } },
    issues: [{ field: 'dueDate.reason', code: 'missing' }],
  },
  {
    name: 'no real day',
    value: { ...plainProgress, dueDate: { to: '2027-02-30', reason: 'Winter.' } },
    issues: [{ field: 'dueDate.to', code: 'not-a-date' }],
  },
  {
    name: 'a rating that boards do not use',
    value: { ...plainProgress, delivery: 'amber' },
    issues: [{ field: 'delivery', code: 'not-an-option' }],
  },
  {
    name: 'one audience twice',
    value: { ...plainProgress, reportedTo: ['board', 'board'] },
    issues: [{ field: 'reportedTo', code: 'repeated' }],
  },
  {
    name: 'more than a summary',
    value: { ...plainProgress, summary: 'a'.repeat(1001) },
    issues: [{ field: 'summary', code: 'too-long', limit: 1000 }],
  },
];

const { dueDate: _, ...kept } = plainProgress;

/** Updates as a hub gives them: one that was corrected, its correction, one about the whole. Newest first. */
export const exampleProgress: readonly ProgressUpdate[] = [
  {
    id: '6b8e7a70-4c1f-4d5e-8f0e-2b9a5d3c7e10',
    on: '2026-11-12',
    subject: 'strategy',
    summary: 'Half of the first year’s actions are done. Two are late, and say why.',
    reportedTo: ['board', 'public'],
    authorRole: 'Chief People Officer',
  },
  {
    ...kept,
    id: '0d9a3f52-7be4-4a0d-9a3b-61c2f8e4d702',
    on: '2026-10-09',
    summary: '43 of 60 inclusion representatives are trained.',
    supersedes: '3f0c9d4e-8a51-4b7e-9c55-0d6b1f6a2c11',
  },
  {
    ...kept,
    id: '3f0c9d4e-8a51-4b7e-9c55-0d6b1f6a2c11',
    on: '2026-10-08',
    dueDate: {
      from: '2026-12-31',
      to: '2027-03-31',
      reason: 'Ward release time is short in winter. We have added evening sessions.',
    },
    supersededBy: '0d9a3f52-7be4-4a0d-9a3b-61c2f8e4d702',
  },
];
