import { actionsOf, boardUpdateOverdueSince, isOverdue, noUpdateSince, type Strategy } from '@antiracism-kit/schema';
import { type Moderator, maySee } from '../../../sign-in/moderator.ts';
import { formOf } from '../../form.ts';
import { type Page, type PageParts, whoAsked } from '../../parts.ts';

/** Something that somebody should say how it goes. */
export interface Need {
  readonly organisation: { readonly code: string; readonly shortName: string };
  readonly subject: string;
  readonly title: string;
  readonly owner: string;
  readonly overdueSince?: string;
  readonly quietSince?: string;
  readonly boardSince?: string;
}

/** What needs an update, over all organisations whose strategy the moderator looks after. */
export const needs: Page = (app, parts) => {
  app.get('/updates', async (request, reply) => {
    const query = formOf(request.query);
    const [owner, organisation] = [query.text('owner'), query.text('organisation')];
    const found = await needsFor(parts, whoAsked(request));
    const owners = [...new Set(found.map((need) => need.owner).filter(Boolean))].toSorted((a, b) =>
      a.localeCompare(b, 'en-GB'),
    );
    const organisations = [...new Map(found.map((need) => [need.organisation.code, need.organisation])).values()];
    return reply.page('strategy/needs/needs.njk', {
      title: 'What needs an update',
      nav: 'updates',
      needs: found.filter(
        (need) => (!owner || need.owner === owner) && (!organisation || need.organisation.code === organisation),
      ),
      owners,
      organisations,
      owner,
      organisation,
    });
  });
};

async function needsFor({ store, call, today }: PageParts, moderator: Moderator): Promise<Need[]> {
  const hosted = (await store.organisations()).filter(({ organisation }) => maySee(moderator, organisation.code));
  const found = await Promise.all(
    hosted.map(async ({ organisation }) => {
      const strategy = await store.strategy(organisation.code);
      if (!strategy) return [];
      const { latest = {} } = await call('listProgress', { organisation: organisation.code });
      return needsOf(strategy, organisation, latest, today());
    }),
  );
  const since = (need: Need) => need.boardSince ?? need.overdueSince ?? need.quietSince ?? '';
  return found.flat().toSorted((a, b) => (since(a) < since(b) ? -1 : 1));
}

/** What of one strategy needs an update: a Board that waits, actions past their day, and actions nobody has spoken of for long. */
export function needsOf(
  strategy: Strategy,
  organisation: Need['organisation'],
  latest: Readonly<Record<string, string>>,
  today: string,
): Need[] {
  const boardSince = boardUpdateOverdueSince(strategy, today);
  const whole = boardSince && {
    organisation,
    subject: 'strategy',
    title: 'Update to the Board',
    owner: strategy.sponsor?.role ?? strategy.author?.role ?? '',
    boardSince,
  };
  const actions = actionsOf(strategy).flatMap(({ action }) => {
    const overdueSince = isOverdue(action, today) ? action.dueDate : undefined;
    const quietSince = noUpdateSince(strategy, action, latest[action.ref], today);
    if (!overdueSince && !quietSince) return [];
    return [
      {
        organisation,
        subject: action.ref,
        title: `${action.ref} ${action.title}`,
        owner: action.owner.role,
        ...(overdueSince && { overdueSince }),
        ...(quietSince && { quietSince }),
      },
    ];
  });
  return [...(whole ? [whole] : []), ...actions];
}
