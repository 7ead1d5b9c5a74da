import { isSentOpenly, type Kind } from '@antiracism-kit/schema';
import { wallOf } from '../wall-of.ts';
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
  const sent = kinds.filter((kind) => isSentOpenly(kind) && kind.sentBy === 'visitor');
  const isPledge = (kind: Kind) => wallOf(kind) === 'pledges';
  return [
    { path: 'pledge', wall: 'pledges', kinds: sent.filter(isPledge), words: pledgeFormWords },
    { path: 'share', wall: 'stories', kinds: sent.filter((kind) => !isPledge(kind)), words: storyFormWords },
  ];
}
