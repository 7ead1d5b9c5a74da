import type { Measure } from '@antiracism-kit/schema';
import { computed, warningsOf, wresIndicators } from '@antiracism-kit/schema';
import { figureOf, lookOf, shownFigure, shownGap } from '@antiracism-kit/schema/measure-look';
import { maySee } from '../../sign-in/moderator.ts';
import { hostedFor } from '../organisation/hosted.ts';
import { goTo, type Page, whoAsked } from '../parts.ts';
import { indicatorAt } from './columns.ts';
import { measureOf } from './keep.ts';
import { sayWarning } from './warnings.ts';

/** Where the pages of one indicator are. */
export type IndicatorAddress = { Params: { code: string; indicator: string } };

/** The measures of an organisation: which years there are, and what to check in them. */
export const measures: Page = (app, parts) => {
  app.get('/measures', async (request, reply) => {
    const moderator = whoAsked(request);
    const hosted = (await parts.store.organisations())
      .map(({ organisation }) => organisation)
      .filter(({ code, validTo }) => maySee(moderator, code) && !(validTo && validTo < parts.today()));
    if (hosted.length === 1) return goTo(reply, `/console/measures/${hosted[0]?.code}`);
    return reply.page('measures/choose.njk', { title: 'Measures', nav: 'measures', organisations: hosted });
  });

  app.get<{ Params: { code: string } }>('/measures/:code', async (request, reply) => {
    const moderator = whoAsked(request);
    const { organisation } = await hostedFor(moderator, request.params.code, parts);
    const { measures: kept } = await parts.call('openMeasures', { organisation: organisation.code }, { moderator });
    const rows = wresIndicators.map((indicator) => {
      const found = kept.find(({ measure }) => measure.standard === 'wres' && measure.indicator === indicator.number);
      const newest = found?.measure.points.at(-1);
      return {
        ...indicator,
        newest: newest?.period,
        figure: found && newest && figureIn(found.measure, newest),
        warnings: (found?.warnings ?? []).map((one) => `${one.period}: ${sayWarning(one, indicator.unit)}`),
      };
    });
    return reply.page('measures/measures.njk', { title: 'Measures', nav: 'measures', organisation, rows });
  });

  app.get<IndicatorAddress>('/measures/:code/:indicator', async (request, reply) => {
    const { code, indicator: number } = request.params;
    const moderator = whoAsked(request);
    const { organisation } = await hostedFor(moderator, code, parts);
    const indicator = indicatorAt(number);
    if (!indicator) return reply.callNotFound();
    const { measure } = await measureOf(indicator, code, moderator, parts);
    const warnings = warningsOf(measure);
    const { saved, removed } = request.query as { saved?: string; removed?: string };
    return reply.page('measures/indicator.njk', {
      title: indicator.title,
      nav: 'measures',
      organisation,
      indicator,
      measure,
      saved: isYears(saved),
      removed: isYears(removed),
      thisYear: parts.today().slice(0, 4),
      target: measure.target && shownFigure(measure.unit, measure.target.value),
      years: measure.points.toReversed().map((point) => ({
        ...point,
        figure: figureIn(measure, point),
        warnings: warnings.filter(({ period }) => period === point.period).map((one) => sayWarning(one, measure.unit)),
      })),
    });
  });
};

// what stands in an address is shown only when it can be nothing but years
const isYears = (text: unknown): string | undefined =>
  typeof text === 'string' && /^\d{4}(, \d{4})*$/.test(text) ? text : undefined;

/** The figure of a year as those who enter it see it, with nothing hidden. */
export function figureIn(measure: Measure, point: Measure['points'][number]): string | undefined {
  const look = lookOf(measure);
  const value = look === 'line' ? (computed(measure, point) ?? point.published) : figureOf(measure, point);
  if (value === undefined) return undefined;
  return look === 'gap' ? `${shownGap(value)} percentage points` : shownFigure(measure.unit, value);
}
