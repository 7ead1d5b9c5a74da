import { wordsDigest } from '@antiracism-kit/schema/words-digest';
import { hub } from '../in-browser/hub.ts';
import { part, when, write } from '../in-browser/page.ts';
import { type Desk, messageIn, type OpenItem, type Proposal } from './desk.ts';
import { rowsOf, writeRows } from './show-item.ts';

/** Publishes the words that the author agreed to: approved by the first of two people, published by the second. */
export function beginPublishing(
  desk: Desk,
  taken: (found: OpenItem['found'], said: string) => Promise<undefined>,
): void {
  when('publish', async () => {
    const words = desk.item && (await agreedWords(desk.item));
    if (!desk.item || !words) return { code: 'other' };
    const { id, seen } = desk.item.found;
    const found = await hub.publishSealed({ id, seen, ...words });
    return taken(found, found.status === 'published' ? 'publish' : 'approve');
  });
}

/** Shows the words that the author agreed to, while they wait to be published. */
export async function showAgreed(desk: Desk, item: OpenItem): Promise<void> {
  const { status, approvedBy, assignable } = item.found;
  const words = status === 'words-agreed' || status === 'published' ? await agreedWords(item) : undefined;
  part('agreed').hidden = !words;
  writeRows('agreed-words', words ? rowsOf(desk, item, words.fields) : []);
  const isMine = assignable.some(({ id, name }) => id === desk.me && name === approvedBy);
  part('approved').hidden = approvedBy === undefined || status === 'published';
  write('approved-by', approvedBy ?? '');
  part('publish').hidden = status === 'published' || isMine;
}

/** The words of the conversation whose digest the author gave. Whatever the hub says, no others fit. */
async function agreedWords({ found, pieces }: OpenItem): Promise<Proposal | undefined> {
  for (const piece of pieces.toReversed()) {
    const { proposal } = messageIn(piece);
    if (proposal && (await wordsDigest(proposal.fields, proposal.salt)) === found.agreed) return proposal;
  }
  return undefined;
}
