import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

/** Gives an organisation's own strategy, and its versions. */
export const openStrategy: Handler<'openStrategy'> = async ({ organisation, number }, context) => {
  if (!maySee(signedIn(context), organisation)) throw new Problem('not-found');
  const { store, nameOf } = context;
  const versions = await store.strategyVersions(organisation);
  const newest = versions[0]?.number ?? 0;
  const strategy = newest > 0 ? await store.strategyVersion(organisation, Number(number ?? newest)) : undefined;
  if (number !== undefined && !strategy) throw new Problem('not-found');
  return {
    number: newest,
    ...(strategy && { strategy }),
    versions: await Promise.all(
      versions.map(async ({ savedBy, ...version }) => ({ ...version, savedBy: await nameOf(savedBy) })),
    ),
  };
};
