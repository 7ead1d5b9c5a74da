import type { SealedLine } from '@antiracism-kit/schema';
import { toText } from '@antiracism-kit/seal/bytes';
import type { AcceptedKeySet } from '@antiracism-kit/seal/key-set';
import { reseal } from '@antiracism-kit/seal/seal';
import { SealError } from '@antiracism-kit/seal/seal-error';
import { fingerprint } from '@antiracism-kit/seal/words';
import { hub } from '../../in-browser/hub.ts';
import { part, showStep, when, write } from '../../in-browser/page.ts';
import { newestKeySet, outdatedItems, piecesOf } from '../../in-browser/sealed-case.ts';
import { isFault, type Unlocked, unlock } from '../../in-browser/unlock.ts';

// what goes in one request: well below the size that a hub takes
const mostLetters = 80_000;

/** Seals what is open to the newest key set, an item after the other. What is done stays done when the page is left. */
export async function begin(): Promise<void> {
  const { organisation = '' } = part('keys-page').dataset;
  let unlocked: Unlocked | undefined;
  let set: AcceptedKeySet | undefined;

  when('unlock', async () => {
    const opened = await unlock();
    if (isFault(opened)) return opened;
    unlocked = opened;
    set = await newestKeySet(organisation);
    write('signer-words', await fingerprint(set.signer));
    write('total', String((await outdatedItems(organisation)).length));
    showStep('confirm');
    return undefined;
  });
  when('reseal', async () => {
    if (!unlocked || !set) return { code: 'other' };
    const items = await outdatedItems(organisation);
    let [done, others] = [0, 0];
    showStep('working');
    for (const item of items) {
      write('progress', `${done + others} of ${items.length}`);
      if (await resealItem(item, unlocked.identity, set)) done++;
      else others++;
    }
    write('done', String(done));
    write('others', String(others));
    part('for-others').hidden = others === 0;
    showStep('done');
    return undefined;
  });
  showStep('unlock');
}

/** Seals everything of an item again; says no where this key cannot open it. */
async function resealItem({ id }: SealedLine, identity: string, set: AcceptedKeySet): Promise<boolean> {
  const found = await hub.openSealed({ id, reason: 'keys-changed' });
  const pieces = piecesOf(found).filter(({ about }) => about.keySet !== set.id);
  const envelopes: { key: string; sealed: string }[] = [];
  for (const piece of pieces) {
    const again = await reseal(piece, identity, set).catch((error) => {
      if (error instanceof SealError) return undefined;
      throw error;
    });
    if (!again) return false;
    envelopes.push({ key: piece.about.key, sealed: toText(again.sealed) });
  }
  let { seen } = found;
  while (envelopes.length > 0) {
    const batch = [envelopes.shift() as (typeof envelopes)[0]];
    const letters = () => batch.reduce((sum, { sealed }) => sum + sealed.length, envelopes[0]?.sealed.length ?? 0);
    while (envelopes.length > 0 && batch.length < 20 && letters() < mostLetters)
      batch.push(envelopes.shift() as (typeof envelopes)[0]);
    ({ seen } = await hub.resealSealed({ id, seen, keySet: set.id, envelopes: batch }));
  }
  return true;
}
