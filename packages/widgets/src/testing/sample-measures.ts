import { type Measure, shownMeasure } from '@antiracism-kit/schema';
import { benchmarksOf } from '@antiracism-kit/schema/wres';

const base = { organisation: 'ZZ1', standard: 'wres', example: true } satisfies Partial<Measure>;
const report = { title: 'WRES report 2024', url: 'https://www.example.nhs.uk/wres-2024' };

const hired = (period: string, white: [number, number], bme: [number, number]): Measure['points'][number] => ({
  period,
  groups: [
    { group: 'white', numerator: white[0], denominator: white[1] },
    { group: 'bme', numerator: bme[0], denominator: bme[1] },
  ],
});

/** Indicator 2: a year that is missing, one with too few people, one that is provisional, and others to compare with. */
export const shortlisting: Measure = {
  ...base,
  id: 'wres-2',
  title: 'White applicants appointed from shortlisting',
  indicator: 2,
  unit: 'ratio',
  polarity: 'closer-to-1',
  target: { value: 1.25, by: '2028-03-31' },
  points: [
    hired('2018', [150, 1000], [50, 500]),
    hired('2019', [165, 1000], [50, 500]),
    hired('2021', [40, 300], [4, 90]),
    hired('2022', [196, 1000], [50, 500]),
    { ...hired('2023', [146, 1000], [50, 500]), source: { title: 'WRES report 2023' } },
    { ...hired('2024', [180, 1000], [50, 500]), provisional: true, source: report },
  ],
  benchmarks: benchmarksOf(2).filter(({ label }) => ['England', 'London'].includes(label)),
};

/** Indicator 3: fewer than parity. */
export const disciplinary: Measure = {
  ...base,
  id: 'wres-3',
  title: 'BME staff entering the formal disciplinary process',
  indicator: 3,
  unit: 'ratio',
  polarity: 'closer-to-1',
  points: [
    { ...hired('2023', [100, 4000], [25, 1000]), source: { title: 'WRES report 2023' } },
    { ...hired('2024', [100, 4000], [20, 1013]), source: report },
  ],
};

/** Indicator 6: two groups of the staff survey, with England to compare with. */
export const harassment: Measure = {
  ...base,
  id: 'wres-6',
  title: 'Staff harassed, bullied or abused by other staff',
  indicator: 6,
  unit: 'percent',
  polarity: 'lower-better',
  points: [
    {
      period: '2023',
      groups: [
        { group: 'bme', value: 27.1 },
        { group: 'white', value: 20.9 },
      ],
    },
    {
      period: '2024',
      groups: [
        { group: 'bme', value: 24.9 },
        { group: 'white', value: 20.7 },
      ],
      source: report,
    },
  ],
  benchmarks: [{ label: 'England, ethnic minorities', points: [{ period: '2024', value: 24.9 }] }],
};

const band = (part: string | undefined, numerator: number, denominator: number) => ({
  group: 'workforce',
  ...(part && { part }),
  numerator,
  denominator,
});

/** Indicator 1: a few pay bands, one of them with too few people. */
export const payBands: Measure = {
  ...base,
  id: 'wres-1',
  title: 'Staff from ethnic minorities in each pay band',
  indicator: 1,
  unit: 'percent',
  polarity: 'closer-to-0',
  points: [
    {
      period: '2024',
      source: report,
      groups: [
        band(undefined, 1163, 4140),
        band('clinical-band-2', 300, 800),
        band('clinical-band-5', 600, 1400),
        band('clinical-band-6', 150, 900),
        band('clinical-band-7', 80, 700),
        band('clinical-band-8a', 20, 200),
        band('clinical-band-8b', 10, 100),
        band('clinical-vsm', 3, 40),
      ],
    },
  ],
};

/** Indicator 9: the board is small, so only the published difference is shown. */
export const board: Measure = {
  ...base,
  id: 'wres-9',
  title: 'BME share of the board',
  indicator: 9,
  unit: 'percentage-points',
  polarity: 'closer-to-0',
  points: [
    { period: '2022', groups: [], value: -7.5 },
    { period: '2023', groups: [], value: 1.2 },
    { period: '2024', groups: [], value: -0.64, source: report },
  ],
};

/** A measure of the organisation's own. */
export const local: Measure = {
  organisation: 'ZZ1',
  id: 'panels',
  title: 'Interview panels with an inclusion representative',
  standard: 'local',
  unit: 'percent',
  polarity: 'higher-better',
  points: [
    { period: '2023', groups: [], value: 22 },
    { period: '2024', groups: [], value: 61.5 },
  ],
  example: true,
};

/** A hub's answer to `listMeasures` with these. */
export const measuresShown = (
  measures: readonly Measure[] = [payBands, shortlisting, disciplinary, harassment, board, local],
): { measures: Measure[] } => ({ measures: measures.map((one) => shownMeasure(one)) });
