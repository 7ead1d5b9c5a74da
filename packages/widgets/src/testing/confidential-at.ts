import {
  acceptKeySet,
  type KeySet,
  makeKeyPair,
  makeSigner,
  type SignedKeySet,
  signKeySet,
} from '@antiracism-kit/seal';
import { page } from 'vitest/browser';
import { type ConfidentialAnswers, noAnswers } from '../confidential/confidential-answers.ts';
import type { ConfidentialForm } from '../confidential/confidential-form.ts';
import '../confidential/confidential-form.ts';
import { mount } from './mount.ts';
import { type Answers, type StubHub, stubHub } from './stub-hub.ts';

/** A word that stands in no file of ours. */
export const canary = 'zebrafinch';

export const signer = makeSigner();
export const [amina, bethan, deepa, recovery] = await Promise.all([
  makeKeyPair(),
  makeKeyPair(),
  makeKeyPair(),
  makeKeyPair(),
]);

const trustSet: Omit<KeySet, 'signer'> = {
  organisation: 'ZZ1',
  version: 1,
  until: '2099-12-31',
  members: [
    { id: 'amina', name: 'Amina Example', role: 'Equality lead', recipient: amina.recipient },
    { id: 'bethan', name: 'Bethan Example', role: 'Freedom to Speak Up Guardian', recipient: bethan.recipient },
  ],
  recovery: recovery.recipient,
};

/** An invented trust's key set, signed. */
export const keySet = (changes: Partial<KeySet> = {}, secret = signer.secret): SignedKeySet =>
  signKeySet({ ...trustSet, ...changes }, secret);

/** The next one: somebody joined. */
export const nextKeySet = (): SignedKeySet =>
  keySet({
    version: 2,
    members: [
      ...trustSet.members,
      { id: 'deepa', name: 'Deepa Example', role: 'Staff network chair', recipient: deepa.recipient },
    ],
  });

/** The id of a key set, as a hub knows it. */
export const idOf = async (signed: SignedKeySet): Promise<string> =>
  (await acceptKeySet(signed, { organisation: 'ZZ1', today: '2026-11-29' })).id;

let count = 0;

/** A hub whose organisation has keys, and that takes everything, until it is told otherwise. */
export const confidentialHub = (more: Answers = {}): StubHub =>
  stubHub(`https://confidential-${count++}.example`, {
    getKeySet: () => keySet(),
    sendSealed: () => ({ reference: 'E-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
    ...more,
  });

/** Answers that can be sealed. */
export const confidentialAnswers: ConfidentialAnswers = {
  ...noAnswers(),
  whose: 'mine',
  whatHappened: `They call me ${canary} in the handover.`,
  wouldHaveHelped: 'Somebody saying stop.',
  as: 'after-agreement',
};

/** A form in the page. */
export const confidentialFormOf = (hub: StubHub, more = ''): ConfidentialForm =>
  mount<ConfidentialForm>(
    `<ark-confidential-form hub="${hub.url}" organisation="ZZ1" ${more}>Needs script</ark-confidential-form>`,
  );

/** A form that is at a step. */
export async function confidentialAt(
  step: Parameters<ConfidentialForm['show']>[0],
  changed: Partial<ConfidentialAnswers> = {},
  hub = confidentialHub(),
  more = '',
) {
  const form = confidentialFormOf(hub, more);
  await form.show(step, { ...confidentialAnswers, ...changed });
  return { form, hub };
}

/** Everything that was sent sealed, as it was sent. */
export const sealedIn = (hub: StubHub) =>
  hub.calls.filter(({ name }) => name === 'sendSealed').map(({ input }) => input as Record<string, string>);

/** What stands in the page. */
export const htmlOf = (element: Element): string => element.shadowRoot?.innerHTML ?? '';

/** The six words on show. */
export const receiptOn = (form: Element): string =>
  [...(form.shadowRoot?.querySelectorAll('.ark-receipt__words li') ?? [])].map((word) => word.textContent).join(' ');

/** Types into a box of the page. */
export async function fill(name: string | RegExp, text: string): Promise<void> {
  const found = (await page.getByRole('textbox', { name }).findElement()) as HTMLInputElement;
  found.value = text;
  found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
