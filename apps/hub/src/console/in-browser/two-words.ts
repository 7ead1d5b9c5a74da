import { tidyReceipt } from '@antiracism-kit/schema/receipt';
import { type Fault, field, write } from './page.ts';

/** Asks for two of the words that somebody wrote down or printed. Gives what checks the answers. */
export function askForTwo(words: readonly string[]): () => Fault | undefined {
  const [first, second] = twoOf(words.length);
  const asked = [first, second].sort((a, b) => a - b);
  for (const [at, place] of asked.entries()) {
    write(`asked-${at}`, String(place + 1));
    field(`asked-${at}`).value = '';
  }
  return () => {
    for (const [at, place] of asked.entries()) {
      const answer = field(`asked-${at}`);
      if (tidyReceipt(answer.value) !== words[place]) return { code: 'not-the-word', field: answer };
    }
    return undefined;
  };
}

function twoOf(count: number): [number, number] {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = one % count;
  return [first, (first + 1 + (two % (count - 1))) % count];
}
