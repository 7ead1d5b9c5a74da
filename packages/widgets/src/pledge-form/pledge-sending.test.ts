import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, press, says, type } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import { type Answers, away, never, type StubHub, stubHub } from '../testing/stub-hub.ts';
import type { PledgeAnswers } from './pledge-answers.ts';
import type { PledgeForm } from './pledge-form.ts';
import './pledge-form.ts';

const answers: Partial<PledgeAnswers> = {
  who: 'team',
  text: 'We will learn to say each other’s names correctly.',
  measure: 'Every name on the board has its sound beside it.',
  dueDate: { day: '18', month: '12', year: '2099' },
  as: 'team-only',
  team: 'Theatres',
};
const received = { reference: 'P-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' } as const;

let count = 0;
async function ready(more: Answers = {}) {
  const hub = stubHub(`https://sending-${count++}.example`, { createSubmission: () => received, ...more });
  const form = mount<PledgeForm>(`<ark-pledge-form hub="${hub.url}" organisation="ZZ1"></ark-pledge-form>`);
  await form.show('receipt', answers);
  await press('Continue');
  return { hub, form };
}
const bodies = (hub: StubHub) =>
  hub.calls.filter(({ name }) => name === 'createSubmission').map(({ input }) => JSON.stringify(input));
const status = () => page.getByRole('status');
const text = (form: PledgeForm) => form.shadowRoot?.textContent ?? '';

test('while the hub is away it says so, keeps every answer, and sends the same bytes again', async () => {
  const { hub, form } = await ready({ createSubmission: away });
  await press('Confirm and send');
  await says(status(), 'We are still trying. Your answers are still here.');
  expect(text(form)).toContain('We will learn to say each other’s names correctly.');
  hub.answer({ createSubmission: () => received });
  await focusOn('Pledge sent');
  const all = bodies(hub);
  expect(all.length).toBeGreaterThan(1);
  expect(new Set(all).size).toBe(1);
});

test('a lost answer after the pledge was stored ends in "sent", once', async () => {
  const stored = new Set<string>();
  const { hub } = await ready({
    createSubmission: (input) => {
      const { key } = input as { key: string };
      const again = stored.has(key);
      stored.add(key);
      return again ? received : away();
    },
  });
  await press('Confirm and send');
  await see(page.getByRole('heading', { name: 'Pledge sent' }));
  expect(stored.size).toBe(1);
  expect(new Set(bodies(hub)).size).toBe(1);
});

test('a double click and Enter twice send once', async () => {
  const { hub } = await ready({ createSubmission: never });
  await Promise.all([press('Confirm and send'), press('Confirm and send')]);
  await says(status(), 'Sending your pledge');
  page.getByRole('button', { name: 'Confirm and send' }).elements()[0]?.closest('form')?.requestSubmit();
  await expect.poll(() => bodies(hub).length).toBe(1);
  await press('Confirm and send');
  await says(status(), 'Sending your pledge');
  expect(bodies(hub)).toHaveLength(1);
});

test('without a connection it says that the pledge has not been sent, and the answers stay', async () => {
  const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { hub, form } = await ready();
  await press('Confirm and send');
  await says(page.getByRole('alert'), 'Your pledge has not been sent. Check your connection and try again');
  expect((form.shadowRoot as ShadowRoot).activeElement?.className).toBe('nhsuk-error-summary');
  expect(bodies(hub)).toEqual([]);
  offline.mockRestore();
  await press('Try again');
  await see(page.getByRole('heading', { name: 'Pledge sent' }));
});

test('after too many it says when to try again', async () => {
  await ready({
    createSubmission: () => {
      throw 'too-many-requests';
    },
  });
  await press('Confirm and send');
  await says(page.getByRole('alert'), 'You have sent several in a short time. Try again in 10 minutes');
  await says(status(), 'Your answers are still here.');
});

test('a refusal is told plainly', async () => {
  await ready({
    createSubmission: () => {
      throw 'organisation-not-known';
    },
  });
  await press('Confirm and send');
  await says(page.getByRole('alert'), 'Your pledge has not been sent. Sorry, there is a problem');
});

test('an answer changed after a lost answer never makes a second pledge', async () => {
  const { hub } = await ready({ createSubmission: away });
  await press('Confirm and send');
  await says(status(), 'We are still trying');
  await press(/Change what you will do/);
  await type('We will learn to say each other’s names, and write them down.');
  await press('Continue');
  hub.answer({
    createSubmission: () => {
      throw 'key-reused';
    },
  });
  await press(/Confirm and send|Try again/);
  await see(page.getByRole('heading', { name: 'Pledge sent' }));
  await see(page.getByText(/saved as it was then/));
  const keys = bodies(hub).map((body) => (JSON.parse(body) as { key: string }).key);
  expect(new Set(keys).size).toBe(1);
});

test('once it is sent, nothing of the answers is left in the page', async () => {
  const { form } = await ready();
  const events: (string | undefined)[] = [];
  form.addEventListener('ark-submitted', ({ kind, reference }) => events.push(kind, reference));
  await press('Confirm and send');
  await see(page.getByRole('heading', { name: 'Pledge sent' }));
  expect(text(form)).not.toContain('names correctly');
  expect(events).toEqual(['pledge', 'P-7K3M-92Q']);
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(false);
});

test('"Stop and clear my answers" leaves nothing', async () => {
  const { form } = await ready();
  await press('Stop and clear my answers');
  await focusOn('Make a pledge');
  await says(status(), 'Your answers have been cleared.');
  await press('Start now');
  expect(form.shadowRoot?.querySelector(':checked')).toBeNull();
});

test('leaving the page forgets answers and receipt', async () => {
  const { form } = await ready();
  dispatchEvent(new Event('pagehide'));
  await form.updateComplete;
  expect(text(form)).toContain('Make a pledge');
  expect(text(form)).not.toContain('names correctly');
});

test('no storage, cookie, address, history or title is touched from start to end', async () => {
  const state = () => [
    location.href,
    history.length,
    document.title,
    document.cookie,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
  ];
  const before = state();
  await ready();
  await press('Confirm and send');
  await see(page.getByRole('heading', { name: 'Pledge sent' }));
  expect(state()).toEqual(before);
});

test('the saved file holds the six words', async () => {
  await ready();
  await press('Back');
  const made = vi.spyOn(URL, 'createObjectURL');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await press('Save as a file');
  const words = page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent)
    .join(' ');
  expect(words.split(' ')).toHaveLength(6);
  const [[file] = []] = made.mock.calls;
  expect(await (file as Blob).text()).toContain(words);
  expect(click).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test('the words can be copied, and it says when they could not be', async () => {
  await ready();
  await press('Back');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press('Copy');
  await says(page.getByRole('status'), 'Copied');
  expect(copied.mock.calls[0]?.[0]).toMatch(/^([a-z]{3,8} ){5}[a-z]{3,8}$/);
  copied.mockRejectedValue(new Error('not allowed'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await press('Copy');
  await says(page.getByRole('status'), 'We could not copy the words. Write them down');
  vi.restoreAllMocks();
});
