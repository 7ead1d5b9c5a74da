import { makeReceipt } from '@antiracism-kit/schema/receipt';
import type { ReactiveControllerHost } from 'lit';
import { canTryAgain } from '../fields/sending-status.ts';
import { type Sending, SubmissionController } from './submission-controller.ts';

/** What the hub answers to something that it stored. */
export interface Sent {
  readonly reference?: string;
}

/** What a form does for its end. */
export interface FormEndParts<Found> {
  /** The words receipts are made of. */
  readonly list: readonly string[];
  readonly steps: { next(): void; focus(selector: string): Promise<void> };
  /** The parts of the answers that may identify someone. */
  found(): Found[];
  post(body: object, signal: AbortSignal): Promise<Sent>;
  received(reference: string | undefined): void;
}

/** What the last pages of every form share: the six words, what may identify someone and was kept, and the sending. */
export class FormEnd<Found> {
  /** The six words, once they were made. */
  receipt = '';
  /** What came of the last press of a button beside them. */
  said = '';
  /** The short reference, once it arrived. */
  reference: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #parts: FormEndParts<Found>;
  readonly #submission: SubmissionController<object, Sent>;
  #kept = '';

  constructor(host: ReactiveControllerHost, parts: FormEndParts<Found>) {
    this.#host = host;
    this.#parts = parts;
    this.#submission = new SubmissionController(
      host,
      (body, signal) => parts.post(body, signal),
      (sending) => this.#onSending(sending),
    );
  }

  /** What is known about the sending. */
  get sending(): Sending<Sent> {
    return this.#submission.sending;
  }

  /** Whether it is on its way, or may have arrived: nobody can say yet that nothing was sent. */
  get mayHaveArrived(): boolean {
    return this.#submission.mayHaveArrived;
  }

  /** The key of this sending: there before anything can be sent twice. */
  get key(): string {
    return this.#submission.key;
  }

  /** Whether what may identify someone was kept as it is now. */
  get isKept(): boolean {
    return this.#kept === JSON.stringify(this.#parts.found());
  }

  /** Keeps what may identify someone, as it is the author's to decide. */
  keep(): void {
    this.#kept = JSON.stringify(this.#parts.found());
    this.#parts.steps.next();
  }

  /** Makes the six words, once. */
  make(): string {
    this.receipt ||= makeReceipt(this.#parts.list);
    return this.receipt;
  }

  /** Sends, or sends again: the same answers under the same key are the same sending. */
  send(body: object): void {
    void this.#submission.send(body);
  }

  /** Stops sending, because answers are about to be changed. */
  pause(): void {
    this.#submission.pause();
  }

  /** Shows what came of a press of a button. */
  readonly say = (said: string): void => {
    this.said = said;
    this.#host.requestUpdate();
  };

  /** Forgets everything. */
  forget(): void {
    this.receipt = this.said = this.#kept = '';
    this.reference = undefined;
    this.#submission.reset();
  }

  #onSending(sending: Sending<Sent>): void {
    if (sending.state === 'received') {
      this.reference = sending.answer?.reference;
      this.#kept = '';
      this.#parts.received(this.reference);
    } else if (canTryAgain(sending)) void this.#parts.steps.focus('.nhsuk-error-summary');
  }
}
