import type { Strategy } from '@antiracism-kit/schema';
import { referencesOf } from '@antiracism-kit/schema';
import type { Recorded } from './fields.ts';
import { itemsOf, type Place } from './places.ts';

/** What a new item begins with: the next reference, so that nobody has to look for it. */
export function proposed(strategy: Strategy, { list, within }: Place): Recorded {
  if (!list) return {};
  if (list.name === 'commitments') return { ref: nextCommitment(strategy, within) };
  if (list.name === 'actions') return { ref: nextAction(strategy, String(within.ref)), status: 'not-started' };
  return {};
}

function nextCommitment(strategy: Strategy, priority: Recorded): string {
  const taken = new Set(referencesOf(strategy).promises);
  const refs = ((priority.commitments ?? []) as Recorded[]).map(({ ref }) => /^(\d+)\.(\d+)$/.exec(String(ref)));
  const last = refs.findLast(Boolean);
  const first = last?.[1] ?? String(strategy.priorities.findIndex(({ id }) => id === priority.id) + 1);
  let second = Math.max(0, ...refs.map((found) => (found?.[1] === first ? Number(found[2]) : 0))) + 1;
  while (taken.has(`${first}.${second}`)) second++;
  return `${first}.${second}`;
}

function nextAction(strategy: Strategy, commitment: string): string {
  const taken = new Set(referencesOf(strategy).promises);
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return [...letters, ...letters.flatMap((one) => letters.map((other) => one + other))]
    .map((letter) => `${commitment}${letter}`)
    .find((ref) => !taken.has(ref)) as string;
}

/** A short name made of a title, that no other priority has. */
export function shortName(title: string, place: Place): string {
  const plain = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/^-+|-+$/g, '');
  const taken = place.list ? itemsOf(place.within, place.list).map(({ id }) => id) : [];
  let name = plain || 'priority';
  for (let number = 2; taken.includes(name); number++) name = `${plain || 'priority'}-${number}`;
  return name;
}
