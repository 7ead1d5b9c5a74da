import * as z from 'zod/mini';
import { day, odsCode, refuse, say, slug, text, webAddress } from './field.ts';

const line = (sentence: string) => text({ min: 1, max: 200 }, sentence);
const list = <S extends z.core.$ZodType>(item: S, sentence: string) => say(z.array(item), sentence);
const people = (sentence: string) => z.optional(say(z.int().check(z.gte(0)), sentence));

const Period = say(
  z.string().check(z.regex(/^\d{4}([-/]\d{2})?$/)),
  'The year, or years such as 2025-26, that the figure is for. For the Workforce Race Equality Standard, the year of the snapshot on 31 March.',
);

const Source = z.strictObject({
  title: line('What it was published in.'),
  url: z.optional(webAddress('Where it is.')),
});

const once = <T>(nameOf: (item: T) => string) =>
  z.check<T[]>((ctx) => {
    if (new Set(ctx.value.map(nameOf)).size < ctx.value.length) ctx.issues.push(refuse('repeated'));
  });

/** One group of people in one year: how many of how many, or the percentage where only that is known. */
export const MeasuredGroup = say(
  z
    .strictObject({
      group: slug(
        'The group: bme, white, unknown, all, board, board-voting, board-executive, workforce, or an ethnic group; one of the White group begins with white-.',
      ),
      part: z.optional(slug('The part of the workforce, for example non-clinical-band-5.')),
      numerator: people('How many of them it happened to; for the workforce and the board, how many of them are BME.'),
      denominator: people('How many of them there are.'),
      value: z.optional(say(z.number(), 'The figure of the group in the unit of the measure, or in percent.')),
      suppressed: z.optional(say(z.boolean(), 'Whether there are too few people to show it.')),
    })
    .check(
      z.check((ctx) => {
        const { numerator = 0, denominator = numerator } = ctx.value;
        if (numerator > denominator) ctx.issues.push({ ...refuse('more-than-all'), path: ['numerator'] });
        // What is hidden is not there.
        if (ctx.value.suppressed && (ctx.value.numerator ?? ctx.value.denominator ?? ctx.value.value) !== undefined)
          ctx.issues.push({ ...refuse('not-allowed'), path: ['suppressed'] });
      }),
    ),
  'One group in one year.',
);
export type MeasuredGroup = z.infer<typeof MeasuredGroup>;

/** One year of a measure. */
export const MeasurePoint = say(
  z.strictObject({
    period: Period,
    groups: say(
      z.array(MeasuredGroup).check(once(({ group, part }) => `${group} ${part}`)),
      'The groups that are compared.',
    ),
    value: z.optional(
      say(
        z.number(),
        'The figure of the year: a ratio or percentage points, computed from the groups where they have counts.',
      ),
    ),
    published: z.optional(say(z.number(), 'The figure in the published report, to compare with.')),
    provisional: z.optional(say(z.boolean(), 'Whether it may still change.')),
    suppressed: z.optional(say(z.boolean(), 'Whether there are too few people to show it.')),
    source: z.optional(say(Source, 'Where it was published.')),
  }),
  'One year of a measure.',
);

/** What is measured over the years, with the figures of others to compare with. */
export const Measure = say(
  z.strictObject({
    id: slug('Short name used in addresses, for example wres-2.'),
    organisation: odsCode('ODS code of the organisation it is about.'),
    title: text({ min: 1, max: 120 }, 'What is measured, in plain words.'),
    standard: say(
      z.enum(['wres', 'wdes', 'staff-survey', 'esr', 'pay-gap', 'local']),
      'The standard or survey it belongs to.',
    ),
    indicator: z.optional(say(z.int().check(z.gte(1), z.lte(13)), 'Number of the indicator in its standard.')),
    unit: say(z.enum(['percent', 'ratio', 'percentage-points', 'count', 'score']), 'Unit.'),
    polarity: say(z.enum(['lower-better', 'higher-better', 'closer-to-1', 'closer-to-0']), 'Which way is better.'),
    target: z.optional(
      say(
        z.strictObject({
          value: say(z.number(), 'The figure to reach.'),
          by: day('The day to reach it by.'),
        }),
        'What the organisation wants to reach.',
      ),
    ),
    points: say(z.array(MeasurePoint).check(once(({ period }) => period)), 'The years, oldest first.'),
    benchmarks: z.optional(
      list(
        z.strictObject({
          label: line('Whose figures they are, for example England.'),
          points: list(
            z.strictObject({
              period: Period,
              value: say(z.number(), 'The figure.'),
              source: z.optional(say(Source, 'Where it was published.')),
            }),
            'The years that are known.',
          ),
        }),
        'Figures of others to compare with.',
      ),
    ),
    example: z.optional(say(z.boolean(), 'True for invented data.')),
  }),
  'A measure over the years.',
  { id: 'Measure' },
);
export type Measure = z.infer<typeof Measure>;
/** One year of a measure. */
export type MeasurePoint = Measure['points'][number];

/** Something about an entered year that its reader should check. */
export const MeasureWarning = say(
  z.strictObject({
    period: Period,
    code: say(
      z.enum(['mismatch', 'no-ratio', 'too-few', 'some-hidden']),
      'mismatch: counts and published figure differ · no-ratio: a group is empty · too-few: the year will not be shown · some-hidden: some groups of it will not be shown.',
    ),
    computed: z.optional(say(z.number(), 'What the counts give.')),
    published: z.optional(say(z.number(), 'What the report says.')),
  }),
  'Something to check.',
);
export type MeasureWarning = z.infer<typeof MeasureWarning>;
