import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is cleared when nobody uses it any more. */
export interface IdleOptions {
  /** Whether there is anything to clear. */
  holds(): boolean;
  /** Whether clearing has to wait: something is on its way, or may have arrived. */
  waits(): boolean;
  clear(): void;
  /** Moves the focus, after the next render. */
  focus(selector: string): unknown;
}

/** After how many milliseconds people are warned, and after how many it is cleared. */
export const idleLimits = { warn: 8 * 60_000, clear: 10 * 60_000 };

const signs = ['input', 'keydown', 'click'];
const heading = '.ark-step [tabindex="-1"]';

/** Clears what somebody leaves behind on a shared computer: warns first, and takes any use of the widget for an answer. */
export class Idle implements ReactiveController {
  /** Whether people are being warned. */
  isWarning = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: IdleOptions;
  #used = Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: IdleOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of signs) this.#host.addEventListener(sign, this.keep);
    // a computer that sleeps stops its timers and not its clock, so the clock is looked at again and again
    this.#timer = setInterval(this.#look, 10_000);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    for (const sign of signs) this.#host.removeEventListener(sign, this.keep);
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** Somebody is there: the time begins again. */
  readonly keep = (): void => {
    this.#used = Date.now();
    if (!this.isWarning) return;
    // the button that had the focus goes away
    if (this.#focused?.closest('.ark-idle')) this.#options.focus(heading);
    this.#warn(false);
  };

  readonly #look = (): void => {
    const { holds, waits, clear, focus } = this.#options;
    if (!holds() || waits()) this.keep();
    const unused = Date.now() - this.#used;
    if (unused >= idleLimits.clear) {
      // whoever is elsewhere in the page stays there
      const inside = this.#focused;
      this.keep();
      clear();
      if (inside) focus(heading);
    } else if (unused >= idleLimits.warn && !this.isWarning) this.#warn(true);
  };

  get #focused(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }

  #warn(isWarning: boolean): void {
    this.isWarning = isWarning;
    this.#host.requestUpdate();
  }
}
