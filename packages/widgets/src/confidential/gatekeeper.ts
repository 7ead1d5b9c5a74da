import type { Organisation } from '@antiracism-kit/schema';
import { call, type HubAddress } from '@antiracism-kit/schema/client';
import type { AcceptedKeySet } from '@antiracism-kit/seal';
import type { ReactiveControllerHost } from 'lit';
import { painted } from '../core/painted.ts';
import { type Gate, gateOf, type Readers } from './readers.ts';

type Place = HubAddress & { readonly organisation: string };

/** What an element knows of who can read what is written in it, and of where help is. */
export class Gatekeeper {
  gate: Gate = { state: 'checking' };
  /** `none` when the organisation has added no contacts; absent while nothing is known. */
  support: Organisation['support'] | 'none';

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #seen: AcceptedKeySet | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The people who can read it, once they were checked. */
  get readers(): Readers | undefined {
    return this.gate.state === 'open' ? this.gate.readers : undefined;
  }

  /** Asks who can read it and where help is. */
  open(at: Place | undefined): void {
    void this.check(at);
    void this.#findSupport(at);
  }

  /** Asks who can read it, once what is on show has been painted. */
  async check(at: Place | undefined): Promise<void> {
    this.#become({ state: 'checking' });
    await painted();
    if (at) this.#become(await gateOf(at, this.#seen));
  }

  /** Asks again, because the list has changed. What was known stays, if there is no newer one. */
  async renew(at: Place | undefined): Promise<boolean> {
    const gate = at ? await gateOf(at, this.#seen) : this.gate;
    if (gate.state === 'open') this.#become(gate);
    return gate.state === 'open';
  }

  /** Those of these people who are still on the list. */
  stillThere(ids: readonly string[]): string[] {
    return ids.filter((id) => this.readers?.set.members.some((member) => member.id === id));
  }

  // without the hub, what is right everywhere is on show
  async #findSupport(at: Place | undefined): Promise<void> {
    await painted();
    const found = at && (await call(at, 'getOrganisation', { organisation: at.organisation }).catch(() => undefined));
    this.support = found && (found.support ?? 'none');
    this.#host.requestUpdate();
  }

  #become(gate: Gate): void {
    this.gate = gate;
    if (gate.state === 'open') this.#seen = gate.readers.set;
    this.#host.requestUpdate();
  }
}
