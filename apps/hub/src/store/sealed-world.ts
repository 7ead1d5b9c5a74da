import { createHash, randomBytes } from 'node:crypto';
import { itemId } from './item-id.ts';
import type { NewSealed, NewSealedStep } from './store.ts';

/** The week it is in the suites. */
export const week = '2026-11-23';
/** Chance, as base64url. */
export const random = (bytes = 16) => randomBytes(bytes).toString('base64url');

/** Something sealed on its way in: bytes that nobody here could open anyway. */
export function newSealed(changes: Partial<NewSealed> = {}): NewSealed & { readonly id: string } {
  const key = changes.key ?? random();
  return {
    id: itemId(key),
    organisation: 'TR1',
    kind: 'lived-experience',
    lang: 'en',
    week,
    day: week,
    wording: 'experience-2026-11',
    uses: ['read', 'counted', 'quoted'],
    keySet: 'set-1',
    key,
    mailbox: random(),
    proofHash: createHash('sha256').update(`proof ${key}`).digest('hex'),
    bodyHash: createHash('sha256').update(key).digest('hex'),
    sealed: randomBytes(4_600),
    ...changes,
  };
}

/** A moderator's step with something sealed. */
export const bySomebody = (action: NewSealedStep['action'], changes: Partial<NewSealedStep> = {}): NewSealedStep => ({
  action,
  by: { moderator: 'm1' },
  on: '2026-11-25',
  ...changes,
});

/** A key set of an organisation, as the store keeps it. */
export const keySet = (organisation: string, version: number, until = '2028-12-31') => ({
  organisation,
  version,
  id: `set-${version}`,
  signer: 'signer',
  savedOn: week,
  savedBy: 'm1',
  signed: { text: JSON.stringify({ until }), signatures: {} },
});
