// The loader: the one script a page needs. Finds widgets in the page and fetches the code of each when it nears the view.
import type { LoadedFrom } from './core/loaded-from.ts';

const code: Record<string, () => Promise<unknown>> = {
  'ark-pledge-count': () => import('./pledge-count/pledge-count.ts'),
  'ark-pledge-wall': () => import('./pledge-wall/pledge-wall.ts'),
  'ark-pledge-form': () => import('./pledge-form/pledge-form.ts'),
  'ark-story-form': () => import('./story-form/story-form.ts'),
  'ark-story-wall': () => import('./story-wall/story-wall.ts'),
  'ark-strategy': () => import('./strategy/strategy.ts'),
  'ark-progress': () => import('./progress/progress.ts'),
  'ark-measures': () => import('./measures/measures.ts'),
  'ark-receipt': () => import('./receipt/receipt.ts'),
  'ark-resources': () => import('./resources/resources.ts'),
  'ark-support': () => import('./support/support.ts'),
};

const waiting = `:is(${Object.keys(code)}):not(:defined)`;
const selector = `${waiting},[data-ark-widget]`;

// A block from the start: nothing jumps when the code arrives, and WebKit never reports an empty inline element as near.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`${waiting}{display:block}`);
document.adoptedStyleSheets.push(sheet);

// Not a call of `noteLoadedFrom`: sharing that module with the widgets would cost every page another request.
const { origin, searchParams } = new URL(import.meta.url);
(globalThis as { arkLoadedFrom?: LoadedFrom }).arkLoadedFrom ??= {
  hub: searchParams.get('hub') ?? origin,
  organisation: searchParams.get('organisation'),
};

function fetchCode(element: Element): void {
  near.unobserve(element);
  // Lit is what every widget imports: asked for together with the widget and not after it
  Promise.all([code[element.localName]?.(), import('lit')])
    // without its code, a widget keeps what the page put between its tags
    .catch((error) => console.warn(`[${element.localName}]`, error));
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) fetchCode(target);
  },
  { rootMargin: '50%' },
);

function watch(element: Element): void {
  const { top } = element.getBoundingClientRect();
  // most widgets are in view from the start, and the observer would say so a frame later; what is hidden is at 0
  if (top && top < innerHeight) fetchCode(element);
  else near.observe(element);
}

/** Puts the widget that a div stands for into it, for editors that only let a div through. */
function fill(div: Element): void {
  const tag = `ark-${div.getAttribute('data-ark-widget')}`;
  if (!code[tag] || div.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of div.attributes)
    if (name.startsWith('data-')) element.setAttribute(name === 'data-src' ? name : name.slice(5), value);
  element.append(...div.childNodes);
  div.append(element);
  watch(element);
}

function find(node: Node): void {
  if (node instanceof Element)
    for (const element of [node, ...node.querySelectorAll(selector)])
      if (element.matches(selector)) (code[element.localName] ? watch : fill)(element);
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(find);
}).observe(document, { childList: true, subtree: true });
find(document.documentElement);
