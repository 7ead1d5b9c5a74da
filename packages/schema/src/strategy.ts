import * as z from 'zod/mini';
import { day, odsCode, say, set, slug, text, webAddress } from './field.ts';
import { Owner, StrategyAction } from './strategy-action.ts';

const line = (sentence: string) => text({ min: 1, max: 200 }, sentence);
const passage = (max: number, sentence: string) => text({ min: 1, max }, sentence);
const list = <S extends z.core.$ZodType>(item: S, sentence: string) => say(z.array(item), sentence);

/** A group that wrote or shaped the strategy; groups can hold groups. */
export const Partner: z.ZodMiniType<Partner> = say(
  z.strictObject({
    name: line('Name of the group.'),
    kind: z.optional(
      say(
        z.enum([
          'regional-workforce-od-team',
          'staff-engagement-participants',
          'wres-experts',
          'staff-network-leads',
          'edi-leads',
          'health-wellbeing-leads',
          'ftsu-guardians',
          'chief-executives',
          'workforce-directors',
          'system-workforce-leads',
          'nhs-employers',
          'staff-partnership-forum',
          'other',
        ]),
        'What sort of group it is.',
      ),
    ),
    includes: z.optional(say(z.array(z.lazy((): z.ZodMiniType<Partner> => Partner)), 'The groups within it.')),
  }),
  'A group that wrote or shaped the strategy.',
  { id: 'Partner' },
) as unknown as z.ZodMiniType<Partner>;
/** A group that wrote or shaped the strategy. */
export interface Partner {
  name: string;
  kind?: string | undefined;
  includes?: Partner[] | undefined;
}

/** What the organisation wants to become, who said so, and where. */
export const Ambition = say(
  z.strictObject({
    text: passage(600, 'The ambition in one or two sentences.'),
    speaker: z.optional(line('Who said it.')),
    role: z.optional(line('Their role.')),
    occasion: z.optional(line('Where it was said, for example a Board meeting.')),
    on: z.optional(day('When it was said.')),
  }),
  'The ambition.',
);

/** A promise under a priority, beginning with "We will". */
export const Commitment = say(
  z.strictObject({
    ref: slug('Reference, for example 2.1.'),
    text: say(
      text({ min: 8, max: 400 }, 'The promise; begins with "We will".').check(z.regex(/^We will /)),
      'The promise; begins with "We will".',
      {
        minGraphemes: 8,
        maxGraphemes: 400,
        pattern: '^We will [^\\u0000\\ud800-\\udfff]*$',
      },
    ),
    level: z.optional(say(z.enum(['organisation', 'system', 'region', 'national']), 'Who the promise is made for.')),
    owner: z.optional(Owner),
    dueDate: z.optional(day('The day it is due.')),
    highImpactActions: z.optional(
      set(z.int().check(z.gte(1), z.lte(6)), 6, 'NHS EDI improvement plan high impact actions, 1 to 6.'),
    ),
    wresIndicators: z.optional(
      set(z.int().check(z.gte(1), z.lte(9)), 9, 'Workforce Race Equality Standard indicators, 1 to 9.'),
    ),
    actions: list(StrategyAction, 'The work that keeps the promise.'),
  }),
  'A commitment.',
  { id: 'Commitment' },
);

/** A theme of the strategy. */
export const Priority = say(
  z.strictObject({
    id: slug('Short name used in links, for example fair-recruitment.'),
    title: text({ min: 1, max: 80 }, 'Title.'),
    ambition: z.optional(passage(300, 'What this priority wants to reach.')),
    commitments: list(Commitment, 'The promises under it.'),
  }),
  'A priority of the strategy.',
);

