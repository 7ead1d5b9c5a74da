/** Something a visitor sent reached the hub and is stored. */
export class SubmittedEvent extends Event {
  /** Name of the kind, like `pledge` or `pledge-update`. */
  readonly kind: string;
  /** Short name of what was sent, for talking about it; unknown when it had arrived before. */
  readonly reference: string | undefined;

  constructor(kind: string, reference: string | undefined) {
    super('ark-submitted', { bubbles: true, composed: true });
    this.kind = kind;
    this.reference = reference;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ark-submitted': SubmittedEvent;
  }
}
