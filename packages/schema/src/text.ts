/** Limits of a text, in graphemes: what a person sees as one character. */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
}

/** What is wrong with a text, and the limit it broke; never the text. */
export interface TextFault {
  readonly code: 'missing' | 'too-short' | 'too-long' | 'not-well-formed';
  readonly limit?: number;
}

// Each of these is one grapheme by itself, so most English and Welsh text is counted by its length.
const oneEach = /^[\n\u0020-\u007e\u00a0-\u00ff\u0174-\u0177\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;
const refused = /[\0\ud800-\udfff]/u;
let segmenter: Intl.Segmenter | undefined;

/**
 * Counts graphemes (Unicode Standard Annex 29, as `Intl.Segmenter` does) and stops counting at `stopAt`,
 * so that a very long text costs no more than one at its limit.
 */
export function graphemes(text: string, stopAt = Number.POSITIVE_INFINITY): number {
  if (oneEach.test(text)) return Math.min(text.length, stopAt);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) if (++count >= stopAt) break;
  return count;
}

/** Whether a text comes back from every database byte for byte: no U+0000 and no half of a surrogate pair. */
export const isWellFormed = (text: string): boolean => !refused.test(text);

/** Finds the first fault of a text, or `undefined`. Spaces at either end do not count towards the minimum. */
export function textFault(text: string, { min, max }: TextLimits): TextFault | undefined {
  if (!isWellFormed(text)) return { code: 'not-well-formed' };
  const trimmed = text.trim();
  if (min > 0 && trimmed === '') return { code: 'missing' };
  if (graphemes(trimmed, min) < min) return { code: 'too-short', limit: min };
  if (graphemes(text, max + 1) > max) return { code: 'too-long', limit: max };
  return undefined;
}
