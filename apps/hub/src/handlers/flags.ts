import { type Kind, type PersonalDetail, personalDetails } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';

/** Where an item's text may identify someone: the answer, the rule, and the place in UTF-16 units. */
export interface FoundDetail extends PersonalDetail {
  readonly field: string;
}

/** Finds what may identify someone in the answers of a kind that people write freely. */
export const detailsIn = (kind: Kind, fields: StoredItem['fields']): FoundDetail[] =>
  writtenIn(kind, fields).flatMap(([field, text]) => personalDetails(text).map((detail) => ({ field, ...detail })));

// Words that ask for a person's care. They are hints to a moderator and decide nothing.
const hints: readonly [string, (text: string) => boolean][] = [
  ['all-capitals', (text) => /(?<!\p{L})(?:\p{Lu}+[^\p{L}]{1,3}){3,6}\p{Lu}{2,}(?!\p{Ll})/u.test(text)],
  ['web-address', (text) => /\bhttps?:\/\/|\bwww\./i.test(text)],
  ['complaint', (text) => /\b(?:complain(?:t|ts|ing|ed)?|grievance|tribunal|solicitor)\b/i.test(text)],
  [
    'safeguarding',
    (text) =>
      /\b(?:safeguarding|not (?:feel )?safe|unsafe|abused?|assault(?:ed)?|suicid(?:e|al)|self-harm|kill (?:myself|me))\b/i.test(
        text,
      ),
  ],
];

/** What the checks found in an item, one short name each: personal details, hints, and whether a reader reported it. */
export function flagsOf(kind: Kind, { fields, decisions }: Pick<StoredItem, 'fields' | 'decisions'>): string[] {
  const texts = writtenIn(kind, fields).map(([, text]) => text);
  const found = [
    ...(isReported(decisions) ? ['reported'] : []),
    ...detailsIn(kind, fields).map(({ rule }) => rule),
    ...hints.filter(([, holds]) => texts.some(holds)).map(([name]) => name),
  ];
  return [...new Set(found)];
}

/** Whether readers reported an item after a moderator last decided about it. */
export function isReported(decisions: StoredItem['decisions']): boolean {
  const decided = decisions.findLastIndex(({ by }) => typeof by === 'object');
  return decisions.slice(decided + 1).some(({ action }) => action === 'report');
}

const writtenIn = (kind: Kind, fields: StoredItem['fields']): [string, string][] =>
  kind.written.flatMap((field): [string, string][] => {
    const text = fields?.[field];
    return typeof text === 'string' ? [[field, text]] : [];
  });
