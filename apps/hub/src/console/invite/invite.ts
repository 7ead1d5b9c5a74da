import { joinAddress } from '../../sign-in/first-moderator-link.ts';
import { maySee } from '../../sign-in/moderator.ts';
import { isEmail } from '../email.ts';
import { formOf } from '../form.ts';
import type { Errors, Page } from '../parts.ts';
import { whoManages } from '../users/users.ts';

/** Inviting a person: a one-time link to pass on, with what they may see and do. */
export const invite: Page = (app, { accounts, invitations, call, origin, today }) => {
  const choices = async (request: Parameters<typeof whoManages>[0]) => {
    const me = whoManages(request);
    const { organisations } = await call('listOrganisations', {});
    return {
      me,
      organisations: organisations.filter(({ code, validTo }) => maySee(me, code) && !(validTo && validTo < today())),
    };
  };

  app.get('/users/invite', async (request, reply) => {
    const { me, organisations } = await choices(request);
    return reply.page('invite/invite.njk', { ...page, organisations, canGiveAll: me.organisations === 'all' });
  });

  app.post('/users/invite', async (request, reply) => {
    const { me, organisations } = await choices(request);
    const form = formOf(request.body);
    const email = form.text('email').trim();
    const chosen = form.all('organisations').filter((code) => organisations.some((one) => one.code === code));
    const all = me.organisations === 'all' && form.all('organisations').includes('all');
    const manages = form.text('manages');
    const people = await accounts.list();
    const errors: Errors = {
      ...(!email && { email: 'Enter an email address' }),
      ...(email && !isEmail(email) && { email: 'Enter an email address in the correct format, like name@example.com' }),
      ...(people.some((one) => one.email === email.toLowerCase()) && {
        email: 'Enter an email address that nobody here uses yet',
      }),
      ...(!all && chosen.length === 0 && { organisations: 'Select which organisations they can check' }),
      ...(!['yes', 'no'].includes(manages) && { manages: 'Select yes if they can manage users and organisations' }),
    };
    if (Object.keys(errors).length > 0)
      return reply.status(422).page('invite/invite.njk', {
        ...page,
        organisations,
        canGiveAll: me.organisations === 'all',
        errors,
        email,
        chosen: form.all('organisations'),
        manages,
      });
    const access = { email, organisations: all ? ('all' as const) : chosen, manages: manages === 'yes', by: me.id };
    const link = joinAddress(origin, await invitations.make(access));
    return reply.page('invite/link.njk', { title: 'Invitation made', nav: 'users', email, link });
  });
};

const page = { title: 'Invite someone', nav: 'users' };
