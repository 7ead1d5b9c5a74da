import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusOn, press, says, type } from '../testing/form-steps.ts';
import { minutes, onTheClock } from '../testing/minutes.ts';
import { mount } from '../testing/mount.ts';
import { hubWith, answers as pledgeAnswers, at as pledgeAt } from '../testing/pledge-form-at.ts';
import { gone, see } from '../testing/see.ts';
import { storyAnswers, storyAt, storyHub } from '../testing/story-form-at.ts';
import { away, never } from '../testing/stub-hub.ts';
import { unusedFor } from '../testing/unused-for.ts';

const warning = 'You have not typed for 8 minutes. We will clear your answers in 2 minutes to keep them private.';
const cleared = 'You did not type for 10 minutes. We cleared your answers to keep them private. Nothing was sent.';
const warned = () => page.getByText(warning);

const forms = [
  ['story', () => storyAt('whatTried'), 'Share a story or an idea', storyAnswers.whatTried],
  ['pledge', () => pledgeAt('text'), 'Make a pledge', pledgeAnswers.text],
] as const;

test.each(forms)(
  'what was typed in a %s form is cleared after 10 minutes, and it says so',
  async (_, open, start, typed) => {
    onTheClock();
    const { form } = await open();
    await minutes(7.9);
    await gone(warned());
    await minutes(0.1);
    await see(warned());
    expect(form.shadowRoot?.querySelector('textarea')?.value).toBe(typed);
    await minutes(2);
    await focusOn(start);
    await says(page.getByRole('status'), cleared);
    await press('Start now');
    await gone(page.getByText(cleared));
    expect(form.shadowRoot?.innerHTML).not.toContain(typed);
    expect(form.shadowRoot?.querySelector(':checked')).toBeNull();
    await form.show('check', {});
    expect(form.shadowRoot?.textContent).not.toContain(typed);
  },
);

test('the warning is heard once, and "Keep my answers" keeps them for another 10 minutes', async () => {
  onTheClock();
  const { form } = await storyAt('whatTried');
  await minutes(8);
  await see(warned());
  const [alert] = page.getByRole('alert').elements();
  const heard: unknown[] = [];
  new MutationObserver((changes) => heard.push(...changes)).observe(alert as Element, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await minutes(1);
  expect(heard).toEqual([]);
  await press('Keep my answers');
  await gone(warned());
  await minutes(7.9);
  await gone(warned());
  expect(form.shadowRoot?.querySelector('textarea')?.value).toBe(storyAnswers.whatTried);
});

test('Tab reaches the button, Enter presses it, and the focus goes to the heading', async () => {
  onTheClock();
  const before = mount('<button>Before the form</button>');
  await storyAt('whatTried');
  await minutes(8);
  await see(warned());
  before.focus();
  await userEvent.keyboard('{Tab}');
  await focusOn('Keep my answers');
  await userEvent.keyboard('{Enter}');
  await gone(warned());
  await focusOn('What did you try?');
});

test.each([
  ['a key', () => userEvent.keyboard('{Shift}')],
  ['something typed', () => type('We hid all names.')],
] as const)('%s in the form is enough to keep the answers', async (_, act) => {
  onTheClock();
  await storyAt('whatTried');
  await minutes(8);
  await see(warned());
  await act();
  await gone(warned());
  await minutes(7.9);
  await gone(warned());
});

test('a computer that slept for an hour shows nothing when it wakes', async () => {
  const { form } = await storyAt('whatTried');
  unusedFor(60);
  await says(page.getByRole('status'), cleared);
  expect(form.shadowRoot?.innerHTML).not.toContain(storyAnswers.whatTried);
});

test('whoever is elsewhere in the page stays there when the answers are cleared', async () => {
  onTheClock();
  const search = mount<HTMLInputElement>('<input aria-label="Search">');
  await storyAt('whatTried');
  search.focus();
  await minutes(10);
  await says(page.getByRole('status'), cleared);
  expect(document.activeElement).toBe(search);
});

test('nothing is cleared while a story is on its way', async () => {
  onTheClock();
  await storyAt('receipt', {}, storyHub({ createSubmission: never }));
  await press('Continue');
  await press('Confirm and send');
  await says(page.getByRole('status'), 'Sending your story');
  await minutes(20);
  await gone(warned());
  await see(page.getByText(storyAnswers.whatTried));
});

test('nothing is cleared while nobody knows whether a pledge has arrived', async () => {
  onTheClock();
  await pledgeAt('receipt', hubWith({ createSubmission: away }));
  await press('Continue');
  await press('Confirm and send');
  await says(page.getByRole('status'), 'We are still trying');
  await press('Back');
  await minutes(20);
  await gone(warned());
  await press('Continue');
  await see(page.getByText(pledgeAnswers.text));
});

test('a pledge that was refused is cleared as one that was never sent', async () => {
  onTheClock();
  const refuse = () => {
    throw 'organisation-not-known';
  };
  await pledgeAt('receipt', hubWith({ createSubmission: refuse }));
  await press('Continue');
  await press('Confirm and send');
  await says(page.getByRole('alert'), 'Your pledge has not been sent');
  await minutes(10);
  await says(page.getByRole('status'), cleared);
});

test('after sending, the six words stay until somebody was warned, and go 10 minutes after the last use', async () => {
  onTheClock();
  const { form } = await storyAt('receipt');
  await press('Continue');
  await press('Confirm and send');
  await focusOn('Story sent');
  const words = form.shadowRoot?.querySelector('ol')?.textContent as string;
  await minutes(8);
  await see(page.getByText(/We will clear your receipt in 2 minutes to keep it private/));
  expect(form.shadowRoot?.querySelector('ol')?.textContent).toBe(words);
  await minutes(2);
  await says(page.getByRole('status'), 'We cleared your receipt to keep it private. What you sent has arrived.');
  expect(form.shadowRoot?.querySelector('ol')).toBeNull();
});

test('in Welsh it says the same', async () => {
  onTheClock();
  await storyAt('whatTried', {}, storyHub(), 'lang="cy"');
  await see(page.getByText('Ar beth y rhoesoch gynnig?'));
  await minutes(8);
  await see(page.getByText(/Byddwn yn clirio eich atebion mewn 2 funud/));
  await minutes(2);
  await says(page.getByRole('status'), 'Ni anfonwyd dim.');
});

test('a form at its start warns about nothing', async () => {
  onTheClock();
  const { form } = await storyAt('start', {});
  await minutes(20);
  await gone(page.getByText(/clear your answers/));
  expect(form.shadowRoot?.querySelector('.ark-idle')).toBeNull();
});
