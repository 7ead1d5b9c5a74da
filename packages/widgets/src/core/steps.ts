import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a form tells about its questions. */
export interface StepsOptions<Name extends string> {
  readonly first: Name;
  /** The steps that these answers lead through. */
  order(): readonly Name[];
  /** Whether nothing is left to do at a step. The last step of all is never done. */
  done(step: Name): boolean;
  /** Keeps the answers as they are, for `undo`. Called when somebody goes to change one. */
  remember?(): void;
  /** Puts the answers back that `remember` kept. Called when somebody goes back instead. */
  undo?(): void;
  /** Forgets every answer: the page is being left, or nobody uses it any more. */
  forget(): void;
  /** Told after each move. */
  moved?(step: Name): void;
}

/**
 * One question a page: where a form is, what comes next, and the focus on its heading. Nothing of it is in the address,
 * the history, the title or any storage, so that nobody who uses the computer next finds it.
 */
export class Steps<Name extends string> implements ReactiveController {
  /** The step on show. */
  current: Name;

  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  readonly #options: StepsOptions<Name>;
  #cameFrom: Name | undefined;
  #typed = false;

  constructor(
    host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment },
    options: StepsOptions<Name>,
  ) {
    this.#host = host;
    this.#options = options;
    this.current = options.first;
    host.addController(this);
  }

  hostConnected(): void {
    // a browser's Back would bring the page back as it was, with everything that was typed
    addEventListener('pagehide', this.reset);
    if (this.#typed) addEventListener('beforeunload', this.#onBeforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.reset);
    removeEventListener('beforeunload', this.#onBeforeUnload);
  }

  /** Goes on: to the next step or, after a change, to the first step where something is left to do. */
  next(): void {
    const order = this.#options.order();
    const following = order[order.indexOf(this.current) + 1];
    const target = this.#cameFrom ? order.find((step) => !this.#options.done(step)) : following;
    if (!target) return;
    if (!this.#cameFrom || target === this.#cameFrom || order.indexOf(target) > order.indexOf(this.#cameFrom))
      this.#cameFrom = undefined;
    this.go(target);
  }

  /** Goes back: to the step before or, instead of a change, to where it was begun, with the answers as they were. */
  back(): void {
    const order = this.#options.order();
    const target = this.#cameFrom ?? order[order.indexOf(this.current) - 1];
    if (this.#cameFrom) this.#options.undo?.();
    this.#cameFrom = undefined;
    if (target) this.go(target);
  }

  /** Goes to change the answer of an earlier step, and comes back by itself. */
  change(step: Name): void {
    this.#options.remember?.();
    this.#cameFrom = this.current;
    this.go(step);
  }

  /** Shows a step and moves the focus to its heading. */
  go(step: Name): void {
    this.current = step;
    this.#host.requestUpdate();
    this.#options.moved?.(step);
    void this.focus('.ark-step [tabindex="-1"]');
  }

  /** Moves the focus, after the next render. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Something was typed or picked: leaving the page would lose it, so the browser asks first. */
  typed(): void {
    if (!this.#typed) addEventListener('beforeunload', this.#onBeforeUnload);
    this.#typed = true;
    this.#host.requestUpdate();
  }

  /** There is nothing left to lose. */
  finish(): void {
    this.#typed = false;
    this.#cameFrom = undefined;
    removeEventListener('beforeunload', this.#onBeforeUnload);
  }

  /** Forgets every answer and shows the first page. The focus stays where it is. */
  readonly reset = (): void => {
    this.finish();
    this.#options.forget();
    this.current = this.#options.first;
    this.#host.requestUpdate();
  };

  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
}
