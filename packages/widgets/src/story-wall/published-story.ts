import type { Published } from '@antiracism-kit/schema';

/** A kind that the wall shows. */
export type ShownKind = 'working-well' | 'tried-and-stopped' | 'new-idea' | 'recording' | 'lived-experience';

/** One published story as the wall gets it. */
export type PublishedStory = Published<ShownKind>;

/** Kinds in the order of the filter, each with the class of its tag and its answers in reading order. */
export const shownKinds: Record<ShownKind, { readonly tag: string; readonly texts: readonly StoryText[] }> = {
  'working-well': { tag: 'nhsuk-tag nhsuk-tag--green', texts: ['whatChanged', 'difference'] },
  'tried-and-stopped': {
    tag: 'nhsuk-tag nhsuk-tag--yellow',
    texts: ['whatTried', 'whatHappened', 'wouldDoDifferently'],
  },
  'new-idea': { tag: 'nhsuk-tag nhsuk-tag--blue', texts: ['idea', 'problem', 'needed'] },
  recording: { tag: 'nhsuk-tag nhsuk-tag--purple', texts: ['transcript'] },
  'lived-experience': { tag: 'nhsuk-tag', texts: ['whatHappened', 'wouldHaveHelped'] },
};

/** Whether this wall knows how to show a story. */
export const isShown = ({ kind }: { readonly kind: string }): boolean => Object.hasOwn(shownKinds, kind);

/** An answer that stories show, in words. */
export type StoryText =
  | 'whatChanged'
  | 'difference'
  | 'whatTried'
  | 'whatHappened'
  | 'wouldDoDifferently'
  | 'idea'
  | 'problem'
  | 'needed'
  | 'transcript'
  | 'wouldHaveHelped';

/** The answers of a story in reading order, without those that were left out. */
export function textsOf({ kind, fields }: PublishedStory): [StoryText, string][] {
  // every kind has its own answers; one that it has not is not there
  const answers = fields as Partial<Record<StoryText, string>>;
  return shownKinds[kind].texts.flatMap((name): [StoryText, string][] => {
    const text = answers[name];
    return text ? [[name, text]] : [];
  });
}

// Longest beginning of a story on a card, in UTF-16 units.
const most = 200;

/** The beginning of a text, cut after a word. */
export function beginningOf(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s+\S*$/, '');
  // one very long word is cut between two characters, as people count them
  if (cut.length < most) return `${cut}…`;
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, most + 40))];
  return `${characters.map(({ segment, index }) => (index + segment.length <= most ? segment : '')).join('')}…`;
}
