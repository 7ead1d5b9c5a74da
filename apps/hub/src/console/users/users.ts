import { Problem } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Moderator, maySee } from '../../sign-in/moderator.ts';
import { goTo, type Page, type PageParts, whoAsked } from '../parts.ts';

/** Everyone who can sign in, and the invitations that wait. Only for those who manage the hub. */
export const users: Page = (app, parts) => {
  app.get('/users', (request, reply) => list(request, reply, parts));

  app.get<{ Params: { id: string } }>('/users/:id/remove', async (request, reply) => {
    const person = await inReach(parts, whoManages(request), request.params.id);
    return reply.page('users/remove.njk', { title: `Remove ${person.name}`, nav: 'users', person });
  });

  app.post<{ Params: { id: string } }>('/users/:id/remove', async (request, reply) => {
    const person = await inReach(parts, whoManages(request), request.params.id);
    await parts.accounts.remove(person.id);
    return goTo(reply, '/console/users');
  });

  app.post<{ Params: { id: string } }>('/invitations/:id/revoke', async (request, reply) => {
    const me = whoManages(request);
    const invitation = (await parts.invitations.list()).find(({ id }) => id === request.params.id);
    if (!invitation || !covers(me, invitation)) throw new Problem('not-found');
    await parts.invitations.revoke(invitation.id);
    return goTo(reply, '/console/users');
  });
};

/** The moderator who asked, if they may manage people and settings. */
export function whoManages(request: FastifyRequest): Moderator {
  const moderator = whoAsked(request);
  if (!moderator.manages) throw new Problem('not-allowed');
  return moderator;
}

/** Whether somebody manages all that another person can see: nobody gives, or takes away, more than they have. */
export const covers = (manager: Moderator, other: Pick<Moderator, 'organisations'>): boolean =>
  manager.organisations === 'all' ||
  (other.organisations !== 'all' && other.organisations.every((code) => manager.organisations.includes(code)));

// Somebody who manages one organisation has no need of the addresses of all others.
const shares = (manager: Moderator, { organisations }: Moderator): boolean =>
  manager.organisations === 'all' || organisations === 'all' || organisations.some((code) => maySee(manager, code));

async function inReach({ accounts }: PageParts, me: Moderator, id: string): Promise<Moderator> {
  const person = (await accounts.list()).find((one) => one.id === id);
  if (!person || person.id === me.id || !covers(me, person)) throw new Problem('not-found');
  return person;
}

async function list(request: FastifyRequest, reply: FastifyReply, { accounts, invitations, call }: PageParts) {
  const me = whoManages(request);
  const [people, waiting, { organisations }] = await Promise.all([
    accounts.list(),
    invitations.list(),
    call('listOrganisations', {}),
  ]);
  const names = new Map(organisations.map(({ code, shortName }) => [code, shortName]));
  const seen = ({ organisations: codes }: Pick<Moderator, 'organisations'>) =>
    codes === 'all' ? 'All organisations' : codes.map((code) => names.get(code) ?? code).join(', ');
  return reply.page('users/users.njk', {
    title: 'Users',
    nav: 'users',
    people: people
      .filter((person) => shares(me, person))
      .map((person) => ({
        ...person,
        sees: seen(person),
        canRemove: person.id !== me.id && covers(me, person),
      })),
    waiting: waiting
      .filter((invitation) => covers(me, invitation))
      .map((invitation) => ({ ...invitation, sees: seen(invitation) })),
  });
}
