import type { Measure, MeasuredGroup, MeasurePoint } from '../measure.ts';
import { benchmarksOf, wresIndicators } from '../wres.ts';
import type { BadSample, Sample } from './sample.ts';

type About = Partial<Omit<MeasurePoint, 'period' | 'groups'>>;

const year = (period: number, groups: MeasuredGroup[], about: About = {}): MeasurePoint => ({
  period: String(period),
  groups,
  ...about,
});

const of = (group: string, numerator: number, denominator: number): MeasuredGroup => ({
  group,
  numerator,
  denominator,
});

type FourCounts = readonly [whiteOf: number, white: number, bmeOf: number, bme: number];

const compared = (period: number, [whiteOf, white, bmeOf, bme]: FourCounts, about?: About) =>
  year(period, [of('white', whiteOf, white), of('bme', bmeOf, bme)], about);

const asked = (period: number, white: number, bme: number, about?: About) =>
  year(
    period,
    [
      { group: 'white', value: white },
      { group: 'bme', value: bme },
    ],
    about,
  );

/** A measure of an invented trust for one indicator of the Workforce Race Equality Standard. */
function example(number: number, points: MeasurePoint[], rest: Partial<Measure> = {}): Measure {
  const { title, unit, polarity } = wresIndicators[number - 1] as (typeof wresIndicators)[number];
  const benchmarks = benchmarksOf(number).filter(({ label }) => ['England', 'East of England'].includes(label));
  return {
    id: `wres-${number}`,
    organisation: 'ZZ1',
    title,
    standard: 'wres',
    indicator: number,
    unit,
    polarity,
    points,
    ...(benchmarks.length > 0 && { benchmarks }),
    ...rest,
    example: true,
  };
}

// [band, White, BME, unknown]
type Heads = readonly [part: string, white: number, bme: number, unknown: number];

const bands = (period: number, heads: readonly Heads[], about?: About) =>
  year(
    period,
    heads.flatMap(([part, white, bme, unknown]) =>
      Object.entries({ white, bme, unknown }).map(([group, denominator]) => ({ group, part, denominator })),
    ),
    about,
  );

const provisional = { provisional: true } as const;

/** An invented trust's nine indicators: with a year that was not measured, one with too few people, an empty group and one that may still change. */
export const exampleMeasures: readonly Measure[] = [
  example(1, [
    bands(2023, [
      ['non-clinical-band-2', 402, 88, 11],
      ['non-clinical-band-3', 371, 61, 9],
      ['non-clinical-band-5', 148, 24, 4],
      ['non-clinical-band-7', 96, 12, 2],
      ['non-clinical-band-8c', 17, 1, 0],
      ['clinical-band-2', 388, 171, 14],
      ['clinical-band-5', 604, 402, 21],
      ['clinical-band-6', 588, 161, 12],
      ['clinical-band-7', 331, 52, 6],
      ['clinical-band-8a', 118, 14, 2],
      ['clinical-band-8b', 49, 11, 1],
      ['medical-consultant', 121, 98, 9],
      ['medical-trainee', 90, 104, 12],
    ]),
    bands(
      2024,
      [
        ['non-clinical-band-2', 396, 97, 12],
        ['non-clinical-band-3', 366, 68, 8],
        ['non-clinical-band-5', 151, 29, 3],
        ['non-clinical-band-7', 94, 15, 2],
        ['non-clinical-band-8c', 18, 2, 0],
        ['clinical-band-2', 380, 190, 12],
        ['clinical-band-5', 571, 463, 19],
        ['clinical-band-6', 579, 188, 10],
        ['clinical-band-7', 334, 61, 5],
        ['clinical-band-8a', 117, 19, 2],
        ['clinical-band-8b', 48, 13, 1],
        ['medical-consultant', 118, 104, 8],
        ['medical-trainee', 84, 118, 10],
      ],
      provisional,
    ),
  ]),
  example(
    2,
    [
      compared(2016, [310, 1402, 61, 431]),
      compared(2017, [298, 1377, 60, 440]),
      compared(2018, [305, 1410, 71, 467]),
      compared(2019, [322, 1398, 83, 512]),
      compared(2021, [281, 1190, 84, 560], { published: 1.57 }),
      compared(2022, [330, 1254, 101, 702]),
      compared(2023, [342, 1301, 139, 811]),
      compared(2024, [351, 1288, 158, 902], provisional),
    ],
    { target: { value: 1.25, by: '2027-03-31' } },
  ),
  example(3, [
    compared(2016, [31, 3710, 13, 702]),
    compared(2017, [29, 3702, 12, 731]),
    compared(2018, [33, 3688, 13, 768]),
    compared(2019, [28, 3660, 7, 801]),
    compared(2020, [30, 3651, 12, 846]),
    compared(2021, [26, 3630, 11, 902]),
    compared(2022, [24, 3615, 10, 981]),
    compared(2023, [27, 3602, 11, 1099]),
    compared(2024, [25, 3590, 10, 1210], provisional),
  ]),
  example(4, [
    // The system of that year did not keep the ethnicity of those who were trained.
    compared(2016, [1310, 3710, 0, 0]),
    compared(2017, [1342, 3702, 231, 731]),
    compared(2018, [1377, 3688, 252, 768]),
    compared(2019, [1401, 3660, 277, 801]),
    compared(2020, [702, 3651, 151, 846]),
    compared(2021, [811, 3630, 190, 902]),
    compared(2022, [1288, 3615, 322, 981]),
    compared(2023, [1366, 3602, 398, 1099]),
    compared(2024, [1402, 3590, 466, 1210], provisional),
  ]),
  example(5, [
    asked(2018, 24.1, 29.8),
    asked(2019, 24.6, 30.4),
    asked(2020, 23.2, 28.9),
    asked(2021, 24.9, 31.2),
    asked(2022, 25.3, 32),
    asked(2023, 24.2, 30.1),
    asked(2024, 23.8, 29.5),
  ]),
  example(6, [
    asked(2018, 22.9, 29.1),
    asked(2019, 22.4, 28.7),
    asked(2020, 21.9, 27.9),
    asked(2021, 21.6, 27.2),
    asked(2022, 20.9, 26.3),
    asked(2023, 20.1, 25.4),
    asked(2024, 19.7, 24.1),
  ]),
  example(
    7,
    [
      asked(2018, 58.8, 44.9),
      asked(2019, 59.1, 45.3),
      asked(2020, 58.6, 44),
      asked(2021, 58.2, 43.8),
      asked(2022, 58.9, 45.6),
      asked(2023, 59.6, 47.7),
      year(2024, [
        { group: 'white', value: 60.1 },
        { group: 'bme', value: 49 },
        { group: 'black', value: 43.6 },
      ]),
    ],
    { target: { value: 56, by: '2028-03-31' } },
  ),
  example(8, [
    asked(2018, 6.1, 14.9),
    asked(2019, 6, 15.2),
    asked(2020, 6.3, 16.8),
    asked(2021, 6.6, 17.1),
    asked(2022, 6.4, 16.2),
    asked(2023, 6.2, 15),
    asked(2024, 6.1, 14.2),
  ]),
  example(9, [
    year(2021, [of('board', 1, 13), of('workforce', 902, 4532)], { published: -12.21 }),
    year(2022, [of('board', 1, 14), of('workforce', 981, 4596)], { published: -14.2 }),
    // Nothing was published for that year.
    year(2023, [of('board', 2, 14), of('workforce', 1099, 4701)]),
    year(2024, [of('board', 3, 14), of('workforce', 1210, 4800)], { published: -3.78, ...provisional }),
  ]),
];

