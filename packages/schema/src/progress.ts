import * as z from 'zod/mini';
import { day, say, set, slug, text } from './field.ts';
import { ActionStatus, Delivery } from './strategy-action.ts';

const passage = (sentence: string) => text({ min: 1, max: 1000 }, sentence);

/** Who an update was reported to. */
export const audiences = ['board', 'people-committee', 'edi-steering-group', 'staff', 'public'] as const;

/** The subject of an update about the strategy as a whole. */
export const wholeStrategy = 'strategy';

const written = {
  subject: slug('Reference of a commitment or action, or `strategy` for the whole.'),
  period: z.optional(text({ min: 1, max: 60 }, 'The time it tells about, for example July to September 2026.')),
  summary: passage('How it goes, in a few sentences.'),
  whatChanged: z.optional(passage('What has changed since last time.')),
  nextSteps: z.optional(passage('What comes next.')),
  risks: z.optional(passage('What could go wrong.')),
  status: z.optional(ActionStatus),
  delivery: z.optional(Delivery),
  reportedTo: set(z.enum(audiences), audiences.length, 'Who has seen it.'),
  authorRole: text({ min: 1, max: 200 }, 'The role of who wrote it.'),
  supersedes: z.optional(say(z.uuid(), 'The update that this one corrects.')),
};
const reason = text({ min: 1, max: 500 }, 'Why the day moved.');

/** An update as somebody writes it. It is only ever added; a correction takes the place of an earlier one, which stays readable. */
export const NewProgress = say(
  z.strictObject({
    ...written,
    dueDate: z.optional(say(z.strictObject({ to: day('The new day.'), reason }), 'A due date that moves.')),
  }),
  'An update on progress as it is written.',
);
export type NewProgress = z.infer<typeof NewProgress>;

/** An update on progress. */
export const ProgressUpdate = say(
  z.strictObject({
    ...written,
    id: say(z.uuid(), 'Random id of the update.'),
    on: day('The day it was added.'),
    dueDate: z.optional(
      say(
        z.strictObject({ from: z.optional(day('The day before.')), to: day('The new day.'), reason }),
        'A due date that moved.',
      ),
    ),
    supersededBy: z.optional(say(z.uuid(), 'The update that corrects this one.')),
  }),
  'An update on progress.',
  { id: 'ProgressUpdate' },
);
export type ProgressUpdate = z.infer<typeof ProgressUpdate>;
