import type { Figure } from '../report/figure.ts';
import { median } from '../report/median.ts';

/** What one visit of a variant measured, by name. */
export type Visit = Readonly<Record<string, number>>;

/** The medians of all visits of a variant, by name, and their quartiles in words. */
export interface Medians {
  of(name: string): number;
  spread(name: string): string;
}

const inShort = (value: number) => value.toFixed(value < 10 ? 1 : 0);

const quartile = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.round((numbers.length - 1) * part)] ?? Number.NaN;

function mediansOf(visits: readonly Visit[]): Medians {
  const all = (name: string) => visits.flatMap((visit) => visit[name] ?? []);
  return {
    of: (name) => median(all(name)),
    spread: (name) => [0.25, 0.75].map((part) => inShort(quartile(all(name), part))).join(' to '),
  };
}

/** Visits the variants in turn, so many rounds, each round from another one on. */
export async function inTurn<Variant extends string>(
  variants: readonly Variant[],
  rounds: number,
  visit: (variant: Variant) => Promise<Visit>,
): Promise<Record<Variant, Medians>> {
  const visits = new Map<Variant, Visit[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % variants.length;
    for (const variant of [...variants.slice(first), ...variants.slice(0, first)])
      visits.get(variant)?.push(await visit(variant));
    process.stderr.write(`\r  round ${round + 1} of ${rounds} `);
  }
  process.stderr.write('\n');
  return Object.fromEntries([...visits].map(([variant, all]) => [variant, mediansOf(all)])) as Record<Variant, Medians>;
}

/** A figure in ms beside its floor, with the quartiles of its own visits. */
export const timed = (what: string, name: string, own: Medians, floor?: Medians, goal?: Figure['goal']): Figure => ({
  what,
  value: own.of(name),
  unit: 'ms',
  also: own.spread(name),
  floor: floor?.of(name),
  goal,
});
