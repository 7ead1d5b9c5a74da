import { figureText, type Measure, Problem, warningsOf } from '@antiracism-kit/schema';
import { computed, gapOf } from '@antiracism-kit/schema/measure-figures';
import { shownGap } from '@antiracism-kit/schema/measure-look';
import type { FastifyRequest } from 'fastify';
import { formOf } from '../form.ts';
import { hostedFor } from '../organisation/hosted.ts';
import { type Errors, goTo, type Page, whoAsked } from '../parts.ts';
import { columnsOf, indicatorAt, partsOf, reportLabel } from './columns.ts';
import { measureOf, withYears } from './keep.ts';
import type { IndicatorAddress } from './measures.ts';
import { sayWarning, toConfirm } from './warnings.ts';
import { partLabel, readYear, type Typed } from './year.ts';

type Point = Measure['points'][number];

/** Entering the counts of one year of an indicator, and taking a year away. */
export const enterMeasure: Page = (app, parts) => {
  const at = async (request: FastifyRequest<IndicatorAddress>) => {
    const { code, indicator: number } = request.params;
    const moderator = whoAsked(request);
    const { organisation } = await hostedFor(moderator, code, parts);
    const indicator = indicatorAt(number);
    if (!indicator) return undefined;
    const { measure, revision } = await measureOf(indicator, code, moderator, parts);
    const page = {
      nav: 'measures',
      organisation,
      indicator,
      columns: columnsOf(indicator.number),
      bands: partsOf(indicator.number).map((part) => ({ part, label: partLabel(part) })),
      reportLabel: reportLabel(indicator.number),
    };
    const save = (changed: Measure, seen = revision) =>
      parts.call('saveMeasure', { organisation: code, measure: changed, seen }, { moderator });
    return { code, measure, revision, indicator, page, save, back: `/console/measures/${code}/${number}` };
  };

  app.get<IndicatorAddress>('/measures/:code/:indicator/year', async (request, reply) => {
    const found = await at(request);
    if (!found) return reply.callNotFound();
    const period = formOf(request.query).text('year');
    const point = found.measure.points.find((one) => one.period === period);
    const typed = point
      ? typedOf(point)
      : (name: string) => (name === 'period' && /^\d{4}$/.test(period) ? period : '');
    return reply.page('measures/enter.njk', {
      ...found.page,
      title: point ? `Change ${period}` : 'Enter a year',
      typed,
      seen: found.revision,
      figure: point && sayFigure(found.measure, point),
    });
  });

  app.post<IndicatorAddress>('/measures/:code/:indicator/year', async (request, reply) => {
    const found = await at(request);
    if (!found) return reply.callNotFound();
    const form = formOf(request.body);
    const typed: Typed = (name) => form.text(name);
    const { point, faults } = readYear(found.indicator.number, typed);
    const seen = form.text('seen') || found.revision;
    const again = { ...found.page, title: 'Enter a year', typed, seen };
    if (faults.size > 0)
      return reply.status(422).page('measures/enter.njk', { ...again, errors: Object.fromEntries(faults) as Errors });
    const changed = withYears(found.measure, [point]);
    const warnings = warningsOf(changed).filter(({ period }) => period === point.period);
    const confirm = toConfirm(warnings);
    const isCheck = form.text('do') === 'check';
    if (isCheck || (confirm && form.text('confirmed') !== confirm))
      return reply.page('measures/enter.njk', {
        ...again,
        figure: sayFigure(changed, point) ?? 'The counts give no figure',
        warnings: warnings.map((one) => sayWarning(one, changed.unit)),
        confirm,
        toSave: !isCheck,
      });
    try {
      await found.save(changed, seen);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.code !== 'changed-meanwhile') throw fault;
      const { measure, revision } = (await at(request)) ?? found;
      const theirs = measure.points.find(({ period }) => period === point.period);
      const now = theirs ? (sayFigure(measure, theirs) ?? 'It is there, without a figure') : 'It is not there now';
      return reply.status(409).page('measures/enter.njk', { ...again, seen: revision, changed: point.period, now });
    }
    return goTo(reply, `${found.back}?saved=${point.period}`);
  });

  app.get<IndicatorAddress>('/measures/:code/:indicator/remove', async (request, reply) => {
    const found = await at(request);
    const period = formOf(request.query).text('year');
    if (!found?.measure.points.some((one) => one.period === period)) return reply.callNotFound();
    return reply.page('measures/remove.njk', { ...found.page, title: `Remove ${period}`, period });
  });

  app.post<IndicatorAddress>('/measures/:code/:indicator/remove', async (request, reply) => {
    const found = await at(request);
    const period = formOf(request.body).text('year');
    if (!found?.measure.points.some((one) => one.period === period)) return reply.callNotFound();
    await found.save({ ...found.measure, points: found.measure.points.filter((one) => one.period !== period) });
    return goTo(reply, `${found.back}?removed=${period}`);
  });
};

/** What a year that is kept looks like in the form. */
export function typedOf({ period, groups, published, provisional, source }: Point): Typed {
  const answers = new Map<string, string>([
    ['period', period],
    ['published', published === undefined ? '' : String(published)],
    ['provisional', provisional ? 'yes' : ''],
    ['source', source?.title ?? ''],
    ['source-url', source?.url ?? ''],
    ...groups.flatMap((group) =>
      (['numerator', 'denominator', 'value'] as const).map((of): [string, string] => [
        `${group.group}-${of}${group.part ? `.${group.part}` : ''}`,
        group[of] === undefined ? '' : String(group[of]),
      ]),
    ),
  ]);
  return (name) => answers.get(name) ?? '';
}

/** What the counts of a year give, as a sentence. */
function sayFigure(measure: Measure, point: Point): string | undefined {
  const gap = measure.unit === 'percent' ? gapOf(point) : undefined;
  if (gap !== undefined) return `The gap is ${shownGap(gap)} percentage points`;
  const value = computed(measure, point);
  return value === undefined ? undefined : `The counts give ${figureText(measure.unit, value)}`;
}
