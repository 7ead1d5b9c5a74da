import { acceptDraft, kinds } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { gone, see } from '../testing/see.ts';
import { storiesSent, storyAnswers, storyAt, storyFormOf, storyHeading, storyHub } from '../testing/story-form-at.ts';
import { away } from '../testing/stub-hub.ts';

const refusals = (draft: unknown) => acceptDraft(draft, dayOf(new Date()), kinds);

/** Goes on by Tab until the focus is on these words, then types. */
async function tabTo(text: string, keys: string) {
  let presses = 0;
  do {
    expect(presses++, `"${text}" cannot be reached by Tab`).toBeLessThan(30);
    await userEvent.keyboard('{Tab}');
  } while (!focusedText().startsWith(text));
  await userEvent.keyboard(keys);
}

test('a story of what was tried goes from "Start now" to "Story sent" by keyboard alone', async () => {
  const hub = storyHub();
  storyFormOf(hub);
  await see(storyHeading('Share a story or an idea'));
  await tabTo('Start now', '{Enter}');
  await focusOn('What would you like to share?');
  await tabTo('Something that is working well', ' {ArrowDown}');
  await tabTo('Continue', '{Enter}');
  await focusOn('What did you try?');
  await tabTo('What did you try?', storyAnswers.whatTried);
  await tabTo('Continue', '{Enter}');
  await focusOn('What happened?');
  await tabTo('What happened?', storyAnswers.whatHappened);
  await tabTo('Continue', '{Enter}');
  await focusOn('What would you do differently? (optional)');
  await tabTo('Continue', '{Enter}');
  await focusOn('Give it a title');
  await tabTo('Give it a title', `${storyAnswers.title}{Enter}`);
  await focusOn('Which part of the strategy is it about? (optional)');
  await tabTo('Continue', '{Enter}');
  await focusOn('How can we use what you send?');
  await tabTo('Publish it', ' ');
  await tabTo('Continue', '{Enter}');
  await focusOn('How do you want your story to appear?');
  await tabTo('With my name and job title', ' {ArrowDown}{ArrowDown}');
  await tabTo('Continue', '{Enter}');
  await focusOn('Which team or department');
  await tabTo('Continue', '{Enter}');
  await focusOn('Can we contact you about this?');
  await tabTo('Yes', ' {ArrowDown}');
  await tabTo('Continue', '{Enter}');
  await focusOn('Keep your receipt');
  await tabTo('Continue', '{Enter}');
  await focusOn('Check your answers before sending your story');
  await tabTo('Confirm and send', '{Enter}');
  await focusOn('Story sent');
  await see(page.getByText('S-7K3M-92Q'));
  const [draft] = storiesSent(hub);
  expect(refusals(draft)).toEqual([]);
  expect(draft).toMatchObject({
    kind: 'tried-and-stopped',
    consent: { uses: ['read', 'published-without-name'] },
    fields: { whatTried: storyAnswers.whatTried, display: { as: 'anonymous' }, priorities: [] },
  });
});

test('an experience leads to help and to a talk, and to no field for it', async () => {
  const { hub } = await storyAt('what', { what: 'experience' });
  await press('Continue');
  await focusOn('Sharing an experience in confidence is not available yet');
  expect(page.getByRole('textbox').elements()).toEqual([]);
  await see(page.getByText(/call 999/));
  await press('Ask to talk to someone');
  await focusOn('Who would you like to talk to?');
  await pick('radio', 'Freedom to Speak Up Guardian');
  await press('Continue');
  await focusOn('What would you like to talk about? (optional)');
  await press('Continue');
  await focusOn('How do you want us to contact you?');
  await pick('radio', 'Phone');
  await press('Continue');
  await says(page.getByRole('alert'), 'Enter a phone number, like 01632 960 001');
  const [phone] = page.getByRole('textbox', { name: 'Phone number' }).elements() as HTMLInputElement[];
  (phone as HTMLInputElement).value = '01632 960 001';
  phone?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await press('Continue');
  await focusOn('Is there a time or way that is safe');
  await type('After 5pm');
  await press('Continue');
  await focusOn('Keep your receipt');
  await press('Continue');
  await press('Confirm and send');
  await focusOn('Request sent');
  const [draft] = storiesSent(hub);
  expect(refusals(draft)).toEqual([]);
  expect(draft).toMatchObject({ kind: 'talk', fields: { safe: 'After 5pm', contact: { by: 'phone' } } });
});