/** Who looks after the strategy, and when the Board hears of it. */
export const Governance = say(
  z.strictObject({
    committees: list(
      z.strictObject({
        name: line('Committee.'),
        role: say(z.enum(['develops', 'assures', 'approves', 'consulted']), 'What it does for the strategy.'),
        cadence: z.optional(line('How often it meets.')),
      }),
      'Committees.',
    ),
    boardUpdateCadence: z.optional(
      say(z.enum(['monthly', 'quarterly', 'six-monthly', 'annual']), 'How often the Board hears of it.'),
    ),
    lastBoardUpdate: z.optional(day('The last update to the Board.')),
    nextBoardUpdate: z.optional(day('The next update to the Board.')),
    escalation: z.optional(passage(500, 'Where worries go.')),
  }),
  'Who looks after the strategy.',
);

/** A document, an event, a recording or a course that belongs to the strategy. */
export const Resource = say(
  z.strictObject({
    kind: say(z.enum(['document', 'event', 'recording', 'learning']), 'What it is.'),
    title: line('Title.'),
    url: z.optional(webAddress('Where it is.')),
    on: z.optional(day('The day of the event or of publication.')),
    format: z.optional(line('Format, for example PDF.')),
    sizeBytes: z.optional(say(z.int().check(z.gte(0)), 'Size in bytes.')),
    accessible: z.optional(say(z.boolean(), 'Whether it meets WCAG 2.2 AA.')),
    transcriptUrl: z.optional(webAddress('The transcript.')),
    publisher: z.optional(line('Who published it.')),
  }),
  'A document, event, recording or course.',
);

/** A framework the strategy answers to or is measured by. */
export const FrameworkLink = say(
  z.strictObject({
    framework: slug('Id of the framework.'),
    level: z.optional(line('Level reached.')),
    assessedOn: z.optional(day('When it was assessed.')),
    evidence: z.optional(webAddress('The evidence.')),
  }),
  'A framework and where the organisation stands in it.',
);

/** An antiracism strategy. It is valid before it has any commitment. */
export const Strategy = say(
  z.strictObject({
    id: slug('Short name used in addresses.'),
    organisation: odsCode('ODS code of the organisation whose strategy it is.'),
    lang: say(z.enum(['en', 'cy']), 'The language it is written in.'),
    title: text({ min: 1, max: 120 }, 'Title.'),
    summary: z.optional(passage(300, 'What it is, in a sentence or two.')),
    ambition: z.optional(Ambition),
    statement: z.optional(passage(4000, 'The statement around the ambition; empty lines divide paragraphs.')),
    acknowledgement: z.optional(passage(1000, 'What the organisation admits has not been good enough.')),
    respondsTo: z.optional(list(line('A plan or promise.'), 'What the strategy answers.')),
    status: say(
      z.enum(['draft', 'consultation', 'approved', 'live', 'under-review', 'superseded', 'archived']),
      'Where the strategy stands.',
    ),
    version: say(z.string().check(z.regex(/^\d+(\.\d+){0,2}$/)), 'Version, for example 1.2.'),
    startDate: z.optional(day('First day.')),
    endDate: z.optional(day('Last day.')),
    launchedOn: z.optional(day('The day it was launched.')),
    author: z.optional(Owner),
    sponsor: z.optional(Owner),
    partners: list(Partner, 'Who wrote it together.'),
    frameworks: z.optional(list(FrameworkLink, 'Frameworks.')),
    priorities: list(Priority, 'Priorities, in order.'),
    governance: z.optional(Governance),
    reviewDate: z.optional(day('The next review.')),
    contact: z.optional(
      say(
        z.strictObject({ team: line('Team.'), email: say(z.email(), 'Email address of the team.') }),
        'Whom to ask about the strategy.',
      ),
    ),
    equalityImpactAssessment: z.optional(
      say(
        z.strictObject({
          status: say(z.enum(['not-started', 'in-progress', 'completed']), 'How far it is.'),
          url: z.optional(webAddress('The assessment.')),
        }),
        'The equality impact assessment of the strategy.',
      ),
    ),
    resources: list(Resource, 'Documents, events, recordings and courses.'),
    example: z.optional(say(z.boolean(), 'True for invented data.')),
  }),
  'An antiracism strategy.',
  { id: 'Strategy' },
);
export type Strategy = z.infer<typeof Strategy>;
