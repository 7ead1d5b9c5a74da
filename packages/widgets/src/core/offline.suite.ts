import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, press, says } from '../testing/form-steps.ts';
import { line } from '../testing/line.ts';
import { away, type StubHub } from '../testing/stub-hub.ts';
import type { OfferedPriorities } from './offered-priorities.ts';

/** A question of a form, and how somebody answers it. */
export interface OfflineQuestion {
  /** What the focus is on when it is on show. */
  readonly asks: string;
  answer(form: ShadowRoot): Promise<unknown>;
  /** What was typed. */
  readonly typed?: string;
  /** Whether it is asked only once the hub has told the strategy. */
  readonly fromStrategy?: true;
}

/** A form that has to stand a lost connection. */
export interface OfflineForm {
  /** What is sent, as the form calls it. */
  readonly thing: string;
  readonly questions: readonly OfflineQuestion[];
  hub(): StubHub;
  open(hub: StubHub): HTMLElement;
}

/** Loses the connection at each page of a form in turn: nothing typed is lost, it says what is true, and it goes on once the connection is back. */
export function offlineAtEachStep({ thing, questions, hub: newHub, open }: OfflineForm): void {
  const reference = 'X-7K3M-92Q';
  const alert = () => page.getByRole('alert');
  const typed = questions.flatMap((question) => question.typed ?? []);
  const sent = (hub: StubHub) =>
    hub.calls.filter(({ name }) => name === 'createSubmission').map(({ input }) => JSON.stringify(input));

  function cut(hub: StubHub): () => void {
    const known = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    line.isLost = true;
    hub.answer({ getStrategy: away, getOrganisation: away, createSubmission: away });
    const back = () => {
      known.mockRestore();
      line.isLost = false;
      hub.answer({ createSubmission: () => ({ reference, receivedOn: '2026-11-23', status: 'submitted' }) });
    };
    onTestFinished(back);
    return back;
  }

  function begin() {
    const hub = newHub();
    const form = open(hub);
    return { hub, form, root: form.shadowRoot as ShadowRoot };
  }

  async function answer(root: ShadowRoot, from: readonly OfflineQuestion[], at?: string, lose?: () => void) {
    for (const question of from) {
      await focusOn(question.asks);
      if (question.asks === at) lose?.();
      await question.answer(root);
      await press('Continue');
    }
  }

  // a test answers faster than people do: the form never waits for the strategy, so the test does
  async function startWithStrategy(form: HTMLElement) {
    await press('Start now');
    const { priorities } = form as unknown as { priorities: OfferedPriorities };
    await expect.poll(() => priorities.list.length).toBeGreaterThan(0);
  }

  async function toCheck(root: ShadowRoot): Promise<string> {
    await focusOn('Keep your receipt');
    const words = root.querySelector('ol')?.textContent ?? '';
    await press('Continue');
    await focusOn('Check your answers');
    keepsAll(root);
    return words;
  }

  const keepsAll = (root: ShadowRoot) => {
    for (const text of typed) expect(root.textContent).toContain(text);
  };

  async function refusesThenSends(hub: StubHub, root: ShadowRoot, words: string, back: () => void) {
    await press('Confirm and send');
    for (const tries of [1, 2]) {
      await says(alert(), `Your ${thing} has not been sent. Check your connection and try again`);
      expect(root.activeElement?.className).toBe('nhsuk-error-summary');
      keepsAll(root);
      expect(sent(hub)).toEqual([]);
      if (tries === 2) back();
      await press('Try again');
    }
    await isSentOnce(hub, root, words);
  }

  async function isSentOnce(hub: StubHub, root: ShadowRoot, words: string) {
    await focusOn(`${thing[0]?.toUpperCase()}${thing.slice(1)} sent`);
    expect(root.textContent).toContain(reference);
    expect(root.querySelector('ol')?.textContent).toBe(words);
    const [body, ...more] = new Set(sent(hub));
    for (const text of typed) expect(body).toContain(text);
    expect(more).toEqual([]);
  }

  const asked = (withStrategy: boolean) => questions.filter(({ fromStrategy }) => withStrategy || !fromStrategy);

  test('a connection lost before the start stops nobody before the last question, and "Try again" goes on from there', async () => {
    const { hub, root } = begin();
    const back = cut(hub);
    await press('Start now');
    await answer(root, asked(false));
    for (const tries of [1, 2]) {
      await says(alert(), 'We could not load the next page. Your answers are still here.');
      expect(root.activeElement?.className).toBe('nhsuk-error-summary');
      if (tries === 2) back();
      await press('Try again');
    }
    const words = await toCheck(root);
    await press('Confirm and send');
    await isSentOnce(hub, root, words);
  });

  test('after a connection lost before the start, going back shows every answer', async () => {
    const { hub, root } = begin();
    const back = cut(hub);
    await press('Start now');
    await answer(root, asked(false));
    for (const { asks } of asked(false).slice(0, -1).reverse()) {
      await press('Back');
      await focusOn(asks);
    }
    back();
    for (const { asks, typed: text } of asked(false)) {
      await focusOn(asks);
      const boxes = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text]')];
      if (text) expect(boxes.map(({ value }) => value)).toContain(text);
      await press('Continue');
    }
    await toCheck(root);
  });

  test.each(questions.map(({ asks }) => asks))(
    'a connection lost at "%s" comes to light when it is sent',
    async (at) => {
      const { hub, form, root } = begin();
      let back = () => {};
      await startWithStrategy(form);
      await answer(root, asked(true), at, () => {
        back = cut(hub);
      });
      await refusesThenSends(hub, root, await toCheck(root), back);
    },
  );

  test('a connection lost at the receipt or at "Check your answers" costs nothing, and changing an answer works', async () => {
    const { hub, form, root } = begin();
    await startWithStrategy(form);
    await answer(root, asked(true));
    await focusOn('Keep your receipt');
    const back = cut(hub);
    const words = await toCheck(root);
    root.querySelector<HTMLElement>('.nhsuk-summary-list button')?.click();
    await focusOn(questions[0]?.asks as string);
    await press('Continue');
    await focusOn('Check your answers');
    await refusesThenSends(hub, root, words, back);
  });

  test('a connection lost while it is sent: it says that nobody knows, and it is sent once the connection is back', async () => {
    const { hub, form, root } = begin();
    await startWithStrategy(form);
    await answer(root, asked(true));
    const words = await toCheck(root);
    hub.answer({ createSubmission: away });
    await press('Confirm and send');
    const back = cut(hub);
    await says(page.getByRole('status'), `we do not know if your ${thing} has arrived. We are still trying.`);
    keepsAll(root);
    back();
    dispatchEvent(new Event('online'));
    await isSentOnce(hub, root, words);
  });

  test('a connection lost after it has arrived: the next try is told so, and the receipt is still there', async () => {
    const { hub, form, root } = begin();
    const stored: unknown[] = [];
    hub.answer({
      createSubmission: (input) => {
        const { key } = input as { key: string };
        if (stored.includes(key)) return { reference, receivedOn: '2026-11-23', status: 'submitted' };
        stored.push(key);
        return away();
      },
    });
    await startWithStrategy(form);
    await answer(root, asked(true));
    const words = await toCheck(root);
    await press('Confirm and send');
    await isSentOnce(hub, root, words);
    expect(stored).toHaveLength(1);
  });
}
