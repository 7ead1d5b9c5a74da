import { expect, test } from 'vitest';
import file from '../data/wres.json' with { type: 'json' };
import { accept } from './issue.ts';
import { Measure } from './measure.ts';
import { benchmarksOf, wresBenchmarks, wresIndicators, wresParts } from './wres.ts';

const measureOf = ({ number, title, unit, polarity }: (typeof wresIndicators)[number]) => ({
  id: `wres-${number}`,
  organisation: 'ZZ1',
  title,
  standard: 'wres',
  indicator: number,
  unit,
  polarity,
  points: [],
  benchmarks: benchmarksOf(number),
});

test('each of the nine indicators makes a measure that the schema accepts, with its benchmarks', () => {
  expect(wresIndicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const indicator of wresIndicators) expect(accept(Measure, measureOf(indicator))).toMatchObject({ ok: true });
});

test('ratios say who is on top, and compare with 1; survey questions compare two percentages', () => {
  for (const { unit, top, parity, from, polarity } of wresIndicators) {
    expect(top !== undefined).toBe(unit === 'ratio');
    expect(parity === 1).toBe(unit === 'ratio');
    if (from === 'survey') expect([unit, parity]).toEqual(['percent', 0]);
    if (from === 'survey') expect(['lower-better', 'higher-better']).toContain(polarity);
    expect(['workforce', 'survey', 'board']).toContain(from);
  }
  expect(wresIndicators.filter(({ polarity }) => polarity === 'higher-better').map(({ number }) => number)).toEqual([
    7,
  ]);
});

test('every benchmark is a figure of one year with its source, of an indicator that there is', () => {
  for (const { indicator, points } of wresBenchmarks) {
    expect(wresIndicators[indicator - 1]).toBeDefined();
    expect(new Set(points.map(({ period }) => period)).size).toBe(points.length);
    for (const { source } of points) expect(source?.title).toMatch(/./);
  }
  expect(benchmarksOf(2).map(({ label }) => label)).toContain('East of England');
  expect(benchmarksOf(6)).toEqual([]);
  expect(wresBenchmarks.length).toBe(file.benchmarks.length);
});

test('the parts of the workforce are names that a measure can use', () => {
  const point = { period: '2024', groups: wresParts.map((part) => ({ group: 'bme', part, denominator: 20 })) };
  const [first] = wresIndicators;
  expect(accept(Measure, { ...measureOf(first as never), points: [point] })).toMatchObject({ ok: true });
});
