import { formOf } from '../form.ts';
import { type Page, whoAsked } from '../parts.ts';

/** Who decided what and when, newest first, without any text. */
export const audit: Page = (app, { call }) => {
  app.get('/audit', async (request, reply) => {
    const after = formOf(request.query).text('after');
    const [{ entries, next }, { organisations }] = await Promise.all([
      call('listAudit', after ? { after } : {}, { moderator: whoAsked(request) }),
      call('listOrganisations', {}),
    ]);
    const names = new Map(organisations.map(({ code, shortName }) => [code, shortName]));
    return reply.page('audit/audit.njk', {
      title: 'Audit',
      nav: 'audit',
      entries: entries.map((entry) => ({
        ...entry,
        organisation: names.get(entry.organisation) ?? entry.organisation,
      })),
      isFirst: !after,
      next: next && `/console/audit?${new URLSearchParams({ after: next })}`,
    });
  });
};
