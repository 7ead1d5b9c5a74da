import type { Draft } from '../draft.ts';
import { pledgeWording } from '../kinds/pledge.ts';
import type { BadSample, Sample } from './sample.ts';

type PledgeDraft = Draft<'pledge'>;

const key = (n: number) => `sample-key-${String(n).padStart(11, '0')}`;

/** A pledge that the schema accepts; the others are this one with one thing changed. */
export const plainPledge: PledgeDraft = {
  organisation: 'ZZ1',
  kind: 'pledge',
  key: key(0),
  receipt: 'maple candle harbour violin meadow lantern',
  lang: 'en',
  consent: { uses: ['published-without-name'], wording: pledgeWording },
  fields: {
    who: 'individual',
    text: 'I will speak up when a patient makes a racist comment to a colleague, and check on my colleague afterwards.',
    measure: 'My colleagues tell me that they felt backed up.',
    dueDate: '2027-03-31',
    priorities: ['safe-to-speak-up'],
    display: { as: 'role-only', role: 'Healthcare assistant' },
  },
};

const withFields = (fields: Record<string, unknown>) => ({
  ...plainPledge,
  fields: { ...plainPledge.fields, ...fields },
});
const nurse = '👩🏾‍⚕️';

/** Pledges that the schema accepts. */
export const goodPledges: readonly Sample<PledgeDraft>[] = [
  { name: 'plain', value: plainPledge },
  {
    name: 'of a leader, with name and role',
    value: {
      ...plainPledge,
      key: key(1),
      receipt: 'pebble garden winter copper silver ribbon',
      consent: { uses: ['published-with-name'], wording: pledgeWording },
      fields: {
        who: 'leader',
        text: 'I will meet members of the race equality network every 3 months and publish what I changed because of it.',
        measure: '4 meetings a year and a short note on the intranet after each one.',
        dueDate: '2027-03-31',
        priorities: ['leaders-who-act', 'listening-to-lived-experience'],
        display: { as: 'name-and-role', name: 'Siân O’Leary-Okafor', role: 'Chief Executive' },
      },
    },
  },
  {
    name: 'of a team',
    value: {
      ...plainPledge,
      key: key(2),
      receipt: 'orchard signal velvet thunder basket island',
      fields: {
        who: 'team',
        text: 'We will learn to say each other’s names correctly and put how to say them on our team board.',
        measure: 'Every name on the board has its sound beside it.',
        dueDate: '2026-12-18',
        priorities: [],
        display: { as: 'team-only', team: 'Theatres, St Brigid’s' },
      },
    },
  },
  {
    name: 'without name, of 280 emoji made of 4 code points each',
    value: {
      ...plainPledge,
      key: key(3),
      fields: { ...plainPledge.fields, text: nurse.repeat(280), display: { as: 'anonymous' } },
    },
  },
  {
    name: 'of 280 letters with combining accents',
    value: { ...plainPledge, key: key(4), fields: { ...plainPledge.fields, text: 'e\u0301\u0323'.repeat(280) } },
  },
  {
    name: 'with text that looks like markup',
    value: {
      ...plainPledge,
      key: key(5),
      fields: { ...plainPledge.fields, text: '<script>alert("1")</script> <img src=x onerror=alert(1)>' },
    },
  },
  {
    name: 'in Welsh',
    value: {
      ...plainPledge,
      key: key(6),
      lang: 'cy',
      fields: { ...plainPledge.fields, text: 'Byddaf yn siarad pan fydd cydweithiwr yn cael ei drin yn annheg.' },
    },
  },
];

