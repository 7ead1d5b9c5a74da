import * as z from 'zod/mini';
import { pattern, say, slug, text } from './field.ts';

const line = (sentence: string) => text({ min: 1, max: 200 }, sentence);

/** A framework, plan, code or charter that a strategy can answer to. */
export const Framework = say(
  z.strictObject({
    id: slug('Short name that strategies use.'),
    name: line('Its name.'),
    owner: z.optional(line('Whose it is, where that is known.')),
    nation: say(z.enum(['england', 'wales', 'scotland', 'northern-ireland']), 'The nation it was made for.'),
    since: z.optional(pattern(/^\d{4}(-\d{2})?$/, 'The year or month it began, where that is known.')),
    criteria: say(
      z.array(
        z.strictObject({
          id: slug('Short name, used with the framework’s.'),
          title: line('What it asks for, in plain words.'),
          metrics: z.optional(say(z.array(line('A metric.')), 'How it is measured.')),
        }),
      ),
      'What it asks for, as far as it is known from a source.',
    ),
    levels: z.optional(say(z.array(line('A level.')), 'Levels that can be reached, lowest first.')),
  }),
  'A framework that a strategy can answer to.',
  { id: 'Framework' },
);
export type Framework = z.infer<typeof Framework>;
