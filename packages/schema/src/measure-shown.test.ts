import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure, MeasuredGroup, MeasurePoint } from './measure.ts';
import { shownMeasure, warningsOf } from './measure-shown.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const measure = (unit: Measure['unit'], groups: MeasuredGroup[], rest: Partial<MeasurePoint> = {}): Measure => ({
  id: 'wres',
  organisation: 'ZZ1',
  title: 'Measure',
  standard: 'wres',
  indicator: { ratio: 2, 'percentage-points': 9, percent: 5, count: undefined, score: undefined }[unit],
  unit,
  polarity: 'closer-to-1',
  points: [{ period: '2024', groups, ...rest }],
});
const shown = (of: Measure): MeasurePoint => [of].map(shownMeasure)[0]?.points[0] as MeasurePoint;
const codes = (of: Measure) => warningsOf(of).map(({ code }) => code);
const group = (name: string, counts: Omit<MeasuredGroup, 'group'>): MeasuredGroup => ({ group: name, ...counts });
const pair = (white: Omit<MeasuredGroup, 'group'>, bme: Omit<MeasuredGroup, 'group'>) => [
  group('white', white),
  group('bme', bme),
];
const nothing = { period: '2024', groups: [], suppressed: true };

test('a year is shown with its figure, the percentages of its groups and where it comes from', () => {
  const source = { title: 'Report' };
  const year = measure('ratio', pair(of(90, 300), of(30, 180)), { published: 9, provisional: true, source });
  expect(shown(year)).toEqual({
    period: '2024',
    groups: [group('white', { ...of(90, 300), value: 30 }), group('bme', { ...of(30, 180), value: 16.7 })],
    value: 1.8,
    provisional: true,
    source,
  });
});

test.each([
  ['a count', of(9, 180)],
  ['everyone', of(3, 9)],
  ['the others of a group', of(171, 180)],
  ['nobody at all', of(0, 180)],
])('a year with fewer than 10 in %s shows nothing, and says so to who enters it', (_, bme) => {
  const year = measure('ratio', pair(of(90, 300), bme), { value: 1.5, published: 1.5 });
  expect(shown(year)).toEqual(nothing);
  expect(codes(year)).toContain('too-few');
});

test('a year with 10 in every cell is shown', () => {
  const year = measure('ratio', pair(of(10, 20), of(10, 20)));
  expect(shown(year).value).toBe(1);
  expect(codes(year)).toEqual([]);
});

test('a year that its organisation hides stays hidden', () => {
  expect(shown(measure('ratio', pair(of(90, 300), of(30, 180)), { suppressed: true }))).toEqual(nothing);
});

test('figures without counts are shown as they were given', () => {
  const survey = measure('percent', pair({ value: 20.7 }, { value: 24.9 }));
  expect(shown(survey).groups).toEqual(survey.points[0]?.groups);
  expect(shown(measure('ratio', [], { published: 1.54 })).value).toBe(1.54);
  expect(shown(measure('score', [], { value: 6.9 })).value).toBe(6.9);
});

test('of a small board only what its organisation has published is shown, with the workforce', () => {
  const groups = [group('board', of(1, 12)), group('workforce', of(900, 4000))];
  expect(shown(measure('percentage-points', groups))).toEqual(nothing);
  expect(shown(measure('percentage-points', groups, { published: -14.2 }))).toEqual({
    period: '2024',
    groups: [group('workforce', { ...of(900, 4000), value: 22.5 })],
    value: -14.2,
  });
});

test('a small number is hidden where the number itself is what is measured', () => {
  expect(shown(measure('count', [], { value: 9 }))).toEqual(nothing);
  expect(shown(measure('count', [group('bme', { value: 9 }), group('white', { value: 20 })]))).toEqual(nothing);
  expect(shown(measure('count', [group('bme', { value: 10 })], { value: 10 })).value).toBe(10);
});

test('ethnic groups within a group are shown together, or none of them', () => {
  const main = pair(of(200, 900), of(100, 400));
  const black = group('black', of(40, 150));
  const values = (of: Measure) => shown(of).groups.map(({ value }) => value);
  expect(values(measure('percent', [...main, black]))).toEqual([22.2, 25, 26.7]);
  const asian = group('asian', of(9, 120));
  const some = measure('percent', [...main, black, asian]);
  expect(shown(some).groups.slice(2)).toEqual([
    { group: 'black', suppressed: true },
    { group: 'asian', suppressed: true },
  ]);
  expect(codes(some)).toEqual(['some-hidden']);
});

