import type { Measure } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const groups = (white: [number, number], bme: [number, number]) => [
  { group: 'white', numerator: white[0], denominator: white[1] },
  { group: 'bme', numerator: bme[0], denominator: bme[1] },
];
const measure: Measure = {
  id: 'wres-2',
  organisation: 'ZZ1',
  title: 'Appointed from shortlisting',
  standard: 'wres',
  indicator: 2,
  unit: 'ratio',
  polarity: 'closer-to-1',
  points: [
    { period: '2023', groups: groups([171, 400], [100, 400]), published: 1.1 },
    { period: '2024', groups: groups([90, 300], [4, 180]) },
  ],
};
const save = (changes: Partial<Measure> = {}, moderator = amina) =>
  hub.call('saveMeasure', { organisation: 'ZZ1', measure: { ...measure, ...changes } }, { moderator });
const list = async (organisation = 'ZZ1') => (await hub.from(origins.unknown).listMeasures({ organisation })).measures;

test('saveMeasure says what to check, and listMeasures shows what may be shown', async () => {
  const warnings = [
    { period: '2023', code: 'mismatch', computed: 1.71, published: 1.1 },
    { period: '2024', code: 'too-few' },
  ];
  expect(await save()).toEqual({ warnings });
  const [shown] = await list();
  expect(shown?.points).toMatchObject([
    { period: '2023', value: 1.71 },
    { period: '2024', groups: [], suppressed: true },
  ]);
  expect(JSON.stringify(shown)).not.toContain('180');
  expect(await hub.call('openMeasures', { organisation: 'ZZ1' }, { moderator: amina })).toEqual({
    measures: [{ measure, warnings, revision: expect.any(String) }],
  });
});

test('saveMeasure takes the place of the measure with its id, and others stay', async () => {
  await save();
  await save({ id: 'wres-3', indicator: 3 });
  await save({ points: [] });
  expect((await list()).map(({ id, points }) => [id, points.length])).toEqual([
    ['wres-2', 0],
    ['wres-3', 2],
  ]);
  expect(await list('ZZ2')).toEqual([]);
});

test('another organisation’s measures look unknown to a moderator', async () => {
  const other = { ...amina, organisations: ['ZZ2', 'S1A'] };
  await expect(save({}, other)).rejects.toMatchObject({ code: 'not-found' });
  await expect(hub.call('openMeasures', { organisation: 'ZZ1' }, { moderator: other })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(save({ organisation: 'ZZ2' })).rejects.toMatchObject({
    issues: [{ field: 'measure.organisation', code: 'not-an-option' }],
  });
  await expect(hub.call('openMeasures', { organisation: 'ZZ1' })).rejects.toMatchObject({ code: 'not-signed-in' });
});

test('saveMeasure refuses counts that cannot be, and never repeats them', async () => {
  const points = [{ period: '2024', groups: groups([777, 300], [30, 180]) }];
  const refused = await save({ points }).catch((fault: unknown) => fault);
  expect(refused).toMatchObject({ issues: [{ field: 'measure.points.0.groups.0.numerator', code: 'more-than-all' }] });
  expect(JSON.stringify(refused)).not.toContain('777');
});
