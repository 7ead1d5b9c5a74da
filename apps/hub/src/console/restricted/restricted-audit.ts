import { formOf } from '../form.ts';
import { type Page, whoAsked } from '../parts.ts';
import { words } from '../words.ts';
import { escalations, openingReasons, sealedActions } from './sealed-words.ts';

const why: Record<string, string> = { ...words.reasons, ...openingReasons, ...escalations };

/** Who opened, answered or decided about what was told in confidence, newest first. */
export const restrictedAudit: Page = (app, { call }) => {
  app.get('/audit/restricted', async (request, reply) => {
    const after = formOf(request.query).text('after');
    const [{ entries, next }, { organisations }] = await Promise.all([
      call('auditSealed', after ? { after } : {}, { moderator: whoAsked(request) }),
      call('listOrganisations', {}),
    ]);
    const names = new Map(organisations.map(({ code, shortName }) => [code, shortName]));
    return reply.page('restricted/restricted-audit.njk', {
      title: 'Audit of what was told in confidence',
      nav: 'audit',
      entries: entries.map((entry) => ({
        ...entry,
        what: sealedActions[entry.action],
        why: entry.why && (why[entry.why] ?? entry.why),
        organisation: names.get(entry.organisation) ?? entry.organisation,
      })),
      next: next && `/console/audit/restricted?${new URLSearchParams({ after: next })}`,
    });
  });
};
