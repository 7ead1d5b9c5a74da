import type { PublishedPage, Tally } from '@antiracism-kit/schema';
import type { PublishedPledge } from './pledge-query.ts';

function tallyOf(items: readonly PublishedPledge[]): Tally {
  const count = (outcome: PublishedPledge['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return {
    total: items.length,
    updated: items.filter((item) => item.updates.length > 0).length,
    inProgress: count('in-progress'),
    kept: count('kept'),
    partlyKept: count('partly-kept'),
    notKept: count('not-kept'),
  };
}

function organisationsOf(items: readonly PublishedPledge[]): { value: string; label: string }[] {
  const names = new Map(items.map(({ organisation }) => [organisation.code, organisation.name]));
  return [...names].map(([value, label]) => ({ value, label }));
}

/** Reads a file that holds the hub's answer to `listPublished`, and works out what it leaves unsaid. */
export async function readFilePage(address: string): Promise<PublishedPage> {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(String(answer.status));
  const { items, tally = tallyOf(items), choices } = (await answer.json()) as PublishedPage;
  const { organisations = organisationsOf(items), priorities = [] } = choices ?? {};
  // a file does not say which organisation belongs to which system
  return { items, total: items.length, tally, choices: { systems: [], organisations, priorities } };
}
