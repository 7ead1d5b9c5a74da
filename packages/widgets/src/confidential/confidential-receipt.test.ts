import type { MailboxView } from '@antiracism-kit/schema/sealed';
import { wordsDigest } from '@antiracism-kit/schema/words-digest';
import { acceptKeySet, mailboxOf, open, reply, seal, toBytes, toText } from '@antiracism-kit/seal';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  amina,
  bethan,
  canary,
  confidentialHub,
  deepa,
  htmlOf,
  idOf,
  keySet,
  nextKeySet,
} from '../testing/confidential-at.ts';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { minutes, onTheClock } from '../testing/minutes.ts';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import type { Answers } from '../testing/stub-hub.ts';
import type { ConfidentialReceipt } from './confidential-receipt.ts';
import './confidential-receipt.ts';

const words = 'maple candle harbour violin meadow lantern';
const mailbox = await mailboxOf(words);
const wording = 'experience-2026-11';
const label = (letter: string) => ({
  kind: 'lived-experience',
  wording,
  key: letter.repeat(22),
  mailbox: mailbox.id,
});
const set = await acceptKeySet(keySet(), { organisation: 'ZZ1', today: '2026-11-29' });
const told = await seal({}, label('A'), set, { replyTo: mailbox.recipient, leftOut: ['amina'] });
const read = await open(told, bethan.identity);

type Message = MailboxView['messages'][number];
const letter = async (key: string, content: unknown, more: Partial<Message> = {}): Promise<Message> => {
  const { about, sealed } = await reply(content, label(key), set, read);
  return { key: about.key, from: 'team', on: '2026-11-23', keySet: set.id, sealed: toText(sealed), ...more };
};
const question = await letter('B', { message: `Who said ${canary}?` });

const viewOf = (changes: Partial<MailboxView> = {}): MailboxView => ({
  reference: 'E-7K3M-92Q',
  kind: 'lived-experience',
  organisation: { code: 'ZZ1', name: 'Fenland and Coast' },
  status: 'submitted',
  receivedOn: '2026-11-16',
  wording,
  consents: [{ on: '2026-11-16', uses: ['read', 'counted', 'quoted'], wording }],
  messages: [question],
  ...changes,
});

/** An open receipt; the hub answers every row with the view. */
async function opened(view = viewOf(), more: Answers = {}) {
  const found = () => ({ found: view, padding: '' });
  const rows = {
    openMailbox: found,
    writeSealed: found,
    agreeSealed: found,
    narrowConsent: found,
    withdrawSealed: found,
  };
  const hub = confidentialHub({ ...rows, ...more });
  const element = mount<ConfidentialReceipt>(
    `<ark-confidential-receipt hub="${hub.url}" organisation="ZZ1">Needs script</ark-confidential-receipt>`,
  );
  await element.open(words);
  await element.updateComplete;
  const sent = (name: string) => hub.calls.find((one) => one.name === name)?.input as Record<string, string>;
  return { element, hub, sent };
}

test('messages open with words that are never sent; what the author wrote does not', async () => {
  const mine: Message = { key: 'C'.repeat(22), from: 'author', on: '2026-11-23', keySet: set.id };
  const { element, hub, sent } = await opened(viewOf({ messages: [question, mine], replyBy: '2026-11-30' }));
  await focusOn('Your experience');
  await see(page.getByText(`Who said ${canary}?`));
  await see(page.getByText('You wrote a message. Only the people you chose can read it.'));
  await see(page.getByText(/^You cannot read what you wrote here/));
  await see(page.getByText(/They will answer by 30 November 2026/));
  expect(sent('openMailbox')).toEqual({ organisation: 'ZZ1', mailbox: mailbox.id, proof: mailbox.proof });
  expect(JSON.stringify(hub.calls)).not.toMatch(/maple|lantern/);
  expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
});

test('a message that nobody wrote who had read the experience is not shown as an answer', async () => {
  const forged = await reply({ message: 'Forged' }, label('D'), set, { ...read, replyTo: amina.recipient });
  const asAuthor = await seal({ message: 'Forged' }, label('E'), set, { replyTo: mailbox.recipient, leftOut: [] });
  const moved = await letter('F', { message: 'Forged' }, { key: 'G'.repeat(22) });
  const messages = [forged, asAuthor].map(
    ({ about, sealed }): Message => ({ ...question, key: about.key, sealed: toText(sealed) }),
  );
  const { element } = await opened(viewOf({ messages: [...messages, moved] }));
  await expect.poll(() => htmlOf(element).match(/This message does not open with your receipt/g)?.length).toBe(3);
  expect(htmlOf(element)).not.toContain('Forged');
});

test('words that nobody has are answered politely', async () => {
  const { hub } = await opened(viewOf(), { openMailbox: () => ({ padding: 'x'.repeat(4000) }) });
  await says(page.getByRole('alert'), 'We do not know this receipt. Check the spelling of each word');
  await type('maple candle');
  await press('Continue');
  await says(page.getByRole('alert'), 'Your receipt must be 6 words');
  expect(hub.calls.filter(({ name }) => name === 'openMailbox')).toHaveLength(1);
});

