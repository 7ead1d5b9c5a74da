import type { Strategy } from '@antiracism-kit/schema';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';
import type { Said } from './said-in.ts';

/** What the parts of a strategy are shown with. */
export interface ShownStrategy {
  readonly strategy: Strategy;
  readonly words: Locale['strategy'];
  readonly language: Language;
  /** Level of a part's heading. */
  readonly level: number;
  readonly said: Said;
}
