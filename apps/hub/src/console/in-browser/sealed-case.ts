import type { Input, SealedCase, SealedLine } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { makeKey } from '@antiracism-kit/schema/key';
import { toBytes, toText } from '@antiracism-kit/seal/bytes';
import { type AcceptedKeySet, acceptKeySet } from '@antiracism-kit/seal/key-set';
import { type About, type Envelope, type Opened, open, reply } from '@antiracism-kit/seal/seal';
import { hub } from './hub.ts';

/** An envelope of an item, and what stands on it. */
export interface Piece extends Envelope {
  readonly from: 'author' | 'team';
  readonly on: string;
}

/** What the author told, and what was written both ways, oldest first, as it lies on the hub. */
export function piecesOf(found: SealedCase): Piece[] {
  const aboutOf = (key: string, keySet: string): About => {
    const { kind, wording, mailbox } = found;
    return { organisation: found.organisation.code, kind, wording, mailbox, key, keySet };
  };
  const { sealed, keySet = '', key, receivedOn } = found;
  const told = { about: aboutOf(key, keySet), sealed: toBytes(sealed ?? ''), from: 'author' as const, on: receivedOn };
  const thread = found.thread.map((one) => {
    return { about: aboutOf(one.key, one.keySet), sealed: toBytes(one.sealed), from: one.from, on: one.on };
  });
  return sealed ? [told, ...thread] : [];
}

/** A piece as it was opened; without what was inside where it is not whole, or from somebody else. */
export interface OpenedPiece extends Pick<Piece, 'from' | 'on'> {
  readonly opened?: Opened;
}

/** Opens everything of an item. Throws where not even the first piece is for this key. */
export async function openPieces(pieces: readonly Piece[], identity: string): Promise<OpenedPiece[]> {
  const [told, ...thread] = pieces;
  if (!told) return [];
  const first = await open(told, identity, { from: 'author' });
  // whom the author named for replies is whom all that follows has to come from and go to
  const { replyTo } = first;
  const rest = thread.map(async (piece) => {
    const opened = await open(piece, identity, { from: piece.from, replyTo }).catch(() => undefined);
    return { from: piece.from, on: piece.on, ...(opened && { opened }) };
  });
  return [{ from: told.from, on: told.on, opened: first }, ...(await Promise.all(rest))];
}

/** The newest key set of an organisation, checked. */
export const newestKeySet = async (organisation: string): Promise<AcceptedKeySet> =>
  acceptKeySet(await hub.getKeySet({ organisation }), { organisation, today: dayOf(new Date()) });

/** Seals an answer to what was opened. */
export async function sealAnswer(
  content: object,
  found: Pick<SealedCase, 'kind' | 'wording' | 'mailbox'>,
  to: Opened,
  set: AcceptedKeySet,
): Promise<Pick<Input<'replySealed'>, 'key' | 'keySet' | 'sealed'>> {
  const { kind, wording, mailbox } = found;
  const key = makeKey();
  const { sealed } = await reply(content, { kind, wording, mailbox, key }, set, to);
  return { key, keySet: set.id, sealed: toText(sealed) };
}

/** Every item of an organisation with an envelope that is sealed to an earlier key set. */
export async function outdatedItems(organisation: string): Promise<SealedLine[]> {
  const found: SealedLine[] = [];
  let after: string | undefined;
  do {
    const page = await hub.listSealed({ organisation, only: 'outdated', ...(after && { after }) });
    found.push(...page.items);
    after = page.next;
  } while (after);
  return found;
}
