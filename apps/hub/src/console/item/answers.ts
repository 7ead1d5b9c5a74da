import type { Item, Kind, Strategy } from '@antiracism-kit/schema';
import { isDay } from '@antiracism-kit/schema/day';
import { dayInWords } from '../../pages/day-in-words.ts';
import { sentence, words } from '../words.ts';

/** A piece of an answer; `found` says what the checks think it is. */
export interface Piece {
  readonly text: string;
  readonly found?: string;
}

/** One answer as a moderator reads it. */
export interface Answer {
  readonly name: string;
  readonly label: string;
  readonly pieces: readonly Piece[];
}

// Answers without words of their own go by their name, so that a new kind needs nothing here.
const labels: Record<string, string> = {
  email: 'Email for reminders',
  text: 'In their own words',
  measure: 'How they will know',
  dueDate: 'Done by',
  who: 'Who it is from',
  display: 'How it appears',
  outcome: 'How it is going',
  priorities: 'Strategy',
  whatChanged: 'What they changed',
  difference: 'Difference it made',
  whatTried: 'What they tried',
  whatHappened: 'What happened',
  wouldDoDifferently: 'What they would do differently',
  idea: 'The idea',
  problem: 'Problem it helps with',
  needed: 'What they would need',
  teamsMayAsk: 'Other teams may ask',
  about: 'What about',
  safe: 'Safe time or way',
  team: 'Team or department',
  whose: 'Whose experience it is',
  wouldHaveHelped: 'What would have helped',
  use: 'How it can be used',
};
const values: Record<string, string> = {
  true: 'Yes',
  false: 'No',
  'equality-team': 'Equality, diversity and inclusion team',
  guardian: 'Freedom to Speak Up Guardian',
  individual: 'One person, as themselves',
  leader: 'A leader, on behalf of an organisation',
  team: 'A team',
  'name-and-role': 'With name and job title',
  'role-only': 'With the job title only',
  'team-only': 'With the team name only',
  anonymous: 'Without name, job or team',
  seen: 'They saw it',
  'of-a-group': 'Of a group or team',
  private: 'Kept private',
  'after-agreement': 'Without a name, after agreeing the words',
  'without-name': 'Published without a name',
  'with-name': 'Published with the name',
};

/** The answers of an item: what was written freely first, then what anyone will read, then the rest. */
export function answersOf(
  kind: Pick<Kind, 'written' | 'public'>,
  fields: Record<string, unknown>,
  details: Item['details'],
  strategy?: Strategy,
): Answer[] {
  const order = [...new Set([...kind.written, ...kind.public, ...Object.keys(fields)])];
  return order
    .filter((name) => fields[name] !== undefined)
    .map((name) => ({
      name,
      label: labels[name] ?? spaced(name),
      pieces: piecesOf(kind, name, fields[name], details, strategy),
    }));
}

function piecesOf(
  kind: Pick<Kind, 'written'>,
  name: string,
  value: unknown,
  details: Item['details'],
  strategy?: Strategy,
): Piece[] {
  if (kind.written.includes(name) && typeof value === 'string')
    return marked(
      value,
      details.filter(({ field }) => field === name),
    );
  const titles = new Map(strategy?.priorities.map(({ id, title }) => [id, title]));
  return [{ text: inWords(value, titles) || 'Not provided' }];
}

function inWords(value: unknown, titles: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, titles)).join('; ');
  if (typeof value === 'object' && value !== null) {
    const { as, by: _, ...named } = value as Record<string, unknown>;
    const parts = Object.values(named).filter((one) => typeof one === 'string');
    return [...(as === undefined ? [] : [inWords(as, titles)]), parts.join(', ')].filter(Boolean).join(': ');
  }
  const text = String(value);
  if (isDay(text)) return dayInWords(text);
  return titles.get(text) ?? values[text] ?? (/^[a-z][a-z-]*$/.test(text) ? sentence(text) : text);
}

function marked(text: string, details: Item['details']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, rule } of details) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), found: words.flags[rule] ?? sentence(rule) });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

const spaced = (name: string): string => sentence(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