test('an answer is sealed to the newest people, and whom the author left out stays out unless picked', async () => {
  const { sent } = await opened(viewOf(), { getKeySet: nextKeySet });
  await press('Write to them');
  await focusOn('What would you like to tell them?');
  await see(page.getByRole('checkbox', { name: /Deepa/ }));
  const ticked = page.getByRole('checkbox').elements() as HTMLInputElement[];
  expect(ticked.map(({ checked }) => checked)).toEqual([false, true, true]);
  await press('Lock it and send');
  await says(page.getByRole('alert'), 'Enter your message');
  await type(`It was ${canary}.`);
  await pick('checkbox', /Bethan/);
  await press('Lock it and send');
  await see(page.getByText('Message sent'));
  const body = sent('writeSealed');
  expect(JSON.stringify(body)).not.toContain(canary);
  const about = { organisation: 'ZZ1', ...label('x'), key: body.key as string, keySet: await idOf(nextKeySet()) };
  const envelope = { about, sealed: toBytes(body.sealed as string) };
  const expected = { from: 'author', replyTo: mailbox.recipient } as const;
  expect(await open(envelope, deepa.identity, expected)).toMatchObject({
    content: { message: `It was ${canary}.` },
    leftOut: ['amina', 'bethan'],
  });
  for (const { identity } of [amina, bethan]) await expect(open(envelope, identity)).rejects.toThrow('not-for-you');
});

test('what is typed before the people are known stays, with the focus', async () => {
  let comeNow = () => {};
  const known = new Promise<void>((resolve) => {
    comeNow = resolve;
  });
  const { element } = await opened(viewOf(), { getKeySet: () => known.then(() => keySet()) });
  await press('Write to them');
  await type('Half a sent');
  const area = element.shadowRoot?.activeElement;
  comeNow();
  await see(page.getByRole('checkbox', { name: /Bethan/ }));
  expect(element.shadowRoot?.activeElement).toBe(area);
  expect((area as HTMLTextAreaElement).value).toBe('Half a sent');
});

test('an answer to people who changed meanwhile is not sent, and is still there', async () => {
  const refused = () => {
    throw 'changed-meanwhile';
  };
  const { element, hub } = await opened(viewOf(), { writeSealed: refused });
  await press('Write to them');
  await see(page.getByRole('checkbox', { name: /Bethan/ }));
  await type(canary);
  hub.answer({ getKeySet: nextKeySet });
  await press('Lock it and send');
  await says(page.getByRole('alert'), 'The list of people has changed. Nothing has been sent.');
  await see(page.getByRole('checkbox', { name: /Deepa/ }));
  expect(element.shadowRoot?.querySelector('textarea')?.value).toBe(canary);
});

test('an author sees every word that would appear, and agrees to these and no others', async () => {
  const salt = 'S'.repeat(22);
  const fields = { whose: 'not-said', whatHappened: 'They used a wrong name.', use: { as: 'with-name', name: 'Ana' } };
  const before = await letter('H', {
    message: 'Is this right?',
    proposal: { fields: { ...fields, whatHappened: 'They used a name.' }, salt },
  });
  const after = await letter(
    'I',
    { message: 'And this?', proposal: { fields: { ...fields, more: 'Hidden?' }, salt } },
    { proposes: true },
  );
  const { element, sent } = await opened(viewOf({ status: 'words-proposed', messages: [before, after] }));
  await press('Read the words');
  await focusOn('Words for you to agree');
  const shown = () => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  for (const text of ['They used a', 'wrong', 'With your name', 'Ana', 'Hidden?']) expect(shown()).toContain(text);
  expect(element.shadowRoot?.querySelector('ins')?.textContent).toContain('wrong');
  await press('I agree to these words');
  await see(page.getByText('Words agreed'));
  const { key: _, ...agreed } = sent('agreeSealed');
  const digest = await wordsDigest({ ...fields, more: 'Hidden?' }, salt);
  expect(agreed).toEqual({ organisation: 'ZZ1', mailbox: mailbox.id, proof: mailbox.proof, digest });
});

test('an author allows less, and is offered nothing that was not allowed before', async () => {
  const { sent } = await opened();
  await press('Allow less');
  await focusOn('What do you still allow?');
  expect(page.getByRole('checkbox').elements()).toHaveLength(2);
  await pick('checkbox', /Use words that I agree to/);
  await press('Save my choice');
  await see(page.getByText('Your choice is saved'));
  expect(sent('narrowConsent').uses).toEqual(['read', 'counted']);
});

test('an author takes it back, after being asked', async () => {
  const { element, sent } = await opened();
  await press('Take it back');
  await focusOn('Confirm you want to take it back');
  await press('Yes, take it back');
  await focusOn('Withdrawn');
  expect(sent('withdrawSealed')).toEqual({ organisation: 'ZZ1', mailbox: mailbox.id, proof: mailbox.proof });
  expect(htmlOf(element)).not.toContain(canary);
});

test('leaving, hiding the page and 10 idle minutes leave nothing of it', async () => {
  onTheClock();
  const { element } = await opened();
  const isThere = () => htmlOf(element).includes(canary);
  expect(isThere()).toBe(true);
  await press('Leave this page');
  await focusOn('Come back with your receipt');
  expect(isThere()).toBe(false);
  await element.open(words);
  await see(page.getByText(`Who said ${canary}?`));
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await element.updateComplete;
  expect(isThere()).toBe(false);
  await element.open(words);
  await minutes(10);
  await says(page.getByRole('status'), 'We cleared it to keep it private.');
  expect(isThere()).toBe(false);
});

test('whoever leaves while the words are stretched finds nothing opened later', async () => {
  const { element } = await opened();
  await press('Close and clear this page');
  const opening = element.open(words);
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await opening;
  await element.updateComplete;
  expect(htmlOf(element)).toContain('Come back with your receipt');
  expect(htmlOf(element)).not.toContain(canary);
});
