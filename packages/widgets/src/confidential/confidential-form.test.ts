import { accept } from '@antiracism-kit/schema';
import { livedExperience } from '@antiracism-kit/schema/kinds/lived-experience';
import { SealedDraft } from '@antiracism-kit/schema/sealed';
import { fingerprint, mailboxOf, makeSigner, open, toBytes } from '@antiracism-kit/seal';
import axe from 'axe-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  amina,
  bethan,
  canary,
  confidentialAnswers,
  confidentialAt,
  confidentialFormOf,
  confidentialHub,
  deepa,
  fill,
  htmlOf,
  idOf,
  keySet,
  nextKeySet,
  receiptOn,
  recovery,
  sealedIn,
  signer,
} from '../testing/confidential-at.ts';
import { focusOn, pick, press, says } from '../testing/form-steps.ts';
import { minutes, onTheClock } from '../testing/minutes.ts';
import { gone, see } from '../testing/see.ts';
import { away } from '../testing/stub-hub.ts';

const refuse = (code: string) => () => {
  throw code;
};
const aboutOf = ({ organisation, kind, wording, keySet, key, mailbox }: Record<string, string>) =>
  ({ organisation, kind, wording, keySet, key, mailbox }) as Parameters<typeof open>[0]['about'];
const openAs = (body: Record<string, string>, identity: string) =>
  open({ about: aboutOf(body), sealed: toBytes(body.sealed as string) }, identity, { from: 'author' });
const clean = async (form: Element) =>
  expect((await axe.run(form)).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

test('says what this is and is not, where help is and who can read it, before anything is asked', async () => {
  const form = confidentialFormOf(confidentialHub());
  await see(page.getByRole('button', { name: 'Start now' }));
  await see(page.getByText(/^This is not a way to report an incident/));
  await see(page.getByText('116 123'));
  await see(page.getByText('Amina Example, Equality lead'));
  await see(page.getByText('Bethan Example, Freedom to Speak Up Guardian'));
  await see(page.getByText(await fingerprint(signer.signer)));
  await see(page.getByText(await fingerprint(await idOf(keySet()))));
  await clean(form);
});

const stranger = makeSigner();
test.each([
  ['there are no keys', {}, refuse('not-found')],
  ['the list is not signed', {}, () => ({ ...keySet(), signatures: {} })],
  ['the list was changed', {}, () => ({ ...keySet(), text: keySet().text.replace('Amina', 'Agnes') })],
  ['the list is out of date', {}, () => keySet({ until: '2026-11-01' })],
  ['the link names another signer', { signer: stranger.signer }, () => keySet()],
  ['the list is of another organisation', {}, () => keySet({ organisation: 'ZZ2' })],
])('asks nothing when %s, and says who to talk to', async (_, link, getKeySet) => {
  history.replaceState(null, '', `#${new URLSearchParams(link)}`);
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search));
  confidentialFormOf(confidentialHub({ getKeySet }));
  await see(page.getByRole('heading', { name: 'You cannot share an experience here yet' }));
  await see(page.getByText(/your trade union, or someone you trust/));
  await see(page.getByText('116 123'));
  await gone(page.getByRole('button', { name: 'Start now' }));
});

test('asks nothing where a browser cannot seal', async () => {
  const secure = vi.spyOn(globalThis, 'isSecureContext', 'get').mockReturnValue(false);
  onTestFinished(() => secure.mockRestore());
  const hub = confidentialHub();
  confidentialFormOf(hub);
  await see(page.getByText(/This browser cannot lock what you write/));
  await gone(page.getByRole('button', { name: 'Start now' }));
  expect(hub.calls.map(({ name }) => name)).not.toContain('getKeySet');
});

test('a hub that is away can be asked again', async () => {
  const hub = confidentialHub({ getKeySet: away });
  confidentialFormOf(hub);
  await see(page.getByText(/We could not check who can read it/));
  hub.answer({ getKeySet: () => keySet() });
  await press('Try again');
  await see(page.getByRole('button', { name: 'Start now' }));
});

test('an experience leaves the browser only sealed, to whom its author chose', async () => {
  const hub = confidentialHub();
  const form = confidentialFormOf(hub);
  await press('Start now');
  await focusOn('Who do you want to read it?');
  await pick('checkbox', /Amina/);
  await pick('checkbox', /Bethan/);
  await press('Continue');
  await says(page.getByRole('alert'), 'Select at least 1 person who can read it');
  await pick('checkbox', /Bethan/);
  await press('Continue');
  await focusOn('Whose experience is this?');
  await pick('radio', 'Mine');
  await press('Continue');
  await fill('What happened?', ` They call me ${canary} in the handover. Ring 01632 960 001. `);
  await press('Continue');
  await focusOn('What would have helped? (optional)');
  await press('Continue');
  await pick('radio', 'Publish it with my name');
  await press('Continue');
  await says(page.getByRole('alert'), 'Enter your full name');
  await pick('radio', /Use it without my name/);
  await press('Continue');
  await focusOn('These parts may identify someone');
  await press('Keep them and continue');
  await focusOn('Keep your receipt');
  const receipt = receiptOn(form);
  await press('Continue');
  await focusOn('Type 2 words of your receipt');
  const [, second, , , fifth] = receipt.split(' ') as [string, string, string, string, string];
  await fill('Word 2', fifth);
  await fill('Word 5', ` ${fifth.toUpperCase()} `);
  await press('Continue');
  await says(page.getByRole('alert'), 'Word 2 is not the one on your receipt');
  await fill('Word 2', second);
  await press('Continue');
  await focusOn('Check your answers before sending your experience');
  await clean(form);
  await press('Lock it and send');
  await focusOn('Experience sent');
  await see(page.getByText('E-7K3M-92Q'));
  expect(receiptOn(form)).toBe(receipt);
  expect(htmlOf(form)).not.toContain(canary);

  const [body] = sealedIn(hub) as [Record<string, string>];
  expect(JSON.stringify(hub.calls)).not.toContain(canary);
  expect(accept(SealedDraft, body).ok).toBe(true);
  const { content, leftOut } = await openAs(body, bethan.identity);
  expect(leftOut).toEqual(['amina']);
  expect(await openAs(body, recovery.identity)).toMatchObject({ content });
  await expect(openAs(body, amina.identity)).rejects.toThrow('not-for-you');
  const fields = {
    whose: 'mine',
    whatHappened: `They call me ${canary} in the handover. Ring 01632 960 001.`,
    use: { as: 'after-agreement' },
  };
  const uses = ['read', 'counted', 'quoted'];
  expect(content).toEqual({ fields, consent: { uses, wording: 'experience-2026-11' }, lang: 'en' });
  expect(accept(livedExperience.fields, fields).ok).toBe(true);
  const { id, proof } = await mailboxOf(receipt);
  expect(body).toMatchObject({ uses, mailbox: id, proof, kind: 'lived-experience', keySet: await idOf(keySet()) });
});