test.each([
  ['BME people who are not Black', [group('black', of(95, 300))]],
  ['White people who are neither', [group('white-british', of(150, 700)), group('white-irish', of(45, 150))]],
  ['Black people who are not African', [group('black', of(50, 200)), group('black-african', of(45, 150))]],
  ['people whose ethnicity is unknown', [group('all', of(304, 1330))]],
  ['clinical staff', [{ ...group('bme', of(95, 300)), part: 'clinical' }]],
])('what is left is counted too: fewer than 10 %s', (_, within) => {
  const { groups, suppressed } = shown(measure('percent', [...pair(of(200, 900), of(100, 400)), ...within]));
  expect(suppressed).toBeUndefined();
  expect(groups.slice(0, 2).map(({ value }) => value)).toEqual([22.2, 25]);
  for (const hidden of groups.slice(2)) expect(hidden).toEqual({ ...hidden, suppressed: true });
  for (const hidden of groups.slice(2)) expect(hidden).not.toHaveProperty('numerator');
});

test('counts and report may be 0.02 apart as they are read, and no more', () => {
  const year = (published: number) => measure('ratio', pair(of(171, 400), of(100, 400)), { published });
  for (const published of [1.69, 1.7, 1.71, 1.73]) expect(codes(year(published))).toEqual([]);
  for (const published of [1.68, 1.74]) expect(codes(year(published))).toEqual(['mismatch']);
  expect(warningsOf(year(1.1))).toEqual([{ period: '2024', code: 'mismatch', computed: 1.71, published: 1.1 }]);
});

test('the figure is rounded before it is compared', () => {
  // 1.7149 is read as 1.71, which is 0.02 from 1.69
  expect(codes(measure('ratio', pair(of(17_149, 40_000), of(10_000, 40_000)), { published: 1.69 }))).toEqual([]);
});

test('a published ratio that its percentages contradict is a mismatch', () => {
  const year = measure('ratio', pair({ value: 9.6 }, { value: 55.9 }), { published: 1.1 });
  expect(codes({ ...year, indicator: 4 })).toEqual(['mismatch']);
  expect(
    codes({ ...measure('ratio', pair({ value: 0.7 }, { value: 1.2 }), { published: 1.7 }), indicator: 3 }),
  ).toEqual([]);
});

test('a difference of percentages that were rounded may be 0.1 apart', () => {
  const board = [group('board', of(40, 300)), group('workforce', of(900, 4000))];
  const year = (published: number) => measure('percentage-points', board, { published });
  expect(codes(year(-9.2))).toEqual([]);
  expect(codes(year(-9.3))).toEqual(['mismatch']);
});

test('an empty group gives no ratio, and a warning', () => {
  expect(codes(measure('ratio', pair(of(90, 300), of(0, 0))))).toEqual(['too-few', 'no-ratio']);
  expect(codes(measure('ratio', [], { value: 1.5 }))).toEqual([]);
});

const cell = fc.nat(40);
const counts = fc.tuple(cell, cell).map(([has, hasNot]) => of(has, has + hasNot));

test('nothing shown gives away a hidden count: with another count in its place everything looks the same', () => {
  const names = ['black', 'black-african', 'asian', 'white-irish'];
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2, maxLength: 6 }), fc.boolean(), ([white, bme, ...rest], withAll) => {
      if (!white || !bme) return;
      const add = (a: typeof white, b: typeof white) => of(a.numerator + b.numerator, a.denominator + b.denominator);
      const within = rest.map((each, at) => group(names[at] as string, each));
      const all = withAll ? [group('all', add(add(white, bme), of(3, 12)))] : [];
      const groups = [...pair(white, bme), ...all, ...within];
      const looks = (with_: MeasuredGroup[]) => JSON.stringify(shown(measure('percent', with_)));
      const before = looks(groups);
      shown(measure('percent', groups)).groups.forEach(({ suppressed }, at) => {
        if (!suppressed) return;
        const other = [-2, -1, 1, 2].some((by) => {
          const { numerator = 0, denominator = 0 } = groups[at] as MeasuredGroup;
          const changed = { ...(groups[at] as MeasuredGroup), ...of(numerator + by, denominator + Math.max(by, 0)) };
          return numerator + by >= 0 && looks(groups.with(at, changed)) === before;
        });
        expect(other).toBe(true);
      });
    }),
  );
});

test('no count that is shown is under 10, and none can be had by taking away', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, (white, bme, black, asian) => {
      const groups = [...pair(white, bme), group('black', black), group('asian', asian)];
      const year = shown(measure('percent', groups)).groups.filter(({ numerator }) => numerator !== undefined);
      const people = (named: string, of: 'numerator' | 'denominator') =>
        year.find((one) => one.group === named)?.[of] ?? 0;
      for (const { numerator = 0, denominator = 0 } of year)
        expect(Math.min(numerator, denominator - numerator)).toBeGreaterThanOrEqual(10);
      if (year.length < 4) return;
      const left = (of: 'numerator' | 'denominator') => people('bme', of) - people('black', of) - people('asian', of);
      if (left('denominator') !== 0)
        expect(Math.min(left('numerator'), left('denominator') - left('numerator'))).toBeGreaterThanOrEqual(10);
    }),
  );
});
