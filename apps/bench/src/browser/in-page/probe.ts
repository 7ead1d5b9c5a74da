/** What a page of a benchmark knows about itself. All times are in ms since navigation. */
export interface Probe {
  /** When the script of the page began. */
  started: number;
  /** When something that matches was painted for the first time, in light DOM or in any shadow root. */
  painted(selector: string): Promise<number>;
  /** When the next frame was painted. */
  nextPaint(): Promise<number>;
  /** Finds an element in light DOM or in a shadow root. */
  find(selector: string): HTMLElement | undefined;
  /** Resolves once nothing happened for this many ms: no task of 50 ms or more, no change of elements. */
  quiet(ms: number): Promise<void>;
  /** Every task of 50 ms or more so far. */
  readonly longTasks: number[];
  /** How long each key took, from the finger to the frame that answers it. */
  readonly keys: number[];
  /** Sum of layout shifts so far. */
  layoutShift: number;
}

declare global {
  var probe: Probe;
}

const roots: (Document | ShadowRoot)[] = [document];
const watched = new Set<() => void>();
let lastChange = 0;

const observer = new MutationObserver(() => {
  lastChange = performance.now();
  for (const look of watched) look();
});
const watch = (root: Node) =>
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'data-ready'],
  });
watch(document);

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  watch(root);
  return root;
};

function find(selector: string): HTMLElement | undefined {
  for (const root of roots) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

const nextPaint = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      // a message posted in a frame arrives when that frame has been drawn
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });

const here: Probe = {
  started: 0,
  longTasks: [],
  keys: [],
  layoutShift: 0,
  nextPaint,
  find,
  painted: (selector) =>
    new Promise((resolve) => {
      const look = () => {
        if (!find(selector)) return;
        watched.delete(look);
        void nextPaint().then(resolve);
      };
      watched.add(look);
      look();
    }),
  quiet: async (ms) => {
    while (performance.now() - lastChange < ms) await new Promise((resolve) => setTimeout(resolve, ms / 4));
  },
};
globalThis.probe = here;

new PerformanceObserver((list) => {
  for (const { duration, startTime } of list.getEntries()) {
    here.longTasks.push(duration);
    lastChange = Math.max(lastChange, startTime + duration);
  }
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
    if (!entry.hadRecentInput) here.layoutShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

let pressed = 0;
addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
addEventListener(
  'input',
  () => {
    const since = pressed;
    void nextPaint().then((at) => here.keys.push(at - since));
  },
  { capture: true },
);
