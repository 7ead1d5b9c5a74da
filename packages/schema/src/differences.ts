/** A piece of two texts that are compared: in both, only in the one before, or only in the one after. */
export interface Difference {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

// A table of this many pairs of words is made in a few milliseconds; texts that differ more are told apart as a whole.
const mostPairs = 1_000_000;

/** Compares two texts word by word. All pieces that are not `added` give the text before, all that are not `removed` the text after. */
export function differences(before: string, after: string): Difference[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = compare(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (words: readonly string[]): Difference => ({ is: 'same', text: words.join('') });
  return joined([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

// The longest common row of words (Hunt and McIlroy's problem, solved by the plain table).
function compare(a: readonly string[], b: readonly string[]): Difference[] {
  if (a.length * b.length > mostPairs)
    return [
      { is: 'removed', text: a.join('') },
      { is: 'added', text: b.join('') },
    ];
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ is: 'same', text: a[i++] as string });
      j++;
    } else if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      found.push({ is: 'removed', text: a[i++] as string });
    else found.push({ is: 'added', text: b[j++] as string });
  }
  return found;
}

// What was taken out stands before what was put in its place.
function joined(pieces: readonly Difference[]): Difference[] {
  const found: Difference[] = [];
  let open: Record<'removed' | 'added', string> = { removed: '', added: '' };
  const close = () => {
    for (const is of ['removed', 'added'] as const) if (open[is]) found.push({ is, text: open[is] });
    open = { removed: '', added: '' };
  };
  for (const { is, text } of pieces) {
    if (text === '') continue;
    if (is !== 'same') open[is] += text;
    else {
      close();
      const last = found.at(-1);
      if (last?.is === 'same') found[found.length - 1] = { is, text: last.text + text };
      else found.push({ is, text });
    }
  }
  close();
  return found;
}
