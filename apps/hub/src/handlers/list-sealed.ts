import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';
import { sealedLine } from './sealed-views.ts';

/** Lists what was told in confidence: what waits for the team, longest first, unless a status or what has to be sealed again is asked for. */
export const listSealed: Handler<'listSealed'> = async ({ organisation, status, only, after }, context) => {
  const moderator = signedIn(context);
  const allowed = organisation === undefined || maySee(moderator, organisation);
  const organisations = organisation === undefined ? moderator.organisations : allowed ? [organisation] : [];
  const { items, waiting, next } = await context.store.sealedQueue({
    organisations,
    outdated: only === 'outdated',
    ...(status !== undefined && { status }),
    ...(after !== undefined && { after }),
  });
  return {
    items: await Promise.all(items.map((item) => sealedLine(item, context))),
    waiting,
    ...(next !== undefined && { next }),
  };
};
