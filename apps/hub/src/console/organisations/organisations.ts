import { maySee } from '../../sign-in/moderator.ts';
import { type Page, whoAsked } from '../parts.ts';

/** The organisations whose items the moderator checks: their sites and how old their support contacts are. */
export const organisations: Page = (app, { store, today }) => {
  app.get('/organisations', async (request, reply) => {
    const moderator = whoAsked(request);
    const hosted = (await store.organisations()).filter(({ organisation }) => maySee(moderator, organisation.code));
    return reply.page('organisations/organisations.njk', {
      title: 'Organisations',
      nav: 'organisations',
      hosted: hosted.map(({ organisation, origins }) => ({
        ...organisation,
        origins,
        contacts: contactsOf(organisation.support?.checkedOn, today()),
      })),
    });
  });
};

/** How the support contacts of an organisation stand: after 6 months unchecked they count as out of date. */
export function contactsOf(checkedOn: string | undefined, today: string): 'missing' | 'current' | 'out-of-date' {
  if (!checkedOn) return 'missing';
  const limit = new Date(`${checkedOn}T12:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + 6);
  return limit.toISOString().slice(0, 10) < today ? 'out-of-date' : 'current';
}
