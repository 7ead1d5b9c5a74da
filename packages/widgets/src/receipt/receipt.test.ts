import { acceptDraft, kinds, type ReceiptView } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { receiptViews } from '../testing/receipt-views.ts';
import { gone, see } from '../testing/see.ts';
import { type Answers, away, type StubHub, stubHub } from '../testing/stub-hub.ts';
import { Receipt } from './receipt.ts';

const words = 'maple candle harbour violin meadow lantern';
const received = { reference: 'U-1A2B-3C4', receivedOn: '2026-11-23', status: 'submitted' } as const;

let count = 0;
const hubWith = (view: ReceiptView, more: Answers = {}) =>
  stubHub(`https://receipt-${count++}.example`, {
    openReceipt: () => view,
    withdrawSubmission: () => receiptViews.withdrawn,
    updateSubmission: () => received,
    reviseSubmission: () => receiptViews.submitted,
    ...more,
  });
const receiptOf = (hub: StubHub, more = '') =>
  mount<Receipt>(
    `<ark-receipt hub="${hub.url}" organisation="ZZ1" ${more}><a href="/receipt">Open on the hub</a></ark-receipt>`,
  );
const calls = (hub: StubHub, name: string) => hub.calls.filter((call) => call.name === name).map(({ input }) => input);
const text = (element: Receipt) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

async function opened(view: ReceiptView, more: Answers = {}, attributes = '') {
  const hub = hubWith(view, more);
  const element = receiptOf(hub, attributes);
  await element.open(words);
  await element.updateComplete;
  return { hub, element };
}

test.each([
  ['maple candle harbour violin meadow lantern'],
  ['  Maple, Candle, Harbour, Violin, Meadow, LANTERN. '],
  ['maple-candle-harbour-violin-meadow-lantern'],
])('opens with the six words, however they are typed: %s', async (typed) => {
  const hub = hubWith(receiptViews.submitted);
  receiptOf(hub);
  await see(page.getByRole('heading', { name: 'Use your receipt' }));
  await type(typed);
  await press('Continue');
  await focusOn('Your pledge');
  await see(page.getByText('Being checked'));
  expect(calls(hub, 'openReceipt')).toEqual([{ organisation: 'ZZ1', receipt: words }]);
});

test.each([
  ['', 'Enter your receipt'],
  ['maple candle', 'Your receipt must be 6 words'],
])('asks for six words when there is only "%s"', async (typed, message) => {
  const hub = hubWith(receiptViews.submitted);
  receiptOf(hub);
  await type(typed);
  await press('Continue');
  await says(page.getByRole('alert'), message);
  expect(calls(hub, 'openReceipt')).toEqual([]);
});

test('what somebody began to type in the form without script is carried on with', async () => {
  const hub = hubWith(receiptViews.submitted);
  const element = mount<Receipt>('<ark-receipt><label>Without script <input name="receipt"></label></ark-receipt>');
  const begun = element.querySelector('input') as HTMLInputElement;
  await type('maple candle harb');
  expect(document.activeElement).toBe(begun);
  element.organisation = 'ZZ1';
  element.hub = hub.url;
  const own = page.getByRole('textbox', { name: 'Your receipt' });
  await see(own);
  await expect.element(own).toHaveValue('maple candle harb');
  await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('receipt');
  expect(begun.value).toBe('');
});

test('a receipt nobody knows gets words that help, and what was typed stays', async () => {
  const hub = hubWith(receiptViews.submitted, {
    openReceipt: () => {
      throw 'receipt-not-known';
    },
  });
  const element = receiptOf(hub);
  await type(words);
  await press('Continue');
  await says(page.getByRole('alert'), 'We do not know this receipt. Check the spelling of each word');
  expect(element.shadowRoot?.querySelector('input')?.value).toBe(words);
});

test('when the hub is away it says so, and opens on the next try', async () => {
  const hub = hubWith(receiptViews.submitted, { openReceipt: away });
  receiptOf(hub);
  await type(words);
  await press('Continue');
  await says(page.getByRole('alert'), 'We could not open it. Check your connection and try again');
  hub.answer({ openReceipt: () => receiptViews.submitted });
  await press('Continue');
  await focusOn('Your pledge');
});

test('tells what happened with dates, and what the moderator wrote', async () => {
  await opened(receiptViews['changes-requested']);
  await see(page.getByText('Changes needed'));
  await see(page.getByText(/Can you take the name out/));
  await see(page.getByText(/21 November 2026: We asked you to change it/));
  await gone(page.getByRole('button', { name: 'Tell us how it is going' }));
});

test('words about an earlier step stand with their day, not beside where the pledge is now', async () => {
  const declined = receiptViews['not-published'];
  const { element } = await opened({
    ...receiptViews.published,
    decisions: [...declined.decisions, { action: 'publish', on: '2026-11-23' }],
  });
  expect(text(element)).toMatch(/22 November 2026: We decided not to publish it ?Tell us what you will do\./);
  expect(text(element)).not.toContain('Message from the team');
});

