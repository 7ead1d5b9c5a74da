import { recordingLimits } from '@antiracism-kit/schema/kinds/recording';
import { talkLimits } from '@antiracism-kit/schema/kinds/talk';
import { storyLimits } from '@antiracism-kit/schema/story';
import type { ReceiptView } from '@antiracism-kit/schema/submission';
import type { TextLimits } from '@antiracism-kit/schema/text';

const { passage } = storyLimits;
const may: TextLimits = { min: 0, max: passage.max };

// Answers in the author's own words, in the order in which they are read. The hub holds them against the kind again.
const written: Record<string, TextLimits> = {
  title: storyLimits.title,
  whatChanged: passage,
  difference: passage,
  whatTried: passage,
  whatHappened: passage,
  wouldDoDifferently: may,
  idea: passage,
  problem: passage,
  needed: may,
  about: { min: 0, max: talkLimits.about.max },
  transcript: recordingLimits.transcript,
};

/** Limits of an answer, in graphemes. */
export const limitsOf = (name: string): TextLimits => written[name] ?? passage;

/** The answers that their author can change, with the words to start from: those that are proposed, or those that stand. */
export function editable({ fields = {}, proposal }: ReceiptView): Record<string, string> {
  const stands: Record<string, unknown> = { ...fields, ...proposal?.fields };
  const names = Object.keys(written).filter((name) => typeof stands[name] === 'string');
  return Object.fromEntries(names.map((name) => [name, String(stands[name])]));
}
