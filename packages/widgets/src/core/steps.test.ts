import { html, LitElement } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { Steps } from './steps.ts';

type Name = 'start' | 'one' | 'two' | 'check';

class TestSteps extends LitElement {
  answers: Record<string, string> = {};
  kept: Record<string, string> = {};
  steps: Steps<Name> = new Steps<Name>(this, {
    first: 'start',
    order: () => ['start', 'one', 'two', 'check'],
    done: (step) => step !== 'check' && (step === 'start' || Boolean(this.answers[step])),
    remember: () => {
      this.kept = { ...this.answers };
    },
    undo: () => {
      this.answers = this.kept;
    },
    forget: () => {
      this.answers = {};
    },
  });

  protected override render() {
    const { current } = this.steps;
    return html`<div class="ark-step"><h2 tabindex="-1">${current}</h2>
      <p>${this.answers[current] ?? ''}</p></div>`;
  }
}
customElements.define('test-steps', TestSteps);

async function form(): Promise<TestSteps> {
  const element = new TestSteps();
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const focused = (element: TestSteps) => element.shadowRoot?.activeElement?.textContent;

afterEach(() => document.body.replaceChildren());

test('every move puts the focus on the heading of the new page', async () => {
  const element = await form();
  for (const name of ['one', 'two', 'check']) {
    element.steps.next();
    await expect.poll(() => focused(element)).toBe(name);
  }
  element.steps.back();
  await expect.poll(() => focused(element)).toBe('two');
});

test('after a change it goes straight back to where the change was begun', async () => {
  const element = await form();
  element.answers = { one: 'a', two: 'b' };
  element.steps.go('check');
  element.steps.change('one');
  expect(element.steps.current).toBe('one');
  element.answers = { ...element.answers, one: 'c' };
  element.steps.next();
  expect(element.steps.current).toBe('check');
  expect(element.answers.one).toBe('c');
});

test('a change that leaves another question open asks that first', async () => {
  const element = await form();
  element.answers = { one: 'a', two: 'b' };
  element.steps.go('check');
  element.steps.change('one');
  element.answers = { one: 'c' };
  element.steps.next();
  expect(element.steps.current).toBe('two');
  element.answers = { one: 'c', two: 'd' };
  element.steps.next();
  expect(element.steps.current).toBe('check');
});

test('going back from a change leaves the answers as they were', async () => {
  const element = await form();
  element.answers = { one: 'a', two: 'b' };
  element.steps.go('check');
  element.steps.change('one');
  element.answers = { ...element.answers, one: '' };
  element.steps.back();
  expect(element.steps.current).toBe('check');
  expect(element.answers).toEqual({ one: 'a', two: 'b' });
});

const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented ? 'asked' : 'left';
};

test('the browser asks before the page is left only while something typed would be lost', async () => {
  const element = await form();
  element.steps.next();
  expect(leaving()).toBe('left');
  element.steps.typed();
  expect(leaving()).toBe('asked');
  element.steps.finish();
  expect(leaving()).toBe('left');
});

test('an element that is taken out of the page asks nothing', async () => {
  const element = await form();
  element.steps.typed();
  element.remove();
  expect(leaving()).toBe('left');
});

test('leaving the page forgets every answer, so that Back brings nothing up', async () => {
  const element = await form();
  element.answers = { one: 'typed' };
  element.steps.go('one');
  await element.updateComplete;
  dispatchEvent(new Event('pagehide'));
  await element.updateComplete;
  expect(element.answers).toEqual({});
  expect(element.shadowRoot?.textContent).not.toContain('typed');
  expect(element.steps.current).toBe('start');
});

test('the address, the history, the title and every storage stay untouched', async () => {
  const before = [location.href, history.length, document.title, localStorage.length, sessionStorage.length];
  const element = await form();
  element.steps.next();
  element.steps.next();
  element.steps.back();
  await element.updateComplete;
  expect([location.href, history.length, document.title, localStorage.length, sessionStorage.length]).toEqual(before);
});
