import type { ReceiptView } from '@antiracism-kit/schema';
import { type FormWords, pledgeFormWords, storyFormWords } from '../forms/form-words.ts';
import { type Locale, locales } from '../locales.ts';

type Said = Locale['storyPages'];
type By<Name extends string> = Readonly<Record<Name, string>>;

/** The words of `<ark-receipt>`, as its pages without script say them. */
export interface ReceiptWords extends Omit<Said, 'statuses' | 'about' | 'steps' | 'keys'> {
  readonly statuses: By<ReceiptView['status']>;
  readonly about: By<ReceiptView['status']>;
  readonly steps: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, string>>;
  /** What is asked about how it goes. */
  readonly update: Pick<Locale['receiptPages'], 'outcome' | 'happened' | 'check' | 'sent' | 'update' | 'sending'>;
  /** The words of the form it was made with. */
  readonly asked: FormWords;
}

/** The words before a receipt is open. */
export const enterWords = (lang: 'en' | 'cy'): Locale['receipt'] => locales[lang].receipt;

/** The words about what was sent: a pledge has some of its own. */
export function receiptWords(lang: 'en' | 'cy', isPledge: boolean): ReceiptWords {
  const { receiptPages: pledge, storyPages: story } = locales[lang];
  if (!isPledge) return { ...story, update: pledge, asked: storyFormWords(lang) };
  const { heading, wall, confirm, withdraw, withdrawn, withoutName } = pledge;
  return {
    ...story,
    ...{ heading, wall, confirm, withdraw, withdrawn, withoutName },
    statuses: { ...story.statuses, ...pledge.statuses },
    about: { ...story.about, ...pledge.about },
    steps: { ...story.steps, ...pledge.steps },
    keys: pledge.keys,
    update: pledge,
    asked: pledgeFormWords(lang),
  };
}