/** Pledges that are refused, with the issues they get. */
export const badPledges: readonly BadSample[] = [
  {
    name: 'one letter short',
    value: withFields({ text: 'x'.repeat(19) }),
    issues: [{ field: 'fields.text', code: 'too-short', limit: 20 }],
  },
  {
    name: 'one letter long',
    value: withFields({ text: 'x'.repeat(281) }),
    issues: [{ field: 'fields.text', code: 'too-long', limit: 280 }],
  },
  {
    name: '281 emoji',
    value: withFields({ text: nurse.repeat(281) }),
    issues: [{ field: 'fields.text', code: 'too-long', limit: 280 }],
  },
  {
    name: '19 emoji of many code points',
    value: withFields({ text: nurse.repeat(19) }),
    issues: [{ field: 'fields.text', code: 'too-short', limit: 20 }],
  },
  {
    name: 'only spaces',
    value: withFields({ text: ' '.repeat(40) }),
    issues: [{ field: 'fields.text', code: 'missing' }],
  },
  {
    name: 'a U+0000',
    value: withFields({ text: `I will listen to people${'\0'} every day.` }),
    issues: [{ field: 'fields.text', code: 'not-well-formed' }],
  },
  {
    name: 'half of a surrogate pair',
    value: withFields({ text: 'I will listen to people \ud83d every day.' }),
    issues: [{ field: 'fields.text', code: 'not-well-formed' }],
  },
  {
    name: 'no measure',
    value: withFields({ measure: undefined }),
    issues: [{ field: 'fields.measure', code: 'missing' }],
  },
  {
    name: 'a number for a text',
    value: withFields({ measure: 7 }),
    issues: [{ field: 'fields.measure', code: 'wrong-type' }],
  },
  {
    name: 'a day that does not exist',
    value: withFields({ dueDate: '2027-02-29' }),
    issues: [{ field: 'fields.dueDate', code: 'not-a-date' }],
  },
  {
    name: 'a day in the past',
    value: withFields({ dueDate: '2020-01-01' }),
    issues: [{ field: 'fields.dueDate', code: 'not-in-the-future' }],
    beyondSchema: true,
  },
  {
    name: 'a priority twice',
    value: withFields({ priorities: ['a', 'a'] }),
    issues: [{ field: 'fields.priorities', code: 'repeated' }],
  },
  {
    name: '13 priorities',
    value: withFields({ priorities: Array.from({ length: 13 }, (_, i) => `p${i}`) }),
    issues: [{ field: 'fields.priorities', code: 'too-many', limit: 12 }],
  },
  {
    name: 'nobody we know of',
    value: withFields({ who: 'robot' }),
    issues: [{ field: 'fields.who', code: 'not-an-option' }],
  },
  {
    name: 'a leader without name or role',
    value: withFields({ who: 'leader', display: { as: 'anonymous' } }),
    issues: [{ field: 'fields.display.as', code: 'not-an-option' }],
  },
  {
    name: 'a name nobody asked for',
    value: withFields({ display: { as: 'anonymous', name: 'A' } }),
    issues: [{ field: 'fields.display.name', code: 'unknown-field' }],
  },
  {
    name: 'an unknown answer',
    value: withFields({ salary: 1 }),
    issues: [{ field: 'fields.salary', code: 'unknown-field' }],
  },
  {
    name: 'an unknown field',
    value: { ...plainPledge, ip: '127.0.0.1' },
    issues: [{ field: 'ip', code: 'unknown-field' }],
  },
  {
    name: 'a field named by hand',
    value: { ...plainPledge, 'I was told by Dr Smith': 1 },
    issues: [{ field: '*', code: 'unknown-field' }],
  },
  {
    name: 'a kind that does not exist',
    value: { ...plainPledge, kind: 'wish' },
    issues: [{ field: 'kind', code: 'not-an-option' }],
  },
  {
    name: 'five words',
    value: { ...plainPledge, receipt: 'one two three four five' },
    issues: [{ field: 'receipt', code: 'wrong-format' }],
  },
  { name: 'a short key', value: { ...plainPledge, key: 'abc' }, issues: [{ field: 'key', code: 'wrong-format' }] },
  {
    name: 'an organisation code in small letters',
    value: { ...plainPledge, organisation: 'zz1' },
    issues: [{ field: 'organisation', code: 'wrong-format' }],
  },
  {
    name: 'no consent to publish',
    value: { ...plainPledge, consent: { uses: [], wording: pledgeWording } },
    issues: [{ field: 'consent.uses', code: 'missing' }],
    beyondSchema: true,
  },
];
