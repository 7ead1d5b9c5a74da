import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

/** Lists the Board papers of an organisation, newest first. */
export const listBoardReports: Handler<'listBoardReports'> = async ({ organisation }, context) => {
  if (!maySee(signedIn(context), organisation)) throw new Problem('not-found');
  const kept = await context.store.reports(organisation);
  return {
    reports: kept.map(({ report: { id, madeOn, from, to, front } }) => ({
      id,
      madeOn,
      from,
      to,
      title: front.title,
      meeting: front.meeting,
      date: front.date,
    })),
  };
};
