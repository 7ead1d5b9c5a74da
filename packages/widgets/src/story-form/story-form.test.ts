import { acceptDraft, kinds } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { gone, see } from '../testing/see.ts';
import { storiesSent, storyAnswers, storyAt, storyFormOf, storyHeading, storyHub } from '../testing/story-form-at.ts';

const refusals = (draft: unknown) => acceptDraft(draft, dayOf(new Date()), kinds);

test('asks the hub for nothing before the first page is painted', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const hub = storyHub();
  await storyFormOf(hub).updateComplete;
  await see(page.getByRole('button', { name: 'Start now' }));
  expect(hub.calls).toEqual([]);
  const [paint] = frames.mock.lastCall ?? [];
  frames.mockRestore();
  paint?.(0);
  await see(page.getByText(/We last checked these contacts/));
});

test('an experience leads to help and to a talk, and to no field for it', async () => {
  const { hub } = await storyAt('what', { what: 'experience' });
  await press('Continue');
  await focusOn('Share an experience in confidence');
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
  await see(page.getByText(/You said other teams could contact you/));
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

test('"Back" goes through the answers as they were', async () => {
  await storyAt('title');
  for (const [question, text] of [
    ['What would you do differently?', storyAnswers.wouldDoDifferently],
    ['What happened?', storyAnswers.whatHappened],
    ['What did you try?', storyAnswers.whatTried],
  ] as const) {
    await press('Back');
    await focusOn(question);
    expect(page.getByRole('textbox').elements()[0]).toHaveProperty('value', text);
  }
  await press('Back');
  await focusOn('What would you like to share?');
  expect((await pick('radio', /Something we tried/)).checked).toBe(true);
  await press('Back');
  await focusOn('Share a story or an idea');
});

test('a change comes back to the answers, and "Back" leaves them as they were', async () => {
  await storyAt('receipt');
  await press('Continue');
  await press(/Change Title/);
  await type('Shift swaps without names');
  await press('Continue');
  await focusOn('Check your answers before sending your story');
  await see(page.getByText('Shift swaps without names'));
  await press(/Change Title/);
  await type('Something else entirely');
  await press('Back');
  await focusOn('Check your answers before sending your story');
  await see(page.getByText('Shift swaps without names'));
});

test('another kind asks its own questions, and sends nothing of the kind before', async () => {
  const { hub } = await storyAt('receipt');
  await press('Continue');
  await press(/Change What you share/);
  await pick('radio', /A new idea/);
  await press('Continue');
  await focusOn('What is your idea?');
  await type('One roster for everyone.');
  await press('Continue');
  await focusOn('What problem would it help with?');
  await type('Weekends go to the same people.');
  await press('Continue');
  await focusOn('Check your answers before sending your idea');
  await press('Confirm and send');
  await focusOn('Idea sent');
  const [draft] = storiesSent(hub);
  expect(refusals(draft)).toEqual([]);
  expect(draft?.fields).not.toHaveProperty('whatTried');
});

test('to publish after all asks how it is to appear', async () => {
  await storyAt('receipt', { uses: ['only-read'], as: undefined });
  await press('Continue');
  await press(/Change How we can use it/);
  await pick('checkbox', /Publish it/);
  await press('Continue');
  await focusOn('How do you want your story to appear?');
});

test('"Stop and clear my answers" leaves nothing', async () => {
  const { form } = await storyAt('receipt');
  const words = form.shadowRoot?.querySelector('ol')?.textContent ?? '';
  await press('Stop and clear my answers');
  await focusOn('Share a story or an idea');
  await says(page.getByRole('status'), 'Your answers have been cleared.');
  await press('Start now');
  await focusOn('What would you like to share?');
  expect(form.shadowRoot?.querySelector(':checked')).toBeNull();
  await form.show('receipt', storyAnswers);
  expect(form.shadowRoot?.querySelector('ol')?.textContent).not.toBe(words);
});
