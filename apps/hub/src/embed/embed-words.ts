import { locales } from '../pages/locales.ts';
import { progressWords } from '../pages/progress-words.ts';
import { storyWords } from '../pages/story-words.ts';
import { strategyWords } from '../pages/strategy-words.ts';
import { pageWords } from '../pages/words.ts';
import type { WidgetName } from './embedded.ts';

/** English words of the pages for iframes. */
const en = {
  newTab: '(opens in new tab)',
  wrong: 'This address has an option that cannot be used',
  canBe: (hint: string) => `can be ${hint}`,
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  newTab: '(yn agor mewn tab newydd)',
  wrong: 'Mae gan y cyfeiriad hwn opsiwn na ellir ei ddefnyddio',
  canBe: (hint) => `gall fod yn ${hint}`,
};

/** Words of the pages for iframes, by language. */
export const embedWords = { en, cy };

/** What a widget is called, as the title of its page and of its iframe. */
export function titleOf(widget: WidgetName, lang: 'en' | 'cy'): string {
  const titles: Readonly<Record<WidgetName, string>> = {
    'pledge-wall': pageWords[lang].pledges,
    'pledge-count': pageWords[lang].pledges,
    'pledge-form': pageWords[lang].make,
    'story-wall': storyWords[lang].stories,
    'story-form': storyWords[lang].share,
    strategy: strategyWords[lang].strategy,
    progress: progressWords[lang].progress,
    measures: locales[lang].measures.heading,
    receipt: pageWords[lang].useReceipt,
    resources: strategyWords[lang].resources,
    support: pageWords[lang].support,
  };
  return titles[widget];
}
