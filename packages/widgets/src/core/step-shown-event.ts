/** A widget that asks one question a page shows another page. */
export class StepShownEvent extends Event {
  /** Name of the page; never an answer. */
  readonly step: string;

  constructor(step: string) {
    super('ark-step-shown', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ark-step-shown': StepShownEvent;
  }
}
