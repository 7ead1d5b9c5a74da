import { noChange, type ReactiveController, type ReactiveElement } from 'lit';

const sliceSize = 24;
// After the first slice: few enough that no task holds up a key on a slow ward PC.
const slicesAtOnce = 3;

// in a page nobody looks at there is no paint to wait for
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/**
 * A list of any length that shows its first items at once and the rest after the first paint, and that filters by
 * hiding items instead of rendering them again.
 */
export class SlicedList<Item> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #selector: string;
  #items: readonly Item[] = [];
  #slices: (readonly Item[])[] = [];
  #drawn = 1;
  #onScreen: [slice: readonly Item[], shows: unknown][] = [];
  #matches: ((item: Item) => boolean) | undefined;
  #stale = false;
  #turn = 0;

  /** `selector` finds the element whose children are the items. */
  constructor(host: ReactiveElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** What the list holds, hidden or not. */
  get items(): readonly Item[] {
    return this.#items;
  }

  /** Takes other items, or the same in another order. */
  set items(items: readonly Item[]) {
    this.#items = items;
    this.#slices = [];
    for (let start = 0; start < items.length; start += sliceSize)
      this.#slices.push(items.slice(start, start + sliceSize));
    this.#drawn = 1;
    this.#stale = true;
    this.#host.requestUpdate();
    void this.#drawTheRest(this.#slices);
  }

  /** Shows the items that match and hides the others; gives the number that match. */
  filter(matches: (item: Item) => boolean): number {
    this.#matches = matches;
    void this.#toggle(0);
    return this.#items.filter(matches).length;
  }

  /** The items as templates; `shows` is what else a template shows, and slices are drawn again when it changes. */
  render(template: (item: Item) => unknown, shows: unknown): unknown {
    return this.#slices.slice(0, this.#drawn).map((slice, index) => {
      const [drawn, showed] = this.#onScreen[index] ?? [];
      if (drawn === slice && showed === shows) return noChange;
      this.#onScreen[index] = [slice, shows];
      return slice.map(template);
    });
  }

  hostUpdated(): void {
    if (this.#stale && this.#matches) void this.#toggle(0);
    this.#stale = false;
  }

  async #drawTheRest(slices: (readonly Item[])[]): Promise<void> {
    while (this.#drawn < slices.length) {
      await afterPaint();
      if (slices !== this.#slices) return;
      this.#drawn += slicesAtOnce;
      this.#stale = true;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }

  // Hiding is cheap. Showing is not, so it stops for a paint after each few slices.
  async #toggle(from: number): Promise<void> {
    const turn = ++this.#turn;
    const elements = this.#host.renderRoot.querySelector(this.#selector)?.children ?? [];
    let room = sliceSize * (from ? slicesAtOnce : 1);
    for (let index = from; index < elements.length; index++) {
      const element = elements[index] as HTMLElement;
      const hidden = !this.#matches?.(this.#items[index] as Item);
      if (!hidden && element.hidden && room-- === 0) {
        await afterPaint();
        if (turn === this.#turn) void this.#toggle(index);
        return;
      }
      if (element.hidden !== hidden) element.hidden = hidden;
    }
  }
}
