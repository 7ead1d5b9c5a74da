import { render } from 'lit';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';
import { cardTexts, pledgeCard, tags } from './pledge-card.ts';
import type { PublishedPledge } from './pledge-query.ts';

/**
 * Makes cards by copying one and changing its words. A thousand cards that are templates, each with a part for every
 * word, take twice the memory of the words themselves.
 */
export function cardCopies(
  pledges: readonly PublishedPledge[],
  words: Locale['pledgeWall'],
  language: Language,
  open: (pledge: PublishedPledge) => void,
): (pledge: PublishedPledge) => Element {
  let pattern: Element | null | undefined;
  // one listener for all
  const press = ({ currentTarget }: Event) => {
    const { id } = (currentTarget as HTMLElement).parentElement?.dataset ?? {};
    const pledge = pledges.find((one) => one.id === id);
    if (pledge) open(pledge);
  };
  return (pledge) => {
    if (!pattern) {
      const place = document.createDocumentFragment();
      render(pledgeCard(pledge, words, language, open), place);
      pattern = place.querySelector('li');
      // marks and line ends of the template
      for (const node of [...(pattern?.childNodes ?? [])]) if (node.nodeType !== Node.ELEMENT_NODE) node.remove();
    }
    const card = pattern?.cloneNode(true) as HTMLElement;
    const texts = cardTexts(pledge, words, language);
    card.querySelectorAll('strong, blockquote, p, li, span').forEach((element, index) => {
      element.textContent = texts[index] ?? '';
    });
    (card.firstElementChild as HTMLElement).className = tags[pledge.outcome];
    card.lastElementChild?.addEventListener('click', press);
    card.dataset.id = pledge.id;
    return card;
  };
}