test('a published pledge gets an update: how it is going, what happened, check, "Update sent"', async () => {
  const { hub, element } = await opened(receiptViews.published);
  await press('Tell us how it is going');
  await focusOn('How is your pledge going?');
  await press('Continue');
  await says(page.getByRole('alert'), 'Select how your pledge is going');
  await pick('radio', 'I did not do it');
  await press('Continue');
  await focusOn('What happened? (optional)');
  await type('x'.repeat(501));
  await press('Continue');
  await says(page.getByRole('alert'), 'What happened must be 500 characters or less');
  await type('  We lost the post that ran it.  ');
  await press('Continue');
  await focusOn('Check your answers before sending your update');
  await press(/Change how your pledge/);
  await pick('radio', 'Partly done');
  await press('Continue');
  await focusOn('Check your answers before sending your update');
  const events: (string | undefined)[] = [];
  element.addEventListener('ark-submitted', ({ kind, reference }) => events.push(kind, reference));
  await press('Confirm and send');
  await focusOn('Update sent');
  const [draft] = calls(hub, 'updateSubmission');
  expect(acceptDraft(draft, dayOf(new Date()), kinds)).toEqual([]);
  expect(draft).toMatchObject({
    receipt: words,
    fields: { outcome: 'partly-kept', text: 'We lost the post that ran it.' },
  });
  expect(events).toEqual(['pledge-update', 'U-1A2B-3C4']);
  await press('Back to your pledge');
  await focusOn('Your pledge');
});

test('an update without words is sent without them', async () => {
  const { hub } = await opened(receiptViews.published);
  await press('Tell us how it is going');
  await pick('radio', 'Done');
  for (const name of ['Continue', 'Continue']) await press(name);
  await see(page.getByText('Not provided'));
  await press('Confirm and send');
  await focusOn('Update sent');
  expect(calls(hub, 'updateSubmission')[0]).toMatchObject({ fields: { outcome: 'kept' } });
});

test('an update whose answer was lost is sent again, the same', async () => {
  const { hub } = await opened(receiptViews.published, { updateSubmission: away });
  await press('Tell us how it is going');
  await pick('radio', 'Done');
  for (const name of ['Continue', 'Continue', 'Confirm and send']) await press(name);
  await says(page.getByRole('status'), 'We are still trying');
  hub.answer({ updateSubmission: () => received });
  await focusOn('Update sent');
  expect(new Set(calls(hub, 'updateSubmission').map((input) => JSON.stringify(input))).size).toBe(1);
});

test('takes the pledge back only after asking', async () => {
  const { hub, element } = await opened(receiptViews.published);
  await press('Remove your pledge');
  await focusOn('Confirm you want to remove your pledge');
  await press('No, keep my pledge');
  await focusOn('Your pledge');
  expect(calls(hub, 'withdrawSubmission')).toEqual([]);
  const withdrawn = new Promise((resolve) => element.addEventListener('ark-withdrawn', resolve));
  await press('Remove your pledge');
  await press('Yes, remove my pledge');
  await focusOn('Withdrawn');
  await withdrawn;
  expect(calls(hub, 'withdrawSubmission')).toEqual([{ organisation: 'ZZ1', receipt: words }]);
  expect(text(element)).not.toContain('racist comment');
});

test('changes what was sent with the form it was made with', async () => {
  const { hub, element } = await opened(receiptViews['changes-requested']);
  await press('Change your pledge');
  await focusOn('Check your answers before sending your changed pledge');
  await press(/Change what you will do/);
  await type('I will speak up when somebody makes a racist comment.');
  await press('Continue');
  await focusOn('Check your answers before sending your changed pledge');
  await press('Confirm and send');
  await focusOn('Changed pledge sent');
  const [revised] = calls(hub, 'reviseSubmission');
  expect(revised).toMatchObject({
    organisation: 'ZZ1',
    receipt: words,
    fields: { text: 'I will speak up when somebody makes a racist comment.', display: { as: 'role-only' } },
  });
  expect(Object.keys(revised ?? {}).sort()).toEqual(['fields', 'key', 'organisation', 'receipt']);
  hub.answer({ openReceipt: () => receiptViews.submitted });
  await press('Back to your pledge');
  await expect.poll(() => text(element)).toContain('Being checked');
});

test('a pledge sent without a name cannot be changed to one with a name', async () => {
  await opened(receiptViews['changes-requested']);
  await press('Change your pledge');
  await press(/Change how your pledge appears/);
  await focusOn('How do you want your pledge to appear?');
  await gone(page.getByRole('radio', { name: 'With my name and job title' }));
});

test('"Close and clear this page", and leaving it, keep nothing', async () => {
  const { element } = await opened(receiptViews.published);
  await press('Close and clear this page');
  await focusOn('Use your receipt');
  expect(element.shadowRoot?.querySelector('input')?.value).toBe('');
  await element.open(words);
  dispatchEvent(new Event('pagehide'));
  await element.updateComplete;
  expect(text(element)).not.toContain('racist comment');
});

test('no storage, cookie, address, history or title is touched', async () => {
  const state = () => [
    location.href,
    history.length,
    document.title,
    document.cookie,
    localStorage.length,
    sessionStorage.length,
  ];
  const before = state();
  await opened(receiptViews.published);
  await press('Tell us how it is going');
  await pick('radio', 'Done');
  expect(state()).toEqual(before);
});

test('no page breaks a rule of axe', async () => {
  const check = async (element: Receipt) => expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
  for (const view of Object.values(receiptViews)) {
    const { element } = await opened(view);
    await check(element);
    element.remove();
  }
  const { element } = await opened(receiptViews.published);
  await press('Remove your pledge');
  await focusOn('Confirm you want');
  await check(element);
  await press('Back');
  await press('Tell us how it is going');
  await press('Continue');
  await focusOn('There is a problem');
  await check(element);
});

test('speaks Welsh on every page', async () => {
  const { element } = await opened(receiptViews.published, {}, 'lang="cy"');
  await focusOn('Eich addewid');
  expect(text(element)).toContain('20 Tachwedd 2026');
  expect(text(element)).not.toMatch(/Your|pledge wall|Remove|Close/);
});

test('is defined once, whoever loads it again', () => {
  expect(customElements.get('ark-receipt')).toBe(Receipt);
});