test('a retry carries the same bytes under the same key', async () => {
  let tries = 0;
  const { hub } = await confidentialAt(
    'check',
    {},
    confidentialHub({
      sendSealed: () =>
        tries++ === 0 ? away() : { reference: 'E-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' },
    }),
  );
  await press('Lock it and send');
  await says(page.getByRole('status'), 'We are still trying');
  await focusOn('Experience sent');
  const [first, second] = sealedIn(hub);
  expect(second).toEqual(first);
});

test('when the people changed meanwhile, it asks again and seals again to the new ones', async () => {
  const hub = confidentialHub();
  const { form } = await confidentialAt('receipt', {}, hub);
  const [, first, , , second] = receiptOn(form).split(' ') as [string, string, string, string, string];
  await form.show('check', { ...confidentialAnswers, leftOut: ['amina'], first, second });
  hub.answer({ getKeySet: nextKeySet, sendSealed: refuse('changed-meanwhile') });
  await press('Lock it and send');
  await focusOn('Who do you want to read it?');
  await says(page.getByRole('status'), 'The list of people has changed since you began. Nothing has been sent.');
  const ticked = () =>
    page
      .getByRole('checkbox')
      .elements()
      .map((box) => (box as HTMLInputElement).checked);
  expect(ticked()).toEqual([false, true, true]);
  hub.answer({ sendSealed: () => ({ reference: 'E-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }) });
  await pick('checkbox', /Bethan/);
  await press('Continue');
  await focusOn('Check your answers before sending your experience');
  await press('Lock it and send');
  await focusOn('Experience sent');
  const [before, again] = sealedIn(hub) as [Record<string, string>, Record<string, string>];
  expect(again).toMatchObject({ key: before.key, mailbox: before.mailbox, keySet: await idOf(nextKeySet()) });
  expect((await openAs(again, deepa.identity)).leftOut).toEqual(['amina', 'bethan']);
});

test('a list that is older than the one seen is refused, and nothing is lost', async () => {
  const hub = confidentialHub({ getKeySet: nextKeySet, sendSealed: refuse('changed-meanwhile') });
  const { form } = await confidentialAt('check', {}, hub);
  hub.answer({ getKeySet: () => keySet() });
  await press('Lock it and send');
  await says(page.getByRole('alert'), 'we could not get the new one. Nothing was sent');
  expect(htmlOf(form)).toContain(canary);
});

test('what is too long to be sealed is not lost, and it says what to do', async () => {
  const long = '👩🏽‍🤝‍👨🏿'.repeat(4000);
  const { form, hub } = await confidentialAt('check', { whatHappened: long });
  await press('Lock it and send');
  await says(page.getByRole('alert'), 'Take some of them out and send it again');
  expect(sealedIn(hub)).toEqual([]);
  expect(htmlOf(form)).toContain(long);
});

test('leaving, hiding the page and 10 idle minutes leave nothing of it', async () => {
  onTheClock();
  const { form } = await confidentialAt('check');
  const isThere = () => htmlOf(form).includes(canary);
  expect(isThere()).toBe(true);
  await press('Leave this page');
  await focusOn('Share an experience in confidence');
  await says(page.getByRole('status'), 'Everything you typed has been cleared. Nothing was sent.');
  expect(isThere()).toBe(false);
  await form.show('whatHappened', { whatHappened: canary });
  expect(form.shadowRoot?.querySelector('textarea')?.value).toBe(canary);
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await form.updateComplete;
  await form.show('whatHappened');
  expect(form.shadowRoot?.querySelector('textarea')?.value).toBe('');
  await form.show('check', { whatHappened: canary });
  await minutes(8);
  await see(page.getByText(/We will clear your answers in 2 minutes/));
  await minutes(2);
  await says(page.getByRole('status'), 'We cleared your answers to keep them private. Nothing was sent.');
  expect(isThere()).toBe(false);
});

test('no field is kept, checked or completed by the browser', async () => {
  const { form } = await confidentialAt('whatHappened');
  const steps = ['whatHappened', 'wouldHaveHelped', 'use', 'typed'] as const;
  for (const step of steps) {
    await form.show(step, { as: 'with-name' });
    const fields = [...(form.shadowRoot?.querySelectorAll<HTMLInputElement>('textarea, input') ?? [])];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field.getAttribute('autocomplete')).toBe('off');
      expect(field.spellcheck).toBe(false);
    }
  }
});
