import { PublishedPage } from '@antiracism-kit/schema';
import { kinds } from '@antiracism-kit/schema/kinds';

/** A published pledge, as a wall gets it. */
export type PublishedPledge = PublishedPage['items'][number];

const organisations = [
  { code: 'ZZ1', name: 'Fenland and Coast' },
  { code: 'ZZ2', name: 'Three Rivers Community' },
  { code: 'ZZ3', name: 'Chalk Hills' },
  { code: 'ZZ4', name: 'Orchard Vale Mental Health' },
];
const priorities = [
  { value: 'safe-to-speak-up', label: 'Safe to speak up' },
  { value: 'fair-recruitment', label: 'Fair recruitment and progression' },
  { value: 'leaders-who-act', label: 'Leaders who act' },
];
const who = ['individual', 'team', 'leader'] as const;
const outcomes = ['not-updated', 'in-progress', 'kept', 'partly-kept', 'not-kept'] as const;
const deeds = [
  'We will put one trained inclusion representative on every interview panel for bands 6 and above',
  'I will speak up when a patient makes a racist comment to a colleague, and check on my colleague afterwards',
  'We will learn to say each other’s names correctly and put how to say them on our team board',
  'I will ask who has not spoken yet before I close a ward meeting, and write down who raised what',
  'We will offer two shadowing places a month to colleagues in bands 2 to 4 and publish who took them',
  'I will meet members of the race equality network every quarter and say what I changed because of it',
  'We will answer every report of racism from patients within 2 working days and say what we did',
];
const measures = [
  'A count every month to the people committee.',
  'Notes of each meeting, open to everyone in the team.',
];

const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;
const day = (from: number, step: number) => new Date(from + step * 86_400_000).toISOString().slice(0, 10);

function pledgeNumber(index: number): PublishedPledge {
  const outcome = pick(outcomes, index * 7);
  const publishedOn = day(Date.UTC(2026, 10, 20), -Math.floor(index / 3));
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    kind: 'pledge',
    organisation: pick(organisations, index),
    by: pick(
      [{ role: 'Chief Nurse' }, { team: `Ward ${index % 40}` }, {}, { name: 'A. Example', role: 'Porter' }],
      index,
    ),
    fields: {
      who: pick(who, index),
      text: `${pick(deeds, index)}, in clinic ${index + 1}.`,
      measure: pick(measures, index),
      dueDate: day(Date.UTC(2027, 0, 1), index % 360),
      priorities: index % 2 ? [] : [pick(priorities, index).value],
    },
    publishedOn,
    outcome,
    updates:
      outcome === 'not-updated'
        ? []
        : [{ on: publishedOn, fields: { outcome, text: 'We began, and this is what we saw.' } }],
  };
}

/** The answer to `listPublished` with so many pledges, which the schema has accepted. */
export function wallData(count: number): PublishedPage {
  const items = Array.from({ length: count }, (_, index) => pledgeNumber(index));
  const counted = (outcome: PublishedPledge['outcome']) => items.filter((item) => item.outcome === outcome).length;
  const page: PublishedPage = {
    items,
    total: count,
    tally: {
      total: count,
      updated: count - counted('not-updated'),
      inProgress: counted('in-progress'),
      kept: counted('kept'),
      partlyKept: counted('partly-kept'),
      notKept: counted('not-kept'),
    },
    choices: {
      systems: [],
      organisations: organisations.map(({ code, name }) => ({ value: code, label: name })),
      priorities,
    },
  };
  PublishedPage(kinds).parse(page);
  return page;
}
