/** Round numbers from at or below the least to at or above the greatest, evenly apart. */
export function ticksOf(least: number, greatest: number): number[] {
  const rough = (greatest - least || Math.abs(greatest) || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough * 0.999) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(greatest / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Where a value stands between two others, in percent. */
export const percentAt = (value: number, from: number, to: number): number =>
  from === to ? 50 : Math.round(((value - from) / (to - from)) * 10_000) / 100;

/** Moves places of these sizes apart until none covers another, all within 0 to 100 where there is room. */
export function spread(places: readonly { at: number; size: number }[]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a]?.at ?? 0) - (places[b]?.at ?? 0));
  const moved = places.map(({ at }) => at);
  const halfOf = (index: number) => (places[index]?.size ?? 0) / 2;
  let edge = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, edge + halfOf(index));
    edge = (moved[index] ?? 0) + halfOf(index);
  }
  edge = 100;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 0, edge - halfOf(index));
    edge = (moved[index] ?? 0) - halfOf(index);
  }
  return moved;
}

/** A text in lines of so many letters; a longer word has a line of its own. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
