import { accept, ReceiptView } from '@antiracism-kit/schema';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import { storyViews } from '../testing/story-views.ts';
import { type Answers, away, type StubHub, stubHub } from '../testing/stub-hub.ts';
import type { Receipt } from './receipt.ts';
import './receipt.ts';

const words = 'maple candle harbour violin meadow lantern';
let count = 0;
const calls = (hub: StubHub, name: string) => hub.calls.filter((call) => call.name === name).map(({ input }) => input);

async function opened(view: ReceiptView, more: Answers = {}) {
  const hub = stubHub(`https://story-receipt-${count++}.example`, { openReceipt: () => view, ...more });
  const element = mount<Receipt>(
    `<ark-receipt hub="${hub.url}" organisation="ZZ1"><a href="/r">Open</a></ark-receipt>`,
  );
  await element.open(words);
  await element.updateComplete;
  await focusOn('What you sent');
  return { hub, element };
}
const text = (element: Receipt) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

test.each(Object.entries(storyViews))(
  'the example %s is what a hub can answer, and has no axe violation',
  async (_, view) => {
    expect(accept(ReceiptView, view)).toEqual({ ok: true, value: view });
    const { element } = await opened(view);
    const { violations } = await axe.run(element);
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test('says where it stands, by when the team answers, and what was allowed', async () => {
  const { element } = await opened(storyViews.submitted);
  expect(text(element)).toContain('Being read');
  expect(text(element)).toContain('We will answer by 27 November 2026.');
  expect(text(element)).toContain(
    '20 November 2026: Read it; Count it when we look for themes; Publish it without my name',
  );
  expect(text(element)).toContain('ana@example.nhs.uk');
});

test('messages go both ways without an account', async () => {
  const { hub } = await opened(storyViews.submitted, { replySubmission: () => storyViews.asked });
  await press('Write to our team');
  await focusOn('What would you like to tell our team?');
  await press('Send message');
  await says(page.getByRole('alert'), 'Enter your message');
  await type('The roster rules.');
  await press('Send message');
  await focusOn('What you sent');
  await says(page.getByRole('status'), 'Message sent');
  await see(page.getByText(/What would you try first/));
  expect(calls(hub, 'replySubmission')).toMatchObject([{ receipt: words, message: 'The roster rules.' }]);
});

test('edited words are shown beside the author’s own, with why, and nothing is agreed by looking', async () => {
  const { hub, element } = await opened(storyViews.proposed, { agreeWords: () => storyViews.agreed });
  await press('Read the edited words');
  await focusOn('Edited words for you to agree');
  const [removed] = element.shadowRoot?.querySelectorAll('del') ?? [];
  const [added] = element.shadowRoot?.querySelectorAll('ins') ?? [];
  expect(removed?.textContent).toContain('Taken out: Dr Smith on Ward 4');
  expect(added?.textContent).toContain('Put in: A colleague');
  expect(text(element)).toContain('Why we changed it: it names a person');
  expect(calls(hub, 'agreeWords')).toEqual([]);
  await press('I agree to these words');
  await focusOn('What you sent');
  await says(page.getByRole('status'), 'Words agreed');
  expect(calls(hub, 'agreeWords')).toHaveLength(1);
});

test('the author changes a sentence of the edited words, and every other answer stays', async () => {
  const { hub } = await opened(storyViews.proposed, { reviseSubmission: () => storyViews.submitted });
  await press('Read the edited words');
  await press('Change the words');
  await focusOn('Change your words');
  const boxes = page.getByRole('textbox').elements() as HTMLTextAreaElement[];
  const changed = boxes.find(({ value }) => value.startsWith('A colleague')) as HTMLTextAreaElement;
  changed.value = '';
  changed.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await press('Send the changed words');
  await says(page.getByRole('alert'), 'What you tried: Enter some words');
  changed.value = 'Somebody asked us to hide names.';
  changed.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await press('Send the changed words');
  await focusOn('What you sent');
  expect(calls(hub, 'reviseSubmission')).toMatchObject([
    { fields: { ...storyViews.proposed.fields, whatTried: 'Somebody asked us to hide names.' } },
  ]);
});

test('the author narrows what is allowed, one use at a time', async () => {
  const { hub } = await opened(storyViews.published, { changeConsent: () => storyViews.submitted });
  await press('Change how we can use it');
  await focusOn('How can we use what you sent?');
  expect(page.getByRole('checkbox', { name: 'Publish it with my name' }).elements()).toEqual([]);
  await pick('checkbox', 'Publish it without my name');
  await press('Save my choice');
  await focusOn('What you sent');
  expect(calls(hub, 'changeConsent')).toMatchObject([
    { consent: { uses: ['read', 'counted', 'contact'], wording: 'story-2026-11' } },
  ]);
});

test('taking it back is asked for once more, and leaves nothing of it here', async () => {
  const { element } = await opened(storyViews.published, { withdrawSubmission: () => storyViews.withdrawn });
  await press('Take it back');
  await focusOn('Confirm you want to take it back');
  await press('Yes, take it back');
  await focusOn('Withdrawn');
  expect(text(element)).not.toContain('swap board');
});

test('a hub that is away keeps what was written', async () => {
  const { hub } = await opened(storyViews.submitted, { replySubmission: away });
  await press('Write to our team');
  await type('The roster rules.');
  await press('Send message');
  await says(page.getByRole('status'), 'We are still trying');
  expect((page.getByRole('textbox').elements()[0] as HTMLTextAreaElement).value).toBe('The roster rules.');
  hub.answer({ replySubmission: () => storyViews.asked });
  await focusOn('What you sent');
  expect(new Set(calls(hub, 'replySubmission').map(({ key }) => key)).size).toBe(1);
});

test('what a kind answers that these pages do not know is left out, and the rest works', async () => {
  const { element } = await opened({ ...storyViews.submitted, kind: 'made-up', fields: { title: 'A title', odd: 1 } });
  expect(text(element)).toContain('A title');
});
