import { Problem } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { drawChart } from '../../paper/chart.ts';
import { csvOf } from '../../paper/csv.ts';
import { docxOf } from '../../paper/docx.ts';
import { type Paper, paperOf } from '../../paper/paper.ts';
import { xlsxOf } from '../../paper/xlsx.ts';
import { maySee } from '../../sign-in/moderator.ts';
import { type Page, type PageParts, whoAsked } from '../parts.ts';

/** Where a paper is. */
export interface PaperAddress {
  Params: { code: string; id: string };
}

interface Format {
  readonly type: string;
  make(paper: Paper): Promise<string | Buffer> | string;
}

const formats: Record<string, Format> = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: docxOf },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', make: xlsxOf },
  csv: { type: 'text/csv; charset=utf-8', make: csvOf },
};

/** The Board papers that were made, each as a page and as files with the same figures. */
export const papers: Page = (app, parts) => {
  app.get('/papers', async (request, reply) => {
    const moderator = whoAsked(request);
    const seen = await organisationsOf(parts, moderator);
    const organisations = await Promise.all(
      seen.map(async ({ code, name }) => ({
        code,
        name,
        ...(await parts.call('listBoardReports', { organisation: code }, { moderator })),
      })),
    );
    return reply.page('papers/papers.njk', { title: 'Board papers', nav: 'papers', organisations });
  });

  app.get<PaperAddress>('/papers/:code/:id', async (request, reply) => {
    const { code, id } = request.params;
    const report = await parts.call('openBoardReport', { organisation: code, id }, { moderator: whoAsked(request) });
    const paper = paperOf(report);
    const here = `/console/papers/${code}/${id}`;
    return reply.page('papers/paper.njk', { title: paper.title, nav: 'papers', paper, here, draw: drawChart });
  });

  app.get<{ Params: PaperAddress['Params'] & { format: string } }>(
    '/papers/:code/:id/paper.:format',
    async (request, reply): Promise<FastifyReply> => {
      const { code, id, format } = request.params;
      const found = Object.hasOwn(formats, format) ? formats[format] : undefined;
      if (!found) throw new Problem('not-found');
      const report = await parts.call('openBoardReport', { organisation: code, id }, { moderator: whoAsked(request) });
      const file = `board-paper-${code}-${report.madeOn}.${format}`;
      return reply
        .type(found.type)
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(await found.make(paperOf(report)));
    },
  );
};

/** The organisations whose papers somebody can make, as they exist today. */
export async function organisationsOf({ call }: Pick<PageParts, 'call'>, moderator: Parameters<typeof maySee>[0]) {
  const { organisations } = await call('listOrganisations', {});
  return organisations.filter(({ code, validTo }) => !validTo && maySee(moderator, code));
}
