import * as z from 'zod/mini';
import { OrganisationCode } from './draft.ts';
import { day, say } from './field.ts';
import { Key } from './key.ts';
import { Measure, MeasureWarning } from './measure.ts';
import { NewProgress, ProgressUpdate } from './progress.ts';
import { row } from './row.ts';
import { Strategy } from './strategy.ts';

const at = { organisation: OrganisationCode };
const number = (sentence: string) => say(z.int().check(z.gte(0)), sentence);

/** The rows by which promises are written down and kept to, which only signed-in moderators may call. */
export const accountabilityApi = () => ({
  openStrategy: row(
    'openStrategy',
    'moderator',
    'Gives an organisation’s own strategy as it stands or stood, and its versions. Without a strategy: number 0 and nothing else.',
    z.strictObject({
      ...at,
      number: z.optional(
        say(z.string().check(z.regex(/^[1-9]\d{0,8}$/)), 'A version; the newest unless told otherwise.'),
      ),
    }),
    z.strictObject({
      number: number('The newest version.'),
      strategy: z.optional(Strategy),
      versions: say(
        z.array(
          z.strictObject({
            number: number('The version.'),
            savedOn: day('The day it was saved.'),
            savedBy: say(z.string(), 'Name of who saved it.'),
          }),
        ),
        'Every version, newest first.',
      ),
    }),
  ),
  saveStrategy: row(
    'saveStrategy',
    'moderator',
    'Saves an organisation’s strategy as a new version. Refused with changed-meanwhile when somebody saved first, and with still-linked where something linked would lose what it is linked to.',
    z.strictObject({
      ...at,
      seen: number('The version that was changed; 0 for a first one.'),
      strategy: Strategy,
    }),
    z.strictObject({ number: number('The version it is now.') }),
    201,
  ),
  addProgress: row(
    'addProgress',
    'moderator',
    'Adds an update on progress. What it says of an action’s status, delivery and due date changes the strategy with it.',
    z.strictObject({ ...at, key: Key, update: NewProgress }),
    ProgressUpdate,
    201,
  ),
  openMeasures: row(
    'openMeasures',
    'moderator',
    'Gives the measures of an organisation with every count, what to check in them, and which revision this is.',
    z.strictObject(at),
    z.strictObject({
      measures: z.array(z.strictObject({ measure: Measure, warnings: z.array(MeasureWarning), revision: z.string() })),
    }),
  ),
  saveMeasure: row(
    'saveMeasure',
    'moderator',
    'Saves a measure in place of the one with its id, and says what to check in it. Refused with changed-meanwhile when somebody saved since the revision that was seen.',
    z.strictObject({
      ...at,
      seen: z.optional(say(z.string(), 'The revision that was changed; new for a measure that is not there yet.')),
      measure: Measure,
    }),
    z.strictObject({ warnings: z.array(MeasureWarning) }),
    201,
  ),
});
