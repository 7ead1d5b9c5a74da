import { formOf } from '../form.ts';
import { changeHosted, hostedFor } from '../organisation/hosted.ts';
import { goTo, type Page } from '../parts.ts';
import { whoManages } from '../users/users.ts';
import { contactFields, mostContacts, readContacts, type TypedContact, typedContacts } from './contacts.ts';

type CodeAddress = { Params: { code: string } };

/** Changing where people of an organisation get help. Saving says that every contact was checked that day. */
export const support: Page = (app, parts) => {
  const view = 'support/support.njk';

  app.get<CodeAddress>('/organisations/:code/support', async (request, reply) => {
    const { organisation } = await hostedFor(whoManages(request), request.params.code, parts);
    const contacts = (organisation.support?.contacts ?? []).map(
      (contact) => Object.fromEntries(contactFields.map((field) => [field, contact[field] ?? ''])) as TypedContact,
    );
    return reply.page(view, { ...page, organisation, contacts: withEmpty(contacts) });
  });

  app.post<CodeAddress>('/organisations/:code/support', async (request, reply) => {
    const { code } = request.params;
    const { organisation } = await hostedFor(whoManages(request), code, parts);
    const typed = typedContacts(formOf(request.body));
    const read = readContacts(typed, parts.today());
    if ('errors' in read)
      return reply.status(422).page(view, { ...page, organisation, contacts: withEmpty(typed), errors: read.errors });
    await changeHosted(code, parts, (hosted) => ({
      ...hosted,
      organisation: { ...hosted.organisation, support: read.support },
    }));
    return goTo(reply, `/console/organisations/${code}?saved=support`);
  });
};

const page = { title: 'Support contacts', nav: 'organisations' };
const empty: TypedContact = { route: '', name: '', phone: '', email: '', link: '' };
const withEmpty = (contacts: readonly TypedContact[]) =>
  contacts.length < mostContacts ? [...contacts, empty] : contacts;
