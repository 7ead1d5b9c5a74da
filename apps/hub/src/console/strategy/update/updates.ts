import { formOf } from '../../form.ts';
import { type Page, whoAsked } from '../../parts.ts';
import { openDraft } from '../draft.ts';
import { shownOf } from '../fields.ts';
import { pathOf, type StrategyAddress, shared } from '../strategy.ts';
import { subjectOf, subjectsOf } from './subjects.ts';
import { updateFields } from './update-outline.ts';

/** Every update on a strategy, or on a part of it, newest first; earlier ones that were corrected stay to be read. */
export const updates: Page = (app, parts) => {
  app.get<StrategyAddress>('/organisations/:code/strategy/updates', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    const { organisation, published } = open;
    const query = formOf(request.query);
    const [subject, after] = [query.text('subject'), query.text('after')];
    const known = published && subject ? subjectOf(published, subject) : undefined;
    const input = { organisation: organisation.code, ...(known && { subject }), ...(after && { after }) };
    const found = published ? await parts.call('listProgress', input) : { updates: [] };
    const fields = updateFields(true);
    return reply.page('strategy/update/updates.njk', {
      ...shared(open),
      title: 'Updates on progress',
      about: known,
      subject: known ? subject : '',
      subjects: published ? subjectsOf(published) : [],
      updates: found.updates.map((update) => ({
        ...update,
        about: published && (subjectOf(published, update.subject) ?? update.subject),
        answers: fields
          .map((field) => ({ label: field.label, text: shownOf(field, update) }))
          .filter(({ text }) => text !== ''),
      })),
      next:
        found.next &&
        `${pathOf(organisation.code)}/updates?${new URLSearchParams({ subject: known ? subject : '', after: found.next })}`,
      done: query.text('done'),
    });
  });
};
