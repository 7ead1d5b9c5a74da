import type { OpeningReason, SealedCase } from '@antiracism-kit/schema';
import { fingerprint } from '@antiracism-kit/seal/words';
import { hub } from '../in-browser/hub.ts';
import { chosen, part, showStep, when, write } from '../in-browser/page.ts';
import { newestKeySet } from '../in-browser/sealed-case.ts';
import { isFault, unlock } from '../in-browser/unlock.ts';
import { type Desk, type KindFacts, layOpen } from './desk.ts';
import { beginProposals } from './propose-in-browser.ts';
import { beginPublishing, showAgreed } from './publish-in-browser.ts';
import { showItem } from './show-item.ts';
import { beginSteps } from './steps-in-browser.ts';

const idleMinutes = 10;

/** Opens items of the restricted queue in the browser of a moderator who has a key. */
export function begin(): void {
  const { organisation = '', me = '', kinds = '[]' } = part('keys-page').dataset;
  const desk: Desk = { me, kinds: JSON.parse(kinds) as KindFacts[] };
  let wanted = '';

  for (const button of document.querySelectorAll<HTMLElement>('[data-open]'))
    button.addEventListener('click', () => {
      wanted = button.dataset.open ?? '';
      write('wanted', button.dataset.reference ?? '');
      part('unlock-fields').hidden = desk.unlocked !== undefined;
      showStep('open');
    });
  when('unlock', async () => {
    const reason = chosen('reason') as OpeningReason | undefined;
    if (!reason) return { code: 'no-reason', field: document.querySelector('input[name="reason"]') };
    if (!desk.unlocked) {
      const opened = await unlock();
      if (isFault(opened)) return opened;
      desk.unlocked = opened;
      const set = await newestKeySet(organisation).catch(() => undefined);
      write('signer-words', set ? await fingerprint(set.signer) : 'that is not there any more');
    }
    veil(true);
    await show(await hub.openSealed({ id: wanted, reason }), '');
    return undefined;
  });
  when('show', () => {
    veil(false);
    part('unveiled').focus();
    return undefined;
  });
  for (const name of ['leave-open', 'leave-item'])
    when(name, () => {
      delete desk.item;
      for (const shown of ['told', 'thread', 'compared', 'agreed-words']) part(shown).replaceChildren();
      showStep('list');
      return undefined;
    });
  beginSteps(desk, show);
  beginProposals(desk, show);
  beginPublishing(desk, show);
  wipeWhenLeft();
  showStep('list');

  async function show(found: SealedCase, said: string): Promise<undefined> {
    const item = await layOpen(desk, found);
    showItem(desk, item);
    await showAgreed(desk, item);
    showStep('item');
    write('said', document.querySelector(`[data-say="${said}"]`)?.textContent ?? '');
  }
}

function veil(isOn: boolean): void {
  part('veil').hidden = !isOn;
  const told = part('unveiled');
  told.inert = isOn;
  told.classList.toggle('ark-veiled', isOn);
}

/** Nothing that was opened stays in a page that somebody left, or left open. */
function wipeWhenLeft(): void {
  addEventListener('pagehide', () => part('keys-page').replaceChildren());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => location.reload(), idleMinutes * 60_000);
  };
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, wait);
  wait();
}
