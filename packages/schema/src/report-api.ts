import * as z from 'zod/mini';
import { BoardReport, BoardReportChoice, QuoteChoice } from './board-report.ts';
import { OrganisationCode } from './draft.ts';
import { day, say } from './field.ts';
import { row } from './row.ts';

const at = { organisation: OrganisationCode };

/** The rows of Board papers, which only signed-in moderators may call. */
export const reportApi = () => ({
  makeBoardReport: row(
    'makeBoardReport',
    'moderator',
    'Makes a Board paper and keeps it.',
    z.strictObject({ ...at, ...BoardReportChoice._zod.def.shape }),
    BoardReport,
    201,
  ),
  listBoardReports: row(
    'listBoardReports',
    'moderator',
    'Lists the Board papers that were made for an organisation, newest first.',
    z.strictObject(at),
    z.strictObject({
      reports: z.array(
        z.strictObject({
          id: z.uuid(),
          madeOn: day('The day it was made.'),
          from: day('The first day of its period.'),
          to: day('The last day of its period.'),
          title: say(z.string(), 'Its title.'),
          meeting: say(z.string(), 'The meeting it is for.'),
          date: day('The day of the meeting.'),
        }),
      ),
    }),
  ),
  openBoardReport: row(
    'openBoardReport',
    'moderator',
    'Opens a Board paper as it was made, without the quotes whose authors have taken them back.',
    z.strictObject({ ...at, id: say(z.uuid(), 'Id of the paper.') }),
    BoardReport,
  ),
  listQuotes: row(
    'listQuotes',
    'moderator',
    'Lists published answers whose authors agreed to be quoted, newest first, from the newest stories.',
    z.strictObject(at),
    z.strictObject({
      quotes: z.array(
        z.strictObject({
          ...QuoteChoice._zod.def.shape,
          kind: say(z.string(), 'Kind of the story.'),
          title: say(z.string(), 'Title of the story.'),
          text: say(z.string(), 'The whole answer, as published.'),
          by: z.optional(say(z.string(), 'Who it is by, as its author chose.')),
        }),
      ),
    }),
  ),
});
