import type { Strategy } from '../strategy.ts';

/** The East of England's strategy: the facts of its public page, told in our words. It has no commitments of its own yet. */
export const regionStrategy: Strategy = {
  id: 'east-of-england',
  organisation: 'Y61',
  lang: 'en',
  title: 'East of England antiracism strategy',
  summary: 'How the region works towards health and social care that is fair to everyone, staff and patients alike.',
  respondsTo: ['NHS People Plan', 'NHS People Promise'],
  status: 'live',
  version: '1',
  launchedOn: '2021-07-01',
  author: { role: 'Head of Equality and Inclusion', team: 'NHS England, East of England', name: 'Harprit Hockley' },
  partners: [
    { name: 'Regional workforce and organisational development team', kind: 'regional-workforce-od-team' },
    {
      name: 'People from across the systems of the region',
      includes: [
        { name: 'Staff who came to engagement sessions', kind: 'staff-engagement-participants' },
        { name: 'Workforce Race Equality Standard experts', kind: 'wres-experts' },
        { name: 'Leads of staff networks', kind: 'staff-network-leads' },
        { name: 'Equality, diversity and inclusion leads', kind: 'edi-leads' },
        { name: 'Health and wellbeing leads', kind: 'health-wellbeing-leads' },
        { name: 'Freedom to Speak Up Guardians', kind: 'ftsu-guardians' },
        { name: 'Chief executives', kind: 'chief-executives' },
        { name: 'Workforce directors', kind: 'workforce-directors' },
        { name: 'System workforce leads', kind: 'system-workforce-leads' },
        { name: 'NHS Employers', kind: 'nhs-employers' },
        { name: 'Staff Partnership Forum', kind: 'staff-partnership-forum' },
      ],
    },
  ],
  priorities: [],
  resources: [
    { kind: 'event', title: 'Launch of the strategy', on: '2021-07-01' },
    { kind: 'recording', title: 'Colleagues on why talking about race at work matters' },
  ],
};

/** A national body's ambition: the facts of its public statement, told in our words. An ambition is a strategy before its plan. */
export const nationalBodyStrategy: Strategy = {
  id: 'national-ambition',
  organisation: 'HEE',
  lang: 'en',
  title: 'Becoming an anti-racist organisation',
  ambition: {
    text: 'To become an organisation that is truly anti-racist, and to begin now because it will take effort and time.',
    speaker: 'Navina Evans',
    role: 'Chief Executive',
    occasion: 'Chief Executive’s update to the Board',
    on: '2021-09-21',
  },
  statement:
    'Not being racist is not the same as being anti-racist. The step from one to the other is hard and right.\n\nWe work with partners across the country, so we can only ask it of others if we do it ourselves.',
  acknowledgement:
    'Staff networks are heard more than before and the equality, diversity and inclusion team has grown. We have not done well enough by colleagues from ethnic minorities, and we can do more.',
  status: 'draft',
  version: '0.1',
  sponsor: { role: 'Chief Executive' },
  partners: [],
  priorities: [],
  governance: {
    committees: [
      { name: 'People Committee', role: 'develops' },
      { name: 'Board', role: 'assures' },
    ],
  },
  resources: [
    { kind: 'recording', title: 'September Board meeting' },
    {
      kind: 'learning',
      title: 'Short course on being an anti-racist ally',
      publisher: 'NHS England and NHS Improvement',
    },
  ],
};

