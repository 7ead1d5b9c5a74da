import * as cy from '@antiracism-kit/widgets/locales/cy';
import * as en from '@antiracism-kit/widgets/locales/en';

type Group = keyof typeof en;

const english: Record<Group, unknown> = { ...en };
const welsh: Record<Group, unknown> = { ...cy };

/** The groups of words that each widget shows, and the hub's own pages for what is told in confidence that it leads to; beside those that all share. */
export const wordsOf: Readonly<Record<string, readonly Group[]>> = {
  'ark-pledge-wall': ['pledgeWall', 'pledgeFilters', 'pledgeDetail'],
  'ark-pledge-count': ['pledgeCount'],
  'ark-pledge-form': ['pledgeForm', 'pledgeFormEnd', 'sendingWords', 'receiptCard', 'calendar'],
  'ark-story-form': [
    'storyForm',
    'storyFormEnd',
    'sendingWords',
    'receiptCard',
    'confidentialForm',
    'confidentialFormEnd',
  ],
  'ark-story-wall': ['storyWall', 'storyDetail'],
  'ark-receipt': ['receipt', 'receiptPages', 'storyPages', 'confidentialReceipt', 'mailboxPages'],
  'ark-support': ['support'],
  'ark-resources': ['resources'],
  'ark-measures': ['measures'],
  'ark-strategy': ['strategy', 'strategyAnnex'],
  'ark-progress': ['progress', 'progressDetail'],
};

/** One word or sentence, in every form it can take. */
export interface Word {
  readonly key: string;
  readonly en: readonly string[];
  readonly cy: readonly string[];
}

/** Every word of a widget, English and Welsh side by side. */
export function wordsFor(widget: string): Word[] {
  const groups: Group[] = [...(wordsOf[widget] ?? []), 'common'];
  return groups.flatMap((group) => sideBySide(group, english[group], welsh[group]));
}

function sideBySide(key: string, one: unknown, other: unknown): Word[] {
  const [inEnglish, inWelsh] = [groupOf(one), groupOf(other)];
  if (inEnglish)
    return Object.entries(inEnglish).flatMap(([name, value]) => sideBySide(`${key}.${name}`, value, inWelsh?.[name]));
  return one === undefined ? [] : [{ key, en: formsOf(one), cy: formsOf(other) }];
}

/** The words of a group, which may be made for a noun: "your pledge", "your story". */
function groupOf(words: unknown): Record<string, unknown> | undefined {
  const made = typeof words === 'function' ? call(words as Sentence, places) : words;
  return typeof made === 'object' && made !== null ? (made as Record<string, unknown>) : undefined;
}

type Sentence = (...args: readonly unknown[]) => unknown;

const places = [1, 2, 3, 4].map((place) => placeholder(`‹${place}›`));
// what a sentence can be given: places to fill, none, the numbers that Welsh has forms for, and the turns of a comparison
const comparisons = ['equal', 'more', 'less'];
const given = [undefined, 0, 1, 2, 3, 6, 10, ...comparisons];

/** A sentence in every form: with the places to fill shown as ‹1›, and once for each number that changes more than itself. */
export function formsOf(word: unknown): string[] {
  if (typeof word === 'string') return [word];
  if (typeof word !== 'function') return [];
  const forms = new Map<string, string>();
  for (const args of [places, ...places.flatMap((_, index) => given.map((value) => places.with(index, value)))]) {
    const said = attempt(word as Sentence, args);
    // a turn that is only repeated is no form of its own
    if (said && comparisons.some((turn) => args.includes(turn) && said.includes(turn))) continue;
    // forms that differ in the number alone are one
    const shape = said?.replace(/\d+|‹[^›]*›/g, '#');
    if (said && shape && !forms.has(shape)) forms.set(shape, said);
  }
  return [...forms.values()];
}

function attempt(sentence: Sentence, args: readonly unknown[]): string | undefined {
  const said = call(sentence, args);
  return typeof said === 'string' && !/undefined|NaN|\[object/.test(said) ? said.trim() : undefined;
}

function call(sentence: Sentence, args: readonly unknown[]): unknown {
  try {
    return sentence(...args);
  } catch {
    return undefined;
  }
}

/** Reads as ‹1› in a sentence, and as ‹1.name› where a sentence asks it for a part. */
function placeholder(text: string): unknown {
  return new Proxy(Object(text) as object, {
    get: (_, key) => {
      // a list is one place
      if (key === 'join') return () => text;
      if (key === 'map') return () => placeholder(text);
      if (key === 'toString' || key === 'valueOf' || key === Symbol.toPrimitive) return () => text;
      if (typeof key === 'symbol') return undefined;
      const own = (text as unknown as Record<string, unknown>)[key];
      if (typeof own === 'function') return own.bind(text);
      return placeholder(`${text.slice(0, -1)}.${key}›`);
    },
  });
}
