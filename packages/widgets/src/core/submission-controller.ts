import { HubError } from '@antiracism-kit/schema/client';
import { makeKey } from '@antiracism-kit/schema/key';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is known about a sending. It never says more than is known. */
export type Sending<Answer> =
  | { readonly state: 'ready' }
  | { readonly state: 'sending' }
  /** No answer that means anything: it may have arrived. `trying`: the same bytes are sent again by themselves. */
  | { readonly state: 'not-known'; readonly trying: boolean }
  /** Stored. Without an answer when an earlier version under the same key had been stored before. */
  | { readonly state: 'received'; readonly answer: Answer | undefined }
  | { readonly state: 'not-sent'; readonly why: 'offline' | 'busy' | 'refused'; readonly minutes: number };

/** How long to wait, in milliseconds: before each new try, and for an answer. */
export interface Patience {
  readonly waits: readonly number[];
  readonly answer: number;
}

const patience: Patience = { waits: [1_000, 3_000, 8_000, 15_000], answer: 15_000 };

/** Sends one thing once: however often it is asked to, whatever the network does, and however the answers get lost. */
export class SubmissionController<Body, Answer> implements ReactiveController {
  /** What is known now. */
  sending: Sending<Answer> = { state: 'ready' };

  readonly #host: ReactiveControllerHost;
  readonly #post: (body: Body, signal: AbortSignal) => Promise<Answer>;
  readonly #changed: (sending: Sending<Answer>) => void;
  readonly #patience: Patience;
  #key: string | undefined;
  #body: Body | undefined;
  #run = 0;
  // a try went out and no answer came back: from then on, only an answer tells that it has not arrived
  #unsure = false;
  #wake: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    post: (body: Body, signal: AbortSignal) => Promise<Answer>,
    changed: (sending: Sending<Answer>) => void,
    howPatient = patience,
  ) {
    this.#host = host;
    this.#post = post;
    this.#changed = changed;
    this.#patience = howPatient;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** The key of this sending: made when first asked for, the same until `reset`. */
  get key(): string {
    this.#key ??= makeKey();
    return this.#key;
  }

  /** Whether a try is on its way, or the next one is waiting for its time. */
  get busy(): boolean {
    const { sending } = this;
    return sending.state === 'sending' || (sending.state === 'not-known' && sending.trying);
  }

  /** Whether it is on its way, or may have arrived. */
  get mayHaveArrived(): boolean {
    const { state } = this.sending;
    return state === 'sending' || state === 'not-known';
  }

  /** Sends, unless it is being sent or has arrived. */
  async send(body: Body): Promise<void> {
    if (this.busy || this.sending.state === 'received') return;
    this.#body = body;
    await this.#tryAll();
  }

  /** Stops trying, so that answers can be changed. What was on its way may still arrive. */
  pause(): void {
    if (!this.busy) return;
    this.#run++;
    this.#wake?.();
    this.#become({ state: 'not-known', trying: false });
  }

  /** Forgets everything, for a new sending. */
  reset(): void {
    this.#run++;
    this.#wake?.();
    this.#key = this.#body = undefined;
    this.#unsure = false;
    this.sending = { state: 'ready' };
    this.#host.requestUpdate();
  }

  async #tryAll(): Promise<void> {
    const run = ++this.#run;
    // nothing has left this device, so there is nothing to be unsure about
    if (!navigator.onLine && !this.#unsure) return this.#become({ state: 'not-sent', why: 'offline', minutes: 0 });
    this.#become(this.#unsure ? { state: 'not-known', trying: true } : { state: 'sending' });
    for (const wait of [...this.#patience.waits, undefined]) {
      const outcome = await this.#try(this.#body as Body);
      if (run !== this.#run) return;
      if (outcome) return this.#become(outcome);
      this.#unsure = true;
      this.#become({ state: 'not-known', trying: wait !== undefined });
      if (wait !== undefined) await this.#sleep(wait);
      if (run !== this.#run) return;
    }
  }

  // nothing: there was no answer that means anything
  async #try(body: Body): Promise<Sending<Answer> | undefined> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), this.#patience.answer);
    try {
      return { state: 'received', answer: await this.#post(body, patience.signal) };
    } catch (error) {
      if (!(error instanceof HubError) || error.code === 'unreachable' || error.status >= 500) return undefined;
      // the same key with other answers: those of an earlier try are stored
      if (error.code === 'key-reused') return { state: 'received', answer: undefined };
      if (error.status !== 429) return { state: 'not-sent', why: 'refused', minutes: 0 };
      const minutes = Math.ceil((error.retryAfter ?? 600) / 60);
      return this.#unsure ? undefined : { state: 'not-sent', why: 'busy', minutes };
    } finally {
      clearTimeout(timer);
    }
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #become(sending: Sending<Answer>): void {
    this.sending = sending;
    this.#host.requestUpdate();
    this.#changed(sending);
  }

  readonly #onOnline = (): void => {
    if (this.sending.state !== 'not-known') return;
    if (this.sending.trying) this.#wake?.();
    else if (this.#body) void this.#tryAll();
  };
}
