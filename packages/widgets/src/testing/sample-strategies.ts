import type { Output, Strategy } from '@antiracism-kit/schema';
import { exampleStrategy, nationalBodyStrategy, regionStrategy } from '@antiracism-kit/schema/samples';

const { governance } = exampleStrategy;

/** A strategy that has something of everything. */
export const fullStrategy: Strategy = {
  ...exampleStrategy,
  respondsTo: ['NHS People Plan', 'Workforce Race Equality Standard'],
  statement: 'Racism harms the people who work here and the people we care for.\n\nWe will say when we fall short.',
  acknowledgement: 'Colleagues told us for years. We did not act soon enough.',
  frameworks: [
    ...(exampleStrategy.frameworks ?? []),
    { framework: 'pcref', evidence: 'https://fenlandandcoast.example/pcref' },
  ],
  governance: {
    committees: governance?.committees ?? [],
    ...governance,
    nextBoardUpdate: '2999-03-11',
    escalation: 'The Chief People Officer takes it to the Board.',
  },
  equalityImpactAssessment: { status: 'completed', url: 'https://fenlandandcoast.example/assessment' },
  resources: [
    {
      kind: 'document',
      title: 'Strategy on a page',
      url: 'https://fenlandandcoast.example/strategy.pdf',
      format: 'PDF',
      sizeBytes: 184_320,
      accessible: true,
      on: '2026-04-20',
    },
    {
      kind: 'document',
      title: 'Scan of the signed charter',
      url: 'https://fenlandandcoast.example/charter.tif',
      format: 'TIFF',
      sizeBytes: 5_452_595,
      accessible: false,
    },
    { kind: 'event', title: 'Launch of the strategy', on: '2026-04-20' },
    {
      kind: 'recording',
      title: 'Why we talk about race at work',
      url: 'https://video.example/talk',
      transcriptUrl: 'https://fenlandandcoast.example/talk',
      on: '2026-05-12',
      publisher: 'Race equality network',
    },
    { kind: 'recording', title: 'Board meeting in March', url: 'https://video.example/board', on: '2026-03-05' },
    {
      kind: 'learning',
      title: 'Being an ally',
      url: 'https://learning.example/ally',
      publisher: 'An invented college',
    },
  ],
};

/** The Board has not had the update it was promised. */
export const overdueStrategy: Strategy = {
  ...fullStrategy,
  governance: {
    committees: governance?.committees ?? [],
    lastBoardUpdate: '2025-09-10',
    nextBoardUpdate: '2026-03-11',
  },
};

/** Words longer than a line, and words that look like markup. */
export const hostileStrategy: Strategy = {
  ...fullStrategy,
  title: '<img src=x onerror=alert(1)> '.repeat(3).trim(),
  ambition: { text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(9), role: '<b>Chair</b>' },
  partners: [{ name: 'One', includes: [{ name: 'Two', includes: [{ name: 'Three', includes: [{ name: '‮Four' }] }] }] }],
};

/** Every strategy that an example shows. */
export const sampleStrategies: readonly Strategy[] = [
  fullStrategy,
  overdueStrategy,
  hostileStrategy,
  nationalBodyStrategy,
  regionStrategy,
];

/** What is linked to the parts of the full strategy; a count that is absent is hidden. */
export const sampleLinks: Output<'countLinks'> = {
  links: [
    { ref: 'safe-to-speak-up', kind: 'pledge', count: 12 },
    { ref: '1.2', kind: 'new-idea', count: 6 },
    { ref: '1.2', kind: 'working-well' },
    { ref: '1.2a', kind: 'recording' },
  ],
};

/** An update on a commitment that says what has changed. */
export const sampleUpdates: Output<'listProgress'> = {
  updates: [
    {
      id: '0b6a0f0e-8a44-4a39-9d3e-3f6f1f3f6b11',
      on: '2026-10-08',
      subject: '1.2a',
      summary: 'A named person now reads reports each day.',
      whatChanged: 'Reports are answered within 3 working days. It was 11.',
      delivery: 'on-track',
      reportedTo: ['board'],
      authorRole: 'Chief Nurse',
    },
  ],
};
