import { call, type HubAddress } from '@antiracism-kit/schema/client';
import { painted } from './painted.ts';

/** One priority of the strategy, as the form offers it. */
export interface OfferedPriority {
  readonly id: string;
  readonly title: string;
}

/** The priorities that somebody can pick in a form. Without a strategy, or without an answer, there is no question about them. */
export class OfferedPriorities {
  #known: readonly OfferedPriority[] = [];
  #asked: readonly OfferedPriority[] | undefined;

  /** What is offered now. */
  get list(): readonly OfferedPriority[] {
    return this.#asked ?? this.#known;
  }

  /** Asks the hub for the strategy. No form waits for it. */
  async load(at: (HubAddress & { readonly organisation: string }) | undefined): Promise<void> {
    await painted();
    if (!at) return;
    const strategy = await call(at, 'getStrategy', { organisation: at.organisation }).catch(() => undefined);
    this.#known = strategy?.priorities ?? [];
  }

  /** From here on the offer stays as it is: a strategy that comes late adds no question behind people's backs. */
  settle(): void {
    this.#asked ??= this.#known;
  }

  /** Starts afresh, with what is known. */
  unsettle(): void {
    this.#asked = undefined;
  }
}
