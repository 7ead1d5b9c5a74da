import { noChange, type ReactiveController, type ReactiveElement } from 'lit';
import { afterPaint } from '../core/after-paint.ts';

const sliceSize = 24;
// After the first slice: few enough that no task holds up a key on a slow ward PC.
const slicesAtOnce = 3;
// Showing an item again takes as long as hiding six. So much is done in the task of a key, and so much after each paint.
const showing = 6;
const roomAtOnce = 9 * showing;
const roomLater = 72 * showing;

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
  #matches: (item: Item) => boolean = () => true;
  #matched: boolean[] = [];
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
    this.#matched = items.map(this.#matches);
    this.#drawn = 1;
    this.#stale = true;
    this.#host.requestUpdate();
    void this.#drawTheRest(this.#slices);
  }

  /** Shows the items that match and hides the others; gives the number that match. */
  filter(matches: (item: Item) => boolean): number {
    this.#matches = matches;
    this.#matched = this.#items.map(matches);
    void this.#toggle(0, roomAtOnce);
    return this.#matched.filter(Boolean).length;
  }

  /** The items as elements; `shows` is what else an element shows, and slices are drawn again when it changes. */
  render(draw: (item: Item) => Element, shows: unknown): unknown {
    return this.#slices.slice(0, this.#drawn).map((slice, index) => {
      const [drawn, showed] = this.#onScreen[index] ?? [];
      if (drawn === slice && showed === shows) return noChange;
      this.#onScreen[index] = [slice, shows];
      // one part for a slice, and none for each item
      const fragment = document.createDocumentFragment();
      fragment.append(...slice.map(draw));
      return fragment;
    });
  }

  hostUpdated(): void {
    if (this.#stale && this.#matched.includes(false)) void this.#toggle(0, roomAtOnce);
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

  // Stops for a paint when there is no more room, and goes on from there, unless something else is asked for meanwhile.
  async #toggle(from: number, room: number): Promise<void> {
    const turn = ++this.#turn;
    const elements = this.#host.renderRoot.querySelector(this.#selector)?.children ?? [];
    let left = room;
    for (let index = from; index < elements.length; index++) {
      const element = elements[index] as HTMLElement;
      const hidden = !this.#matched[index];
      if (element.hidden === hidden) continue;
      left -= hidden ? 1 : showing;
      if (left < 0) {
        await afterPaint();
        if (turn === this.#turn) void this.#toggle(index, roomLater);
        return;
      }
      element.hidden = hidden;
    }
  }
}
