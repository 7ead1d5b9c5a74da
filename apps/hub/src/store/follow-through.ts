import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Outcome } from '@antiracism-kit/schema';
import type { FollowThrough, TellProgress } from './counting.ts';
import type { Engine, Place } from './engine.ts';
import type { StreamGroups } from './groups.ts';
import { dayNumber, listNumber } from './lists.ts';

const stretch = 5_000;

/** Counts how the items of these groups go that have come due, a stretch at a time, and lets others have their turn in between. */
export async function countFollowThrough(
  engine: Pick<Engine, 'scan'>,
  groups: readonly StreamGroups[],
  until: string,
  tell: TellProgress = () => {},
): Promise<FollowThrough> {
  const due: Record<Outcome, number> = {
    'not-updated': 0,
    'in-progress': 0,
    kept: 0,
    'partly-kept': 0,
    'not-kept': 0,
  };
  const outcomes = new Map(
    groups.flatMap(({ sets }) => sets.map(({ facetSet, facets }) => [facetSet, outcomeIn(facets)] as const)),
  );
  const whole = groups.flatMap(({ all }) => all ?? []);
  const total = whole.reduce((sum, { items }) => sum + items, 0);
  const last = dayNumber(until);
  let done = 0;
  let fallenDue = 0;
  for (const { id, items } of whole) {
    const before = done;
    let after: Place | undefined;
    do {
      const rows = await engine.scan({
        lists: [listNumber(id, 'due-soonest')],
        after,
        size: stretch,
        withWords: false,
      });
      const until = rows.filter(({ place }) => place <= last);
      for (const { facet_set } of until) {
        const outcome = outcomes.get(facet_set);
        // published since the groups were read
        if (!outcome) continue;
        due[outcome]++;
        fallenDue++;
      }
      const end = rows.at(-1);
      after = end && rows.length === stretch && until.length === stretch ? [end.place, end.item] : undefined;
      done += until.length;
      tell(Math.min(done, total), total);
      await othersFirst();
    } while (after);
    done = before + items;
    tell(Math.min(done, total), total);
  }
  return { due, notDue: Math.max(0, total - fallenDue) };
}

const outcomeIn = (facets: readonly string[]): Outcome | undefined =>
  facets.find((facet) => facet.startsWith('outcome:'))?.slice('outcome:'.length) as Outcome | undefined;
