/** Counts of people or of what they sent that are smaller than this are not shown. */
export const fewest = 5;

/** Counts that may be shown; `undefined` where a count is hidden. */
export interface Shown {
  readonly parts: readonly (number | undefined)[];
  readonly total: number | undefined;
}

/**
 * Decides what may be shown of the parts of one whole. Counts under 5 are hidden, and with them as many others, the
 * smallest first, as it takes until nobody can work a hidden one out from the total; when none is left, the total too.
 * `parts` are whole numbers from 0.
 */
export function suppress(parts: readonly number[]): Shown {
  const rest = [...parts].sort((a, b) => a - b);
  const sum = total(rest);
  let hidden = rest.filter((part) => part < fewest).length;
  while (hidden > 0 && canBeWorkedOut(rest.slice(0, hidden), rest[hidden])) {
    if (hidden === rest.length) return { parts: parts.map(() => undefined), total: undefined };
    hidden++;
  }
  // Of equal counts the first ones are hidden, as the order says nothing.
  const left = rest.slice(0, hidden);
  const isHidden = (part: number) => left.includes(part) && left.splice(left.indexOf(part), 1).length > 0;
  return {
    parts: parts.map((part) => (isHidden(part) ? undefined : part)),
    total: sum < fewest ? undefined : sum,
  };
}

/**
 * The same for several ways of dividing one whole, shown together: when one of them hides the whole, none of the others
 * may give it away.
 */
export function suppressTogether(divisions: readonly (readonly number[])[]): Shown[] {
  const shown = divisions.map(suppress);
  if (shown.every(({ total }) => total !== undefined)) return shown;
  return shown.map(({ parts }) => ({ parts: parts.map(() => undefined), total: undefined }));
}

// Whoever knows this function knows of every hidden count whether it is small or was hidden with the small ones, and
// that those are no larger than any count that is left. A count is safe while two values of it remain possible.
function canBeWorkedOut(hidden: readonly number[], smallestLeft = Number.POSITIVE_INFINITY): boolean {
  const sum = total(hidden);
  const low = hidden.map((value) => (value < fewest ? 0 : fewest));
  const high = hidden.map((value) => (value < fewest ? fewest - 1 : smallestLeft));
  return hidden.some((_, at) => {
    const others = (limits: readonly number[]) => total(limits.filter((_, other) => other !== at));
    const least = Math.max(low[at] as number, sum - others(high));
    const greatest = Math.min(high[at] as number, sum - others(low));
    return greatest <= least;
  });
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
