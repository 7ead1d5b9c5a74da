import type { Measure } from '@antiracism-kit/schema';
import { inOrder } from '@antiracism-kit/schema/measure-look';
import { sayMeasure } from '@antiracism-kit/schema/measure-sentences';
import { tableOf } from '@antiracism-kit/schema/measure-table';
import type { FastifyInstance } from 'fastify';
import { dayInWords } from './day-in-words.ts';
import { locales } from './locales.ts';
import type { PageParts } from './public-pages.ts';
import { asPage, langOf, type Place, showPage } from './show-page.ts';

/** Mounts the page with the figures of an organisation: sentences and tables without script, the widget's charts with it. */
export function mountMeasuresPage(app: FastifyInstance, parts: PageParts): void {
  const { call } = parts;
  app.get<Place>('/o/:organisation/measures', async (request, reply) => {
    const organisation = await call('getOrganisation', { organisation: request.params.organisation }).catch(asPage);
    const { measures } = await call('listMeasures', { organisation: organisation.code });
    const lang = langOf(request);
    const measureText = locales[lang].measures;
    reply.header('cache-control', 'no-cache');
    return showPage(parts, request, reply, 'measures', {
      title: measureText.heading,
      organisation,
      measureText,
      hasWres: measures.some(({ standard }) => standard === 'wres'),
      measures: inOrder(measures).map((measure) => viewOf(measure, lang)),
    });
  });
}

function viewOf(measure: Measure, lang: 'en' | 'cy') {
  const words = locales[lang].measures;
  const years = (is: (point: Measure['points'][number]) => boolean | undefined) =>
    measure.points
      .filter(is)
      .map(({ period }) => period)
      .join(', ');
  const { standard, indicator, example } = measure;
  return {
    ...sayMeasure(measure, words, (day) => dayInWords(day, lang)),
    table: tableOf(measure, words),
    counts: standard === 'wres' && indicator ? words.counts[indicator as keyof typeof words.counts] : undefined,
    provisional: years(({ provisional, suppressed }) => provisional && !suppressed),
    hidden: years(({ suppressed }) => suppressed),
    example,
  };
}
