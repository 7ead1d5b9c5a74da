import * as z from 'zod/mini';
import { Status } from './decision.ts';
import { day, say, set, slug, text } from './field.ts';
import { Measure } from './measure.ts';
import { actionStates } from './promises.ts';
import { DateChange, Owner } from './strategy-action.ts';
import { OrganisationName, OutcomeName } from './submission.ts';
import { themes } from './theme.ts';

const line = (sentence: string) => text({ min: 1, max: 200 }, sentence);
const passage = (sentence: string) => text({ min: 1, max: 1000 }, sentence);
const list = <S extends z.core.$ZodType>(item: S, sentence: string) => say(z.array(item), sentence);
const count = () => z.optional(say(z.int(), 'How many; absent when it is not shown.'));

/** What a Board can be asked to do with a paper. */
export const paperPurposes = ['decision', 'approval', 'assurance', 'information'] as const;

/** The front sheet of a Board paper. */
export const FrontSheet = say(
  z.strictObject({
    meeting: line('The meeting, for example Trust Board in public.'),
    date: day('The day of the meeting.'),
    title: line('Title of the paper.'),
    agendaItem: z.optional(line('Number on the agenda.')),
    author: line('Role of the author.'),
    leadDirector: z.optional(line('Role of the lead director.')),
    purposes: set(z.enum(paperPurposes), paperPurposes.length, 'What it is for.'),
    assurance: z.optional(line('Level of assurance, in the words of the Board.')),
    cqcDomain: z.optional(line('The CQC domain it belongs to.')),
    mission: z.optional(line('The strategic mission or aim it belongs to.')),
    risk: z.optional(line('The strategic risk it belongs to.')),
    equalityImpact: z.optional(line('How the equality impact assessment stands.')),
    consideredBy: z.optional(line('Who considered it before.')),
    recommendation: passage('What the Board is asked to do.'),
  }),
  'The front sheet of a Board paper.',
  { id: 'FrontSheet' },
);
export type FrontSheet = z.infer<typeof FrontSheet>;

/** Most quotes that one paper holds. */
export const mostQuotes = 6;

/** One answer of a published story, chosen to be quoted. */
export const QuoteChoice = say(
  z.strictObject({
    item: say(z.uuid(), 'The story.'),
    field: say(z.string().check(z.regex(/^[A-Za-z]{1,40}$/)), 'The answer.'),
  }),
  'An answer to quote.',
);
export type QuoteChoice = z.infer<typeof QuoteChoice>;

/** A quote as it may be read now: without words once its author has taken them back. */
export const Quote = say(
  z.strictObject({
    ...QuoteChoice._zod.def.shape,
    text: z.optional(say(z.string(), 'The whole answer, as published; absent once it may no longer be quoted.')),
    by: z.optional(say(z.string(), 'Who it is by, as its author chose; absent when not named.')),
  }),
  'A quote.',
);
export type Quote = z.infer<typeof Quote>;

const Placed = {
  ref: slug('Reference.'),
  title: say(z.string(), 'What is promised or done.'),
};
const PlacedAction = { ...Placed, owner: Owner };
const StateCounts = () =>
  list(
    z.strictObject({ state: z.enum(actionStates), count: say(z.int(), 'How many.') }),
    'How many actions stand how; those that none stands at are left out.',
  );

/** How a strategy's promises stand on the day of a paper. */
export const PromisesReport = say(
  z.strictObject({
    organisation: say(z.string(), 'Short name of the organisation whose strategy it is.'),
    title: say(z.string(), 'Title of the strategy.'),
    version: say(z.string(), 'Version of the strategy.'),
    ambition: z.optional(say(z.string(), 'The ambition.')),
    nextBoardUpdate: z.optional(day('The next update to the Board.')),
    overdueSince: z.optional(day('The day since which the update to the Board is overdue.')),
    states: StateCounts(),
    commitments: list(
      z.strictObject({
        ...Placed,
        priority: say(z.string(), 'Title of the priority.'),
        owner: z.optional(Owner),
        dueDate: z.optional(day('Due.')),
        states: StateCounts(),
      }),
      'Commitments, in the order of the strategy.',
    ),
    overdue: list(
      z.strictObject({
        ...PlacedAction,
        dueDate: day('The day it was due.'),
        reason: z.optional(say(z.string(), 'What was last said about it.')),
      }),
      'Actions that are open past their day.',
    ),
    moved: list(z.strictObject({ ...PlacedAction, change: DateChange }), 'Due dates that moved in the period.'),
    quiet: list(
      z.strictObject({ ...PlacedAction, since: day('The last word about it.') }),
      'Open actions that nobody has said anything about for longer than the Board’s cadence.',
    ),
    updates: list(
      z.strictObject({
        on: day('The day.'),
        ...Placed,
        summary: say(z.string(), 'How it goes.'),
        whatChanged: z.optional(say(z.string(), 'What has changed.')),
        nextSteps: z.optional(say(z.string(), 'What comes next.')),
        risks: z.optional(say(z.string(), 'What could go wrong.')),
      }),
      'Updates that were added in the period, newest first, without those that were corrected.',
    ),
  }),
  'How the promises of a strategy stand.',
);
export type PromisesReport = z.infer<typeof PromisesReport>;

