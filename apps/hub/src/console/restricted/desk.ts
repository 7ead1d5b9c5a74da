import type { Kind, SealedCase } from '@antiracism-kit/schema';
import { type OpenedPiece, openPieces, piecesOf } from '../in-browser/sealed-case.ts';
import type { Unlocked } from '../in-browser/unlock.ts';

/** What a browser is told of a kind. */
export type KindFacts = Pick<Kind, 'name' | 'written' | 'public'>;

/** An item as it lies open on a moderator's desk. */
export interface OpenItem {
  readonly found: SealedCase;
  /** What the author told, and what was written since. */
  readonly pieces: readonly OpenedPiece[];
}

/** What a page of the restricted queue has in its memory, and nowhere else. */
export interface Desk {
  readonly kinds: readonly KindFacts[];
  readonly me: string;
  unlocked?: Unlocked;
  item?: OpenItem;
}

/** Opens what the hub gave. Throws where it is not for this key. */
export async function layOpen(desk: Desk, found: SealedCase): Promise<OpenItem> {
  const pieces = desk.unlocked ? await openPieces(piecesOf(found), desk.unlocked.identity) : [];
  desk.item = { found, pieces };
  return desk.item;
}

/** The answers of the author, as far as what was sealed has any: anybody can seal anything. */
export function fieldsIn({ pieces }: OpenItem): Record<string, unknown> {
  const { fields } = (pieces[0]?.opened?.content ?? {}) as { fields?: unknown };
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
}

/** Words that were proposed to be published. */
export interface Proposal {
  readonly fields: Record<string, unknown>;
  readonly salt: string;
}

/** What a message says, and the words that it proposes. */
export function messageIn({ opened }: OpenedPiece): { text: string; proposal?: Proposal } {
  const { message, proposal } = (opened?.content ?? {}) as { message?: unknown; proposal?: Partial<Proposal> };
  const text = typeof message === 'string' ? message : '';
  const isWhole = typeof proposal?.fields === 'object' && proposal.fields !== null && typeof proposal.salt === 'string';
  return { text, ...(isWhole && { proposal: proposal as Proposal }) };
}
