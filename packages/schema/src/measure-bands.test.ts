import { expect, test } from 'vitest';
import type { Measure, MeasuredGroup, MeasurePoint } from './measure.ts';
import { hiddenRows } from './measure-bands.ts';
import { fewestMeasured, shownFrom, warningsOf } from './measure-shown.ts';

const bands = (groups: MeasuredGroup[]): Measure => ({
  id: 'wres-1',
  organisation: 'ZZ1',
  title: 'Bands',
  standard: 'wres',
  indicator: 1,
  unit: 'percent',
  polarity: 'closer-to-0',
  points: [{ period: '2024', groups }],
});
const shown = (groups: MeasuredGroup[], least = fewestMeasured) =>
  shownFrom(least, bands(groups)).points[0] as MeasurePoint;
const row = (part: string, bme: number, others: number): MeasuredGroup => ({
  group: 'workforce',
  part,
  numerator: bme,
  denominator: bme + others,
});
const heads = (part: string, bme: number, white: number, unknown: number): MeasuredGroup[] =>
  Object.entries({ bme, white, unknown }).map(([group, denominator]) => ({ group, part, denominator }));
const percents = ({ groups }: MeasurePoint) =>
  Object.fromEntries(
    groups.map(({ group, part, value, suppressed }) => [part ?? group, suppressed ? 'hidden' : value]),
  );

test('each band is shown with its share, beside the share of all, from headcounts that count the unknown', () => {
  const year = shown([...heads('clinical-band-5', 120, 160, 20), ...heads('clinical-band-8a', 20, 76, 4)]);
  expect(percents(year)).toMatchObject({ workforce: 35, 'clinical-band-5': 40, 'clinical-band-8a': 20 });
  expect(year.groups.map(({ group }) => group)).not.toContain('bme');
});

test('a band with fewer than 10 is hidden with the smallest other one of its level', () => {
  const year = [
    row('clinical-band-5', 120, 180),
    row('clinical-band-8a', 20, 80),
    row('clinical-band-8b', 14, 60),
    row('clinical-band-8c', 2, 40),
  ];
  expect(percents(shown(year))).toEqual({
    workforce: 30.2,
    'clinical-band-5': 40,
    'clinical-band-8a': 20,
    'clinical-band-8b': 'hidden',
    'clinical-band-8c': 'hidden',
  });
  expect(warningsOf(bands(year))).toEqual([{ period: '2024', code: 'some-hidden' }]);
});

test('a level that is too small by itself is hidden with bands of other levels, and there are no disparity ratios', () => {
  const year = shown([
    ...heads('clinical-band-5', 120, 180, 0),
    ...heads('clinical-band-6', 60, 240, 0),
    ...heads('clinical-vsm', 1, 9, 0),
  ]);
  expect(percents(year)).toEqual({
    workforce: 29.7,
    'clinical-band-5': 'hidden',
    'clinical-band-6': 40 - 20,
    'clinical-vsm': 'hidden',
  });
});

test('nothing is shown of a year when all bands together are too few', () => {
  expect(shown([row('clinical-band-5', 9, 200), row('clinical-band-6', 0, 100)])).toEqual({
    period: '2024',
    groups: [],
    suppressed: true,
  });
});

test('people in no band that was given are a band that is never shown', () => {
  const year = [row('clinical-band-5', 120, 180), row('clinical-band-6', 60, 240)];
  const whole = { group: 'workforce', numerator: 183, denominator: 620 };
  expect(percents(shown([...year, whole]))).toEqual({
    workforce: 29.5,
    'clinical-band-5': 'hidden',
    'clinical-band-6': 20,
  });
});

test('the disparity ratios compare how BME and White people are spread over lower, middle and upper bands', () => {
  const year = shown([
    ...heads('clinical-band-5', 200, 300, 9),
    ...heads('clinical-band-7', 100, 300, 9),
    ...heads('clinical-band-8a', 20, 150, 9),
  ]);
  const ratios = year.groups.filter(({ group }) => group === 'disparity');
  // (200 ÷ 100) ÷ (300 ÷ 300), (100 ÷ 20) ÷ (300 ÷ 150), (200 ÷ 20) ÷ (300 ÷ 150)
  expect(ratios.map(({ part, value }) => [part, value])).toEqual([
    ['lower-to-middle', 2],
    ['middle-to-upper', 2.5],
    ['lower-to-upper', 5],
  ]);
});

test('bands that were given as percentages are shown as they are', () => {
  const given = [{ group: 'workforce', part: 'clinical-band-5', value: 40 }];
  expect(shown(given).groups).toEqual(given);
});

/** Every table of so many rows with cells up to a limit. */
function* tables(rows: number, most: number): Generator<[number, number][]> {
  if (rows === 0) return yield [];
  for (const rest of tables(rows - 1, most))
    for (let bme = 0; bme <= most; bme++)
      for (let others = bme === 0 ? 1 : 0; others <= most; others++) yield [...rest, [bme, others]];
}

/** Groups all tables by how they look, and tells where a hidden cell of a small one can only have one value. */
function givenAway(
  all: Iterable<[number, number][]>,
  mostChecked: number,
  look: (table: [number, number][]) => unknown,
) {
  const alike = new Map<string, { small: [number, number][][]; seen: Set<number>[]; hidden: boolean[] }>();
  for (const table of all) {
    const looks = look(table) as unknown[];
    const key = JSON.stringify(looks);
    const found = alike.get(key) ?? {
      small: [],
      seen: table.flatMap(() => [new Set<number>(), new Set()]),
      hidden: [],
    };
    found.hidden = table.map((_, at) => looks[at] === null);
    for (const [at, value] of table.flat().entries()) found.seen[at]?.add(value);
    if (table.flat().every((value) => value <= mostChecked)) found.small.push(table);
    alike.set(key, found);
  }
  return [...alike].filter(
    ([, { small, seen, hidden }]) =>
      small.length > 0 && seen.some(({ size }, at) => size < 2 && hidden[Math.floor(at / 2)]),
  );
}

test.each([1, 2, 3])(
  'of bands that are %i, whoever knows the rule and the sum is left with two values for every hidden cell',
  (rows) => {
    const look = (table: [number, number][]) => {
      const each = table.map(([bme, others], at) => ({ part: `${at}`, bme, others }));
      const hidden = hiddenRows(each, 3);
      if (!hidden) return ['nothing is shown'];
      const sum = (of: 'bme' | 'others') => each.reduce((total, one) => total + one[of], 0);
      return [...each.map((one) => (hidden.includes(one) ? null : [one.bme, one.others])), sum('bme'), sum('others')];
    };
    expect(givenAway(tables(rows, 5), 3, look)).toEqual([]);
  },
  60_000,
);

test.each([
  ['band-4', 'band-5', 'band-8a'],
  ['band-5', 'band-8a', 'band-8b'],
])(
  'bands of several levels give nothing away either: %s, %s and %s',
  (...parts) => {
    const look = (table: [number, number][]) => {
      const year = shown(
        table.map(([bme, others], at) => row(parts[at] as string, bme, others)),
        2,
      );
      if (year.suppressed) return ['nothing is shown'];
      const [whole, ...each] = year.groups;
      return [...each.map(({ suppressed, ...one }) => (suppressed ? null : one)), whole];
    };
    expect(givenAway(tables(3, 5), 3, look)).toEqual([]);
  },
  60_000,
);
