// The loader: the one script a page needs. Finds widgets in the page and fetches the code of each when it nears the view.
import type { LoadedFrom } from './core/loaded-from.ts';

const code: Record<string, () => Promise<unknown>> = {
  'pledge-count': () => import('./pledge-count/pledge-count.ts'),
  'pledge-form': () => import('./pledge-form/pledge-form.ts'),
  'pledge-wall': () => import('./pledge-wall/pledge-wall.ts'),
  progress: () => import('./progress/progress.ts'),
  'story-form': () => import('./story-form/story-form.ts'),
  'story-wall': () => import('./story-wall/story-wall.ts'),
  measures: () => import('./measures/measures.ts'),
  receipt: () => import('./receipt/receipt.ts'),
  resources: () => import('./resources/resources.ts'),
  strategy: () => import('./strategy/strategy.ts'),
  support: () => import('./support/support.ts'),
};

const tags = Object.keys(code).map((name) => `ark-${name}`);
const waiting = tags.map((tag) => `${tag}:not(:defined)`).join();
const selector = `${waiting},[data-ark-widget]`;

// A block from the start: nothing jumps when the code arrives, and WebKit never reports an empty inline element as near.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`${waiting}{display:block}`);
document.adoptedStyleSheets.push(sheet);

// Not a call of `noteLoadedFrom`: sharing that module with the widgets would cost every page another request.
const { origin, searchParams } = new URL(import.meta.url);
(globalThis as { arkLoadedFrom?: LoadedFrom }).arkLoadedFrom ??= {
  hub: searchParams.get('hub') ?? origin,
  organisation: searchParams.get('organisation') ?? undefined,
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      // without its code, a widget keeps what the page put between its tags
      code[target.localName.slice(4)]?.().catch((error) => console.warn(`[${target.localName}] ${error}`));
    }
  },
  { rootMargin: '50%' },
);

/** Puts the widget that a div stands for into it, for editors that only let a div through. */
function fill(div: Element): void {
  const tag = `ark-${div.getAttribute('data-ark-widget')}`;
  if (!tags.includes(tag) || div.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of div.attributes)
    if (name.startsWith('data-')) element.setAttribute(name === 'data-src' ? name : name.slice(5), value);
  element.append(...div.childNodes);
  div.append(element);
  near.observe(element);
}

function find(node: Node): void {
  if (!(node instanceof Element)) return;
  for (const element of [node, ...node.querySelectorAll(selector)]) {
    if (!element.matches(selector)) continue;
    if (element.hasAttribute('data-ark-widget')) fill(element);
    else near.observe(element);
  }
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(find);
}).observe(document, { childList: true, subtree: true });
find(document.documentElement);
