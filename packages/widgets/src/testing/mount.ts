import { onTestFinished } from 'vitest';

/** Puts markup into the page for one test, and gives the first element of it. */
export function mount<Found extends Element = HTMLElement>(markup: string): Found {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  onTestFinished(() => place.remove());
  return place.firstElementChild as Found;
}
