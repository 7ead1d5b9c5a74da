import { Problem, type SealedAction, type Status, type Use } from '@antiracism-kit/schema';
import type { AuthorsChange, SealedItem } from './sealed.ts';

type Does = SealedAction | AuthorsChange['action'];

/** Ways an item can stand in which nothing of it is left. */
export const gone: readonly Status[] = ['withdrawn', 'erased'];

/** Ways an item can stand in which team and author still talk: it is the turn of one of them. */
export const talking: readonly Status[] = ['submitted', 'words-proposed', 'words-agreed'];

/** What an author allows now. */
export const usesOf = ({ consents }: Pick<SealedItem, 'consents'>): readonly Use[] => consents.at(-1)?.uses ?? [];

/** Whether an author allows words to be published that they agree to. */
export const mayPropose = (uses: readonly Use[]): boolean =>
  uses.some((use) => use === 'quoted' || use === 'published-without-name' || use === 'published-with-name');

/** Whether words that need this use may be published. Leave to quote agreed words is enough, but not where the author took that very use back. */
export const mayShow = ({ consents }: Pick<SealedItem, 'consents'>, needed: Use): boolean => {
  const uses = usesOf({ consents });
  return uses.includes(needed) || (uses.includes('quoted') && !consents.some((one) => one.uses.includes(needed)));
};

const leadsTo: Partial<Record<Does, Status>> = {
  propose: 'words-proposed',
  agree: 'words-agreed',
  publish: 'published',
  close: 'closed',
  decline: 'not-published',
  withdraw: 'withdrawn',
  erase: 'erased',
};

// What is on the walls leaves them first.
const offTheWalls: readonly Status[] = [...talking, 'not-published', 'removed', 'kept-private', 'closed'];
const from: Partial<Record<Does, readonly Status[]>> = {
  propose: offTheWalls,
  agree: ['words-proposed', 'words-agreed'],
  approve: ['words-agreed'],
  publish: ['words-agreed'],
  close: offTheWalls,
  decline: offTheWalls,
};

/** Refuses what is not open to an item as it stands. */
export function refuseUnlessOpen(item: SealedItem, does: Does): void {
  const open = !gone.includes(item.status) && (from[does]?.includes(item.status) ?? true);
  if (!open || (does === 'propose' && !mayPropose(usesOf(item)))) throw new Problem('not-possible-now');
}

const toTeam: readonly Does[] = ['write', 'agree'];
const fromTeam: readonly Does[] = ['reply', 'propose', 'publish', 'close', 'decline', 'withdraw', 'erase'];

/** What something that was done changes about how an item stands, and since when it waits for the team or has been settled. */
export function standingAfter({ waitingSince }: SealedItem, does: Does, on: string) {
  const status = leadsTo[does];
  return {
    ...(status && { status }),
    ...(toTeam.includes(does) && { waiting_since: waitingSince ?? on, settled_on: null }),
    ...(fromTeam.includes(does) && { waiting_since: null, settled_on: on }),
  };
}
