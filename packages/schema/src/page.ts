import * as z from 'zod/mini';
import { odsCode, say, set, text } from './field.ts';
import { isShown, type Kind } from './kinds/kind.ts';
import { Published, Tally } from './submission.ts';

/** Items on one page of a wall. */
export const pageSize = 12;

/** Longest search, in graphemes. */
export const searchLimits = { min: 2, max: 80 } as const;

/** How a wall can be sorted. */
export const sorts = ['newest', 'due-soonest', 'recently-updated'] as const;
/** One way to sort a wall. */
export type Sort = (typeof sorts)[number];

const facet = () =>
  say(
    z.string().check(z.regex(/^[a-z]{2,20}:[a-z0-9][a-z0-9.-]{0,39}$/)),
    'A facet and its value, for example who:leader.',
  );

/** The names of the kinds that have walls. */
export const shownNames = (of: readonly Kind[]) => of.filter(isShown).map(({ name }) => name) as [string, ...string[]];

/** The parameters of a page: which kind, which facets, which order, where it starts. */
export const listParameters = (of: readonly Kind[]) => ({
  kind: say(
    set(z.enum(shownNames(of)), 20, 'Kinds.').check(z.minLength(1)),
    'Which kinds; more than one are shown as one list.',
  ),
  within: z.optional(set(odsCode('ODS code.'), 40, 'Only these organisations, or the members of these systems.')),
  facet: z.optional(
    set(
      facet(),
      40,
      'Values of one facet widen the choice, different facets narrow it. Facets of a pledge: who, priority, outcome; of a story: theme, priority, year.',
    ),
  ),
  search: z.optional(text(searchLimits, 'Words to look for in the published text.')),
  sort: z.optional(say(z.enum(sorts), 'Order; newest first unless told otherwise.')),
  after: z.optional(say(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,200}$/)), 'Cursor of the page before.')),
  size: z.optional(say(z.enum(['12', '24', '48']), 'Items on a page; 12 unless told otherwise.')),
});

const Choice = z.strictObject({
  value: say(z.string(), 'What to send: a code or an id.'),
  label: say(z.string(), 'What people read.'),
});
const choices = (sentence: string) => say(z.array(Choice), sentence);

/** A page of published items. The first page also says how many there are, how they are going, and what can be filtered by. */
export const PublishedPage = (of: readonly Kind[]) =>
  say(
    z.strictObject({
      items: say(z.array(Published(of)), 'The items, in the order asked for.'),
      next: z.optional(say(z.string(), 'Cursor of the next page; absent on the last.')),
      total: z.optional(say(z.int(), 'How many items match; absent for a search.')),
      tally: z.optional(Tally),
      choices: z.optional(
        say(
          z.strictObject({
            systems: choices('Systems, for `within`.'),
            organisations: choices('Organisations, for `within`.'),
            priorities: choices('Priorities of the strategy, for the facet `priority`.'),
            years: z.optional(
              say(z.array(z.string()), 'Years in which something was published, newest first, for the facet `year`.'),
            ),
            commitments: z.optional(
              choices('Commitments and actions of the strategy, by the references in `informed`.'),
            ),
          }),
          'What this wall can be filtered by, on its first page.',
        ),
      ),
    }),
    'A page of published items.',
  );

/** A page of published items. */
export type PublishedPage = z.infer<ReturnType<typeof PublishedPage>>;
