import type { ReceiptView } from '@antiracism-kit/schema';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { minutes, onTheClock } from '../testing/minutes.ts';
import { mount } from '../testing/mount.ts';
import { receiptViews } from '../testing/receipt-views.ts';
import { gone, see } from '../testing/see.ts';
import { storyViews } from '../testing/story-views.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import type { Receipt } from './receipt.ts';
import './receipt.ts';

const warning = 'You have not used this page for 8 minutes. We will clear it in 2 minutes to keep it private.';
const cleared = 'You did not use this page for 10 minutes. We cleared it to keep it private.';
const warned = () => page.getByText(warning);

let count = 0;
function closed(view: ReceiptView, more: Answers = {}, attributes = '') {
  const hub = stubHub(`https://idle-receipt-${count++}.example`, { openReceipt: () => view, ...more });
  return mount<Receipt>(
    `<ark-receipt hub="${hub.url}" organisation="ZZ1" ${attributes}><a href="/r">Open</a></ark-receipt>`,
  );
}
async function opened(view: ReceiptView, more: Answers = {}, attributes = '') {
  const element = closed(view, more, attributes);
  await element.open('maple candle harbour violin meadow lantern');
  await element.updateComplete;
  return element;
}
const html = (element: Receipt) => element.shadowRoot?.innerHTML ?? '';

test.each([
  ['a pledge', receiptViews['changes-requested'], 'Can you take the name out?'],
  ['a story', storyViews.asked, 'What would you try first?'],
] as const)('messages about %s are cleared after 10 minutes, and it says so', async (_, view, message) => {
  onTheClock();
  const element = await opened(view);
  await see(page.getByText(new RegExp(message.replace('?', '\\?'))));
  await minutes(7.9);
  await gone(warned());
  await minutes(0.1);
  await see(warned());
  expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
  expect(html(element)).toContain(message);
  await minutes(2);
  await focusOn('Use your receipt');
  await says(page.getByRole('status'), cleared);
  await gone(warned());
  expect(html(element)).not.toContain(message);
  expect(element.shadowRoot?.querySelector('input')?.value).toBe('');
  await element.open('maple candle harbour violin meadow lantern');
  await gone(page.getByText(cleared));
});

test('"Keep this page" keeps it for another 10 minutes, and the focus goes to the heading', async () => {
  onTheClock();
  await opened(storyViews.asked);
  await minutes(8);
  await see(warned());
  (page.getByRole('button', { name: 'Keep this page' }).elements()[0] as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await gone(warned());
  await focusOn('What you sent');
  await minutes(7.9);
  await gone(warned());
});

test('what was being written is cleared too, and leaving the page asks nothing', async () => {
  onTheClock();
  const element = await opened(storyViews.submitted);
  await press('Write to our team');
  await type('The roster rules.');
  await minutes(8);
  await see(warned());
  await type('The roster rules, and the rota.');
  await gone(warned());
  await minutes(10);
  await says(page.getByRole('status'), cleared);
  expect(html(element)).not.toContain('roster');
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(false);
});

test('words that were typed and never opened are cleared', async () => {
  onTheClock();
  const element = closed(receiptViews.published);
  await type('maple candle harbour');
  await minutes(10);
  await says(page.getByRole('status'), cleared);
  expect(element.shadowRoot?.querySelector('input')?.value).toBe('');
});

test('a page that holds nothing warns about nothing', async () => {
  onTheClock();
  closed(receiptViews.published);
  await see(page.getByRole('heading', { name: 'Use your receipt' }));
  await minutes(20);
  await gone(page.getByText(/clear it|cleared it/));
});

test('nothing is cleared while an update is on its way', async () => {
  onTheClock();
  await opened(receiptViews.published, { updateSubmission: never });
  await press('Tell us how it is going');
  await pick('radio', 'Done');
  for (const name of ['Continue', 'Continue', 'Confirm and send']) await press(name);
  await says(page.getByRole('status'), 'Sending your update');
  await minutes(20);
  await gone(warned());
});

test('nothing is cleared while nobody knows whether a changed pledge has arrived', async () => {
  onTheClock();
  const element = await opened(receiptViews['changes-requested'], { reviseSubmission: away });
  await press('Change your pledge');
  await focusOn('Check your answers before sending your changed pledge');
  await press('Confirm and send');
  await says(page.getByRole('status'), 'We are still trying');
  await minutes(20);
  await gone(warned());
  expect(element.shadowRoot?.querySelector('ark-pledge-form')).not.toBeNull();
});

test('a changed pledge that nobody sends is cleared with the page around it', async () => {
  onTheClock();
  const element = await opened(receiptViews['changes-requested']);
  await press('Change your pledge');
  await focusOn('Check your answers before sending your changed pledge');
  await minutes(10);
  await says(page.getByRole('status'), cleared);
  expect(element.shadowRoot?.querySelector('ark-pledge-form')).toBeNull();
});

test('in Welsh it says the same', async () => {
  onTheClock();
  await opened(storyViews.asked, {}, 'lang="cy"');
  await minutes(8);
  await see(page.getByText(/Byddwn yn ei chlirio mewn 2 funud/));
  await minutes(2);
  await says(page.getByRole('status'), 'Rhowch eich derbynneb i’w hagor eto.');
});
