import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, press, says, type } from '../testing/form-steps.ts';
import { see } from '../testing/see.ts';
import { storiesSent, storyAnswers, storyAt, storyHub } from '../testing/story-form-at.ts';
import { type Answers, away, never } from '../testing/stub-hub.ts';
import type { StoryAnswers } from './story-answers.ts';

// How something is sent, whatever the network does, is tested with the controller and with the pledge form.

const received = { reference: 'S-1', receivedOn: '2026-11-23', status: 'submitted' } as const;
const idea: Partial<StoryAnswers> = {
  what: 'new-idea',
  idea: 'One roster.',
  problem: 'The same people work weekends.',
};
const talk: Partial<StoryAnswers> = { what: 'talk', who: 'union', by: 'teams', teams: 'Ana Lopez' };

async function ready(answers: Answers, changed: Partial<StoryAnswers> = {}) {
  const opened = await storyAt('receipt', changed, storyHub(answers));
  await press('Continue');
  await focusOn('Check your answers');
  return opened;
}
const refusing = (code: string): Answers => ({
  createSubmission: () => {
    throw code;
  },
});
const alert = () => page.getByRole('alert');

test('a hub that is away keeps every answer, and what is sent again is the same', async () => {
  const { hub, form } = await ready({ createSubmission: away });
  await press('Confirm and send');
  await says(page.getByRole('status'), 'We are still trying');
  await see(page.getByText(storyAnswers.whatTried));
  hub.answer({ createSubmission: () => received });
  await focusOn('Story sent');
  const bodies = storiesSent(hub).map((body) => JSON.stringify(body));
  expect(bodies.length).toBeGreaterThan(1);
  expect(new Set(bodies).size).toBe(1);
  expect(form.shadowRoot?.textContent).not.toContain(storyAnswers.whatTried);
});

test.each([
  ['story', {}],
  ['idea', idea],
  ['request', talk],
] as const)('says of each state that it is about the %s', async (thing, changed) => {
  const { hub } = await ready({ createSubmission: never }, changed);
  await press('Confirm and send');
  await says(page.getByRole('status'), `Sending your ${thing}`);
  await press('Back');
  await press('Continue');
  await says(alert(), `We do not know if your ${thing} has been sent. Check your connection and try again`);
  hub.answer(refusing('key-reused'));
  await press('Try again');
  await see(page.getByText(/saved as it was then/));
});

test('without a connection it says so, and sends when asked again', async () => {
  const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { hub } = await ready({}, talk);
  await press('Confirm and send');
  await says(alert(), 'Your request has not been sent. Check your connection and try again');
  expect(storiesSent(hub)).toEqual([]);
  offline.mockRestore();
  await press('Try again');
  await focusOn('Request sent');
});

test.each([
  ['too-many-requests', 'Your idea has not been sent. You have sent several in a short time. Try again in 10 minutes'],
  ['organisation-not-known', 'Your idea has not been sent. Sorry, there is a problem'],
])('says what %s means', async (code, text) => {
  await ready(refusing(code), idea);
  await press('Confirm and send');
  await says(alert(), text);
  await says(page.getByRole('status'), 'Your answers are still here.');
  await see(page.getByText('One roster.'));
});

test('an answer changed after a lost answer never makes a second story', async () => {
  const { hub } = await ready({ createSubmission: away });
  await press('Confirm and send');
  await says(page.getByRole('status'), 'We are still trying');
  await press(/Change What you tried/);
  await type('We hid names on two boards.');
  await press('Continue');
  hub.answer(refusing('key-reused'));
  await press(/Confirm and send|Try again/);
  await see(page.getByText(/saved as it was then/));
  expect(new Set(storiesSent(hub).map(({ key }) => key)).size).toBe(1);
});

test('tells the page what was sent, and has nothing left to lose', async () => {
  const { form } = await ready({}, talk);
  const events: (string | undefined)[] = [];
  form.addEventListener('ark-submitted', ({ kind, reference }) => events.push(kind, reference));
  await press('Confirm and send');
  await focusOn('Request sent');
  expect(events).toEqual(['talk', 'S-7K3M-92Q']);
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(false);
});

test('no storage, cookie, address, history or title is touched', async () => {
  const state = () =>
    JSON.stringify([
      [location.href, history.length, document.title, document.cookie],
      { ...localStorage },
      { ...sessionStorage },
    ]);
  const before = state();
  await ready({}, talk);
  await press('Confirm and send');
  await focusOn('Request sent');
  expect(state()).toBe(before);
});
