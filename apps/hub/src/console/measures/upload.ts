import { type Measure, warningsOf } from '@antiracism-kit/schema';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formOf } from '../form.ts';
import { hostedFor } from '../organisation/hosted.ts';
import { goTo, type Page, whoAsked } from '../parts.ts';
import { indicatorAt } from './columns.ts';
import { readCsv } from './csv.ts';
import { measureOf, withYears } from './keep.ts';
import { figureIn, type IndicatorAddress } from './measures.ts';
import { headerOf, readRows, templateOf } from './rows.ts';
import { sayWarning, toConfirm } from './warnings.ts';

const megabytes = 8;
const mostFaults = 100;
const view = 'measures/upload.njk';

/** Years of an indicator from a file: what would change is shown, and saved only when that is confirmed. */
export const uploadMeasures: Page = async (app, parts) => {
  const at = async (request: FastifyRequest<IndicatorAddress>) => {
    const { code, indicator: number } = request.params;
    const moderator = whoAsked(request);
    const { organisation } = await hostedFor(moderator, code, parts);
    const indicator = indicatorAt(number);
    if (!indicator) return undefined;
    const kept = await measureOf(indicator, code, moderator, parts);
    const page = { title: 'Upload a CSV file', nav: 'measures', organisation, indicator };
    return { code, indicator, ...kept, moderator, page };
  };

  app.get<IndicatorAddress>('/measures/:code/:indicator/template.csv', async (request, reply) => {
    const found = await at(request);
    if (!found) return reply.callNotFound();
    return reply
      .header('content-disposition', `attachment; filename="wres-${found.indicator.number}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(templateOf(found.indicator.number, parts.today().slice(0, 4)));
  });

  app.get<IndicatorAddress>('/measures/:code/:indicator/upload', async (request, reply) => {
    const found = await at(request);
    if (!found) return reply.callNotFound();
    return reply.page(view, { ...found.page, columns: headerOf(found.indicator.number) });
  });

  // what was previewed comes back as it was read, and is read again
  app.post<IndicatorAddress>(
    '/measures/:code/:indicator/upload/confirm',
    { bodyLimit: 2_000_000 },
    async (request, reply) => {
      const found = await at(request);
      if (!found) return reply.callNotFound();
      const read = readRows(found.indicator.number, rowsIn(formOf(request.body).text('rows')));
      if ('faults' in read)
        return reply.status(422).page(view, {
          ...found.page,
          columns: headerOf(found.indicator.number),
          errors: { file: 'Select a CSV file' },
        });
      const measure = withYears(found.measure, read.points);
      const { code, revision: seen, moderator } = found;
      await parts.call('saveMeasure', { organisation: code, measure, seen }, { moderator });
      const years = read.points.map(({ period }) => period).join(', ');
      return goTo(
        reply,
        `/console/measures/${found.code}/${found.indicator.number}?saved=${encodeURIComponent(years)}`,
      );
    },
  );

  await app.register(async (scope: FastifyInstance) => {
    await scope.register(multipart, { limits: { fileSize: megabytes * 1_000_000, files: 1, fields: 4, parts: 5 } });
    scope.post<IndicatorAddress>('/measures/:code/:indicator/upload', async (request, reply) => {
      const found = await at(request);
      if (!found) return reply.callNotFound();
      const refuse = (fault: string, faults: readonly string[] = []) =>
        reply.status(422).page(view, {
          ...found.page,
          columns: headerOf(found.indicator.number),
          errors: { file: fault },
          faults: faults.slice(0, mostFaults),
          moreFaults: Math.max(faults.length - mostFaults, 0),
        });
      const sent = await fileIn(request);
      if ('fault' in sent) return refuse(sent.fault);
      const cells = readCsv(sent.bytes);
      if ('fault' in cells) return refuse(cells.fault);
      const read = readRows(found.indicator.number, cells.rows);
      if ('faults' in read)
        return refuse(`The file has ${countOf(read.faults.length)}. Nothing was saved`, read.faults);
      const changed = withYears(found.measure, read.points);
      const warnings = warningsOf(changed).filter(({ period }) => read.points.some((one) => one.period === period));
      return reply.page('measures/preview.njk', {
        ...found.page,
        title: 'Check what will change',
        years: read.points.map((point) => changeOf(found.measure, changed, point)),
        warnings: warnings.map((one) => `${one.period}: ${sayWarning(one, changed.unit)}`),
        confirm: toConfirm(warnings),
        rows: JSON.stringify(cells.rows),
      });
    });
  });
};

/** The bytes of the file that was chosen, or why there are none. */
async function fileIn(request: FastifyRequest): Promise<{ bytes: Buffer } | { fault: string }> {
  const missing = { fault: 'Select a CSV file' };
  try {
    if (!request.isMultipart()) return missing;
    const file = await request.file();
    const bytes = await file?.toBuffer();
    if (!file || !bytes || (file.filename === '' && bytes.length === 0)) return missing;
    return /\.(csv|txt|tsv)$/i.test(file.filename) ? { bytes } : { fault: 'The selected file must be a CSV' };
  } catch (fault) {
    const { code } = fault as { code?: string };
    if (code === 'FST_REQ_FILE_TOO_LARGE') return { fault: `The selected file must be smaller than ${megabytes}MB` };
    if (code?.startsWith('FST_')) return missing;
    throw fault;
  }
}

function rowsIn(text: string): string[][] {
  try {
    const rows: unknown = JSON.parse(text);
    const isRow = (row: unknown) => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
    return Array.isArray(rows) && rows.every(isRow) ? rows : [];
  } catch {
    return [];
  }
}

const countOf = (count: number): string => (count === 1 ? '1 mistake' : `${count.toLocaleString('en-GB')} mistakes`);

function changeOf(before: Measure, after: Measure, point: Measure['points'][number]) {
  const old = before.points.find(({ period }) => period === point.period);
  return {
    period: point.period,
    isNew: old === undefined,
    before: old && (figureIn(before, old) ?? 'No figure'),
    after: figureIn(after, point) ?? 'No figure',
    groups: point.groups.length,
    provisional: point.provisional,
  };
}
