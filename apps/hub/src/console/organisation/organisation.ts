import { formOf } from '../form.ts';
import { contactsOf } from '../organisations/organisations.ts';
import { goTo, type Page, whoAsked } from '../parts.ts';
import { whoManages } from '../users/users.ts';
import { changeHosted, hostedFor } from './hosted.ts';
import { readOrigins } from './origins.ts';

type CodeAddress = { Params: { code: string } };

/** One organisation: the sites whose pages may show its widgets, and its support contacts. */
export const organisation: Page = (app, parts) => {
  const view = 'organisation/organisation.njk';
  const dataFor = async (moderator: ReturnType<typeof whoAsked>, code: string) => {
    const hosted = await hostedFor(moderator, code, parts);
    const contacts = contactsOf(hosted.organisation.support?.checkedOn, parts.today());
    return {
      title: hosted.organisation.name,
      nav: 'organisations',
      hosted,
      contacts,
      sites: hosted.origins.join('\n'),
    };
  };

  app.get<CodeAddress>('/organisations/:code', async (request, reply) => {
    const data = await dataFor(whoAsked(request), request.params.code);
    return reply.page(view, { ...data, saved: formOf(request.query).text('saved') });
  });

  app.post<CodeAddress>('/organisations/:code', async (request, reply) => {
    const { code } = request.params;
    const data = await dataFor(whoManages(request), code);
    const typed = formOf(request.body).text('sites');
    const read = readOrigins(typed);
    if ('error' in read) return reply.status(422).page(view, { ...data, sites: typed, errors: { sites: read.error } });
    await changeHosted(code, parts, (hosted) => ({ ...hosted, origins: read.origins }));
    return goTo(reply, `/console/organisations/${code}?saved=sites`);
  });
};