/** The strategy of an invented trust, with priorities, commitments and actions. */
export const exampleStrategy: Strategy = {
  id: 'fenland-and-coast',
  organisation: 'ZZ1',
  lang: 'en',
  title: 'Fenland and Coast antiracism strategy',
  summary: 'Example data. What an invented trust will do about racism by 2029.',
  ambition: {
    text: 'By 2029, every person who works with us is treated fairly, feels safe to speak up and has the same chance to get on, whatever their ethnic background.',
    role: 'Chief Executive',
    occasion: 'Board meeting in public',
    on: '2026-03-05',
  },
  status: 'live',
  version: '1.2',
  startDate: '2026-04-01',
  endDate: '2029-03-31',
  launchedOn: '2026-04-20',
  author: { role: 'Associate Director of Equality and Inclusion' },
  sponsor: { role: 'Chief People Officer' },
  partners: [
    { name: 'Race equality network', kind: 'staff-network-leads' },
    { name: 'Staff Partnership Forum', kind: 'staff-partnership-forum' },
  ],
  frameworks: [{ framework: 'nw-bame-assembly', level: 'Bronze', assessedOn: '2026-06-30' }],
  priorities: [
    {
      id: 'safe-to-speak-up',
      title: 'Safe to speak up',
      ambition: 'Everyone can report racism and hear what was done.',
      commitments: [
        {
          ref: '1.2',
          text: 'We will answer every report of racism from patients within 2 working days.',
          level: 'organisation',
          owner: { role: 'Chief Nurse' },
          dueDate: '2026-12-31',
          highImpactActions: [6],
          wresIndicators: [5],
          actions: [
            {
              ref: '1.2a',
              title: 'Set up one place for reports, with a named person each day',
              owner: { role: 'Chief Nurse' },
              dueDate: '2026-12-31',
              status: 'in-progress',
              delivery: 'on-track',
            },
          ],
        },
      ],
    },
    {
      id: 'fair-recruitment-and-progression',
      title: 'Fair recruitment and progression',
      commitments: [
        {
          ref: '2.1',
          text: 'We will have a trained inclusion representative on every interview panel for band 8a roles and above.',
          level: 'organisation',
          owner: { role: 'Associate Director of Recruitment' },
          dueDate: '2027-03-31',
          highImpactActions: [2],
          wresIndicators: [2],
          actions: [
            {
              ref: '2.1a',
              title: 'Train 60 inclusion representatives',
              description: '41 are trained.',
              owner: { role: 'Associate Director of Recruitment', team: 'Recruitment' },
              startDate: '2026-04-01',
              dueDate: '2027-03-31',
              dateChanges: [
                {
                  from: '2026-12-31',
                  to: '2027-03-31',
                  reason: 'Ward release time is short in winter. We have added evening sessions.',
                  on: '2026-10-08',
                },
              ],
              status: 'in-progress',
              delivery: 'some-risk',
              milestones: [{ title: '30 trained', dueDate: '2026-09-30', reachedOn: '2026-09-22' }],
            },
          ],
        },
      ],
    },
    {
      id: 'fair-treatment',
      title: 'Fair treatment when things go wrong',
      commitments: [
        {
          ref: '3.1',
          text: 'We will use a fairness checklist before any formal disciplinary investigation starts.',
          owner: { role: 'Deputy Chief People Officer' },
          wresIndicators: [3],
          actions: [
            {
              ref: '3.1a',
              title: 'Write the checklist and train every commissioning manager',
              owner: { role: 'Deputy Chief People Officer' },
              dueDate: '2026-09-30',
              status: 'completed',
              delivery: 'complete',
            },
          ],
        },
      ],
    },
    { id: 'leaders-who-act', title: 'Leaders who act', commitments: [] },
    { id: 'listening-to-lived-experience', title: 'Listening to lived experience', commitments: [] },
  ],
  governance: {
    committees: [
      { name: 'Race equality network', role: 'consulted', cadence: 'Every month' },
      { name: 'People Committee', role: 'assures', cadence: 'Every 2 months' },
      { name: 'Trust Board in public', role: 'approves', cadence: 'Every 3 months' },
    ],
    boardUpdateCadence: 'six-monthly',
    lastBoardUpdate: '2026-09-10',
    nextBoardUpdate: '2027-03-11',
  },
  reviewDate: '2027-04-01',
  contact: { team: 'Equality and inclusion team', email: 'inclusion@fenlandandcoast.example' },
  equalityImpactAssessment: { status: 'completed' },
  resources: [{ kind: 'document', title: 'Strategy on a page', format: 'PDF', sizeBytes: 184_320, accessible: true }],
  example: true,
};

/** Strategies that the schema accepts. */
export const goodStrategies = [
  { name: 'a region’s', value: regionStrategy },
  { name: 'a national body’s, before it has a plan', value: nationalBodyStrategy },
  { name: 'an invented trust’s, in full', value: exampleStrategy },
] as const;

/** Strategies that are refused, with the issues they get. */
export const badStrategies = [
  {
    name: 'no title',
    value: { ...regionStrategy, title: '' },
    issues: [{ field: 'title', code: 'missing' }],
  },
  {
    name: 'a promise that does not say we will',
    value: {
      ...regionStrategy,
      priorities: [{ id: 'p', title: 'P', commitments: [{ ref: '1', text: 'Staff will be heard.', actions: [] }] }],
    },
    issues: [{ field: 'priorities.0.commitments.0.text', code: 'wrong-format' }],
  },
  {
    name: 'an indicator that does not exist',
    value: {
      ...regionStrategy,
      priorities: [
        { id: 'p', title: 'P', commitments: [{ ref: '1', text: 'We will act.', wresIndicators: [10], actions: [] }] },
      ],
    },
    issues: [{ field: 'priorities.0.commitments.0.wresIndicators.0', code: 'too-many', limit: 9 }],
  },
  {
    name: 'a link that runs script',
    value: { ...regionStrategy, resources: [{ kind: 'document', title: 'D', url: 'javascript:alert(1)' }] },
    issues: [{ field: 'resources.0.url', code: 'wrong-format' }],
  },
  {
    name: 'a group inside a group without a name',
    value: { ...regionStrategy, partners: [{ name: 'A', includes: [{}] }] },
    issues: [{ field: 'partners.0.includes.0.name', code: 'missing' }],
  },
] as const;
