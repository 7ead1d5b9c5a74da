import { benchmarksOf, type Measure, Problem, type wresIndicators } from '@antiracism-kit/schema';
import type { Moderator } from '../../sign-in/moderator.ts';
import type { PageParts } from '../parts.ts';
import { byPeriod } from './rows.ts';

type Indicator = (typeof wresIndicators)[number];
type Point = Measure['points'][number];

/** The measure of an indicator as it is kept, and which revision that is; without any year, and `new`, when there is none yet. */
export async function measureOf(
  { number, title, unit, polarity }: Indicator,
  organisation: string,
  moderator: Moderator,
  parts: Pick<PageParts, 'call' | 'store'>,
): Promise<{ measure: Measure; revision: string }> {
  const { measures } = await parts.call('openMeasures', { organisation }, { moderator });
  const kept = measures.find(({ measure }) => measure.standard === 'wres' && measure.indicator === number);
  if (kept) return kept;
  const around = await areasOf(organisation, parts);
  const hosted = around.find(({ code }) => code === organisation);
  if (!hosted) throw new Problem('not-found');
  // England and the organisation's own region, so that a chart has few lines
  const benchmarks = benchmarksOf(number).filter(
    ({ label }) => label === 'England' || around.some(({ name }) => name.includes(label)),
  );
  const measure: Measure = {
    id: `wres-${number}`,
    organisation,
    title,
    standard: 'wres',
    indicator: number,
    unit,
    polarity,
    points: [],
    ...(benchmarks.length > 0 && { benchmarks }),
    ...(hosted.example && { example: true }),
  };
  return { measure, revision: 'new' };
}

/** The organisation, and what it belongs to. */
async function areasOf(code: string, { store }: Pick<PageParts, 'store'>) {
  const all = new Map((await store.organisations()).map(({ organisation }) => [organisation.code, organisation]));
  const waiting = new Set([code]);
  for (const one of waiting) for (const { code: outer } of all.get(one)?.memberOf ?? []) waiting.add(outer);
  return [...waiting].flatMap((one) => all.get(one) ?? []);
}

/** The measure with these years in place of those it had; all others stay. */
export const withYears = (measure: Measure, points: readonly Point[]): Measure => ({
  ...measure,
  points: [...measure.points.filter(({ period }) => !points.some((one) => one.period === period)), ...points].sort(
    byPeriod,
  ),
});