const [, shortlisting] = exampleMeasures as readonly [Measure, Measure];

/** Measures that the schema accepts. */
export const goodMeasures: readonly Sample<Measure>[] = [
  ...exampleMeasures.map((value) => ({ name: `indicator ${value.indicator}`, value })),
  { name: 'one that has not been measured yet', value: { ...shortlisting, points: [] } },
  {
    name: 'a local one, from a published report',
    value: {
      id: 'panels',
      organisation: 'ZZ1',
      title: 'Interview panels with an inclusion representative',
      standard: 'local',
      unit: 'percent',
      polarity: 'higher-better',
      target: { value: 100, by: '2027-03-31' },
      points: [
        {
          period: '2025-26',
          groups: [{ group: 'all', value: 61.5 }],
          source: { title: 'Board paper, September 2026', url: 'https://fenlandandcoast.example/board/2026-09' },
        },
      ],
      example: true,
    },
  },
];

const withPoint = (point: unknown) => ({ ...shortlisting, points: [point] });

/** Measures that are refused, with the issues they get. */
export const badMeasures: readonly BadSample[] = [
  {
    name: 'more people in the count than there are',
    value: withPoint({ period: '2024', groups: [of('bme', 12, 11)] }),
    issues: [{ field: 'points.0.groups.0.numerator', code: 'more-than-all' }],
    beyondSchema: true,
  },
  {
    name: 'fewer people than none',
    value: withPoint({ period: '2024', groups: [of('bme', -1, 11)] }),
    issues: [{ field: 'points.0.groups.0.numerator', code: 'too-few', limit: 0 }],
  },
  {
    name: 'a year that stands twice',
    value: { ...shortlisting, points: [year(2024, []), year(2024, [])] },
    issues: [{ field: 'points', code: 'repeated' }],
    beyondSchema: true,
  },
  {
    name: 'a group that stands twice',
    value: withPoint({ period: '2024', groups: [of('bme', 11, 20), of('bme', 12, 30)] }),
    issues: [{ field: 'points.0.groups', code: 'repeated' }],
    beyondSchema: true,
  },
  {
    name: 'counts of a group that is hidden',
    value: withPoint({ period: '2024', groups: [{ ...of('bme', 11, 20), suppressed: true }] }),
    issues: [{ field: 'points.0.groups.0.suppressed', code: 'not-allowed' }],
    beyondSchema: true,
  },
  {
    name: 'a year in words',
    value: withPoint({ period: 'last year', groups: [] }),
    issues: [{ field: 'points.0.period', code: 'wrong-format' }],
  },
  {
    name: 'a unit that nobody knows',
    value: { ...shortlisting, unit: 'stars' },
    issues: [{ field: 'unit', code: 'not-an-option' }],
  },
];
