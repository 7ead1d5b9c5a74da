import { isShown, type Kind } from '@antiracism-kit/schema';
import { type FormWords, pledgeFormWords, storyFormWords } from './form-words.ts';

/** A form of the hub's own pages, for the kinds that one of the widgets' forms offers. */
export interface PlainForm {
  readonly path: 'pledge' | 'share';
  readonly wall: 'pledges' | 'stories';
  readonly kinds: readonly Kind[];
  readonly words: (lang: 'en' | 'cy') => FormWords;
}

/** The forms that need no script: what visitors send and nobody has to seal. */
export function plainForms(kinds: readonly Kind[]): PlainForm[] {
  const sent = kinds.filter(({ sentBy, follows, tier }) => sentBy === 'visitor' && !follows && tier === 'practice');
  // Pledges are what is dated to the day; stories have a form of their own.
  const isPledge = (kind: Kind) => isShown(kind) && kind.datedTo === 'day';
  return [
    { path: 'pledge', wall: 'pledges', kinds: sent.filter(isPledge), words: pledgeFormWords },
    { path: 'share', wall: 'stories', kinds: sent.filter((kind) => !isPledge(kind)), words: storyFormWords },
  ];
}