/** What is different in a strategy since the paper before. */
export const ChangesReport = say(
  z.strictObject({
    since: day('The day of the paper before.'),
    added: list(z.strictObject(Placed), 'Commitments and actions that are new.'),
    removed: list(z.strictObject(Placed), 'Commitments and actions that are gone.'),
    changed: list(
      z.strictObject({
        ...Placed,
        was: z.enum(actionStates),
        is: z.enum(actionStates),
      }),
      'Actions that stand otherwise.',
    ),
  }),
  'What is different since the paper before.',
);
export type ChangesReport = z.infer<typeof ChangesReport>;

/** Pledges in figures. */
export const PledgesReport = say(
  z.strictObject({
    sent: count(),
    statuses: list(
      z.strictObject({ status: Status, count: count() }),
      'Where those stand that were sent in the period.',
    ),
    published: count(),
    due: list(
      z.strictObject({ outcome: OutcomeName, count: count() }),
      'How those go that are on the walls and have come due.',
    ),
    notDue: count(),
    kept: z.optional(
      say(
        z.strictObject({ kept: z.int(), due: z.int(), percent: z.int() }),
        'How many were kept of those that have come due; absent when it is not shown.',
      ),
    ),
  }),
  'Pledges in figures.',
);
export type PledgesReport = z.infer<typeof PledgesReport>;

/** Stories and ideas in figures. */
export const StoriesReport = say(
  z.strictObject({
    sent: count(),
    kinds: list(z.strictObject({ kind: say(z.string(), 'The kind.'), count: count() }), 'What was sent in the period.'),
    themes: list(
      z.strictObject({ theme: z.enum(themes), count: count() }),
      'What those are about whose authors agreed to be counted; one can be about several.',
    ),
    informed: list(
      z.strictObject({ ...Placed, count: count() }),
      'Commitments and actions that published stories informed.',
    ),
  }),
  'Stories and ideas in figures.',
);
export type StoriesReport = z.infer<typeof StoriesReport>;

/** How soon what was sent was answered. */
export const AnswersReport = say(
  z.strictObject({
    since: day('The first day that is counted.'),
    until: day('The last day that is counted.'),
    answered: list(
      z.strictObject({ within: z.enum(['in-time', 'late', 'waiting']), count: count() }),
      'How soon the team answered.',
    ),
  }),
  'How soon the team answered.',
);
export type AnswersReport = z.infer<typeof AnswersReport>;

/** What a moderator chooses for a Board paper. */
export const BoardReportChoice = say(
  z.strictObject({
    from: day('The first day of the period.'),
    to: day('The last day of the period.'),
    front: FrontSheet,
    quotes: list(QuoteChoice, 'Answers to quote.').check(z.maxLength(mostQuotes)),
  }),
  'What a Board paper is about.',
);
export type BoardReportChoice = z.infer<typeof BoardReportChoice>;

/** A Board paper as data. Every count in it may be read by the public: small ones are absent. */
export const BoardReport = say(
  z.strictObject({
    id: say(z.uuid(), 'Random id of the paper.'),
    organisation: OrganisationName,
    counted: list(OrganisationName, 'The organisations whose pledges and stories are counted.'),
    madeOn: day('The day it was made.'),
    from: day('The first day of the period.'),
    to: day('The last day of the period.'),
    front: FrontSheet,
    promises: z.optional(PromisesReport),
    changes: z.optional(ChangesReport),
    pledges: PledgesReport,
    stories: StoriesReport,
    quotes: list(Quote, 'Quotes.'),
    answers: AnswersReport,
    measures: list(Measure, 'Measures, as anyone may read them.'),
    example: z.optional(say(z.literal(true), 'The organisation is invented.')),
  }),
  'A Board paper as data.',
  { id: 'BoardReport' },
);
export type BoardReport = z.infer<typeof BoardReport>;