test('only what is offered can be picked', async () => {
  await storyAt('what', { what: undefined }, storyHub(), 'kinds="new-idea talk"');
  await see(page.getByRole('radio', { name: /A new idea/ }));
  expect(page.getByRole('radio').elements()).toHaveLength(2);
});

test('says what to do about an answer, and keeps it', async () => {
  await storyAt('title', { title: 'Swaps' });
  await press('Continue');
  await says(page.getByRole('alert'), 'Title must be 8 characters or more');
  expect(page.getByRole('textbox').elements()[0]).toHaveProperty('value', 'Swaps');
});

test('other teams that may ask need a way to ask', async () => {
  const { hub } = await storyAt('contact', {
    what: 'working-well',
    whatChanged: 'We swap one panel member.',
    difference: 'It felt fairer.',
    teamsMayAsk: 'yes',
    mayContact: undefined,
  });
  await see(page.getByText('How can other teams reach you?'));
  await press('Continue');
  await says(page.getByRole('alert'), 'Enter an email address');
  const [email] = page.getByRole('textbox', { name: 'Email address' }).elements() as HTMLInputElement[];
  (email as HTMLInputElement).value = 'ana@example.nhs.uk';
  email?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await press('Continue');
  await focusOn('Keep your receipt');
  await press('Continue');
  await press('Confirm and send');
  await focusOn('Story sent');
  const [draft] = storiesSent(hub);
  expect(refusals(draft)).toEqual([]);
  expect(draft).toMatchObject({ fields: { teamsMayAsk: true, contact: { email: 'ana@example.nhs.uk' } } });
});

test('parts that may identify someone are shown before sending: change or keep', async () => {
  await storyAt('contact', { whatHappened: 'Dr Smith on Ward 4 said no.' });
  await press('Continue');
  await focusOn('These parts may identify someone');
  await see(page.getByText('Dr Smith'));
  await press('Keep them and continue');
  await focusOn('Keep your receipt');
});

test('what may only be read is sent without a way to publish it, and asks for no display', async () => {
  const { hub } = await storyAt('uses', { uses: ['only-read'], as: undefined });
  await press('Continue');
  await focusOn('Which team or department');
  await press('Continue');
  await focusOn('Can we contact you about this?');
  await press('Continue');
  await press('Continue');
  await press('Confirm and send');
  await focusOn('Story sent');
  expect(storiesSent(hub)[0]).toMatchObject({ consent: { uses: ['read'] }, fields: { display: { as: 'anonymous' } } });
});

test('a hub that is away keeps every answer, and the retry is the same sending', async () => {
  const { hub, form } = await storyAt('receipt', {}, storyHub({ createSubmission: away }));
  await press('Continue');
  await press('Confirm and send');
  await says(page.getByRole('status'), 'We are still trying');
  await see(page.getByText(storyAnswers.whatTried));
  hub.answer({ createSubmission: () => ({ reference: 'S-1', receivedOn: '2026-11-23', status: 'submitted' }) });
  await expect.poll(() => focusedText(), { timeout: 10_000 }).toBe('Story sent');
  const keys = storiesSent(hub).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(form.shadowRoot?.textContent).not.toContain(storyAnswers.whatTried);
});

test('nothing is left once the page was left', async () => {
  const { form } = await storyAt('whatHappened');
  dispatchEvent(new PageTransitionEvent('pagehide'));
  await see(storyHeading('Share a story or an idea'));
  await press('Start now');
  expect(form.shadowRoot?.innerHTML).not.toContain(storyAnswers.whatHappened);
  expect(Object.keys(localStorage).length + Object.keys(sessionStorage).length).toBe(0);
  await gone(page.getByText(storyAnswers.whatHappened));
});

test('2,000 graphemes of combining marks and emoji fit, one more does not', async () => {
  const most = '👩🏾‍⚕️'.repeat(1000) + 'e\u0301\u0323'.repeat(1000);
  await storyAt('whatHappened', { whatHappened: `${most}!` });
  await press('Continue');
  await says(page.getByRole('alert'), 'What happened must be 2000 characters or less');
  await type(most);
  await press('Continue');
  await focusOn('What would you do differently? (optional)');
});
