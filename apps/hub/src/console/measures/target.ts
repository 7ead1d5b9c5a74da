import { isDay } from '@antiracism-kit/schema';
import { formOf } from '../form.ts';
import { hostedFor } from '../organisation/hosted.ts';
import { type Errors, goTo, type Page, whoAsked } from '../parts.ts';
import { indicatorAt } from './columns.ts';
import { measureOf } from './keep.ts';
import type { IndicatorAddress } from './measures.ts';
import { decimalOf } from './year.ts';

/** What the organisation wants to reach with an indicator, and by when; left empty, there is no target. */
export const measureTarget: Page = (app, parts) => {
  const view = 'measures/target.njk';
  const at = async (
    { code, indicator: number }: IndicatorAddress['Params'],
    moderator: ReturnType<typeof whoAsked>,
  ) => {
    const { organisation } = await hostedFor(moderator, code, parts);
    const indicator = indicatorAt(number);
    const kept = indicator && (await measureOf(indicator, code, moderator, parts));
    return { page: { title: 'Target', nav: 'measures', organisation, indicator }, ...kept };
  };

  app.get<IndicatorAddress>('/measures/:code/:indicator/target', async (request, reply) => {
    const { page, measure } = await at(request.params, whoAsked(request));
    if (!measure) return reply.callNotFound();
    const [year = '', month = '', day = ''] = (measure.target?.by ?? '').split('-');
    return reply.page(view, { ...page, value: measure.target?.value, day: strip(day), month: strip(month), year });
  });

  app.post<IndicatorAddress>('/measures/:code/:indicator/target', async (request, reply) => {
    const moderator = whoAsked(request);
    const { page, measure, revision: seen } = await at(request.params, moderator);
    if (!measure) return reply.callNotFound();
    const form = formOf(request.body);
    const [value, day, month, year] = ['value', 'by-day', 'by-month', 'by-year'].map((name) =>
      form.text(name).trim(),
    ) as [string, string, string, string];
    const isEmpty = !value && !day && !month && !year;
    const by = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const figure = decimalOf(value);
    const errors: Errors = {
      ...(!isEmpty && figure === undefined && { value: 'Enter the figure to reach as a number, like 1.25' }),
      ...(!isEmpty && !isDay(by) && { 'by-day': 'Enter the day to reach it by, like 31 3 2028' }),
    };
    if (Object.keys(errors).length > 0)
      return reply.status(422).page(view, { ...page, value, day, month, year, errors });
    const { target: _, ...rest } = measure;
    const changed = { ...rest, ...(figure !== undefined && !isEmpty && { target: { value: figure, by } }) };
    const { code, indicator } = request.params;
    await parts.call('saveMeasure', { organisation: code, measure: changed, seen }, { moderator });
    return goTo(reply, `/console/measures/${code}/${indicator}`);
  });
};

const strip = (number: string) => number.replace(/^0/, '');
