import type { Draft } from '../draft.ts';
import { storyWording } from '../story.ts';
import { plainPledge } from './pledge.ts';
import type { BadSample, Sample } from './sample.ts';

const { organisation, receipt, lang } = plainPledge;

const frame = {
  title: 'Shared interview panels in theatres',
  priorities: ['fair-recruitment'],
  display: { as: 'team-only', team: 'Theatres, St Brigid’s' },
} as const;

/** Something that works well, with everything that can be answered. */
export const plainWorkingWell: Draft<'working-well'> = {
  organisation,
  receipt,
  lang,
  kind: 'working-well',
  key: 'sample-working-well-00',
  consent: {
    uses: ['read', 'counted', 'quoted', 'published-without-name', 'contact'],
    wording: storyWording,
  },
  fields: {
    ...frame,
    priorities: [...frame.priorities],
    team: 'Theatres',
    contact: { name: 'Sam Okoro', email: 'sam.okoro@example.nhs.uk' },
    whatChanged: 'We swap one panel member with another department.',
    difference:
      'Candidates told us the questions felt fairer. 5 of our last 12 senior posts went to people from ethnic minorities, up from 1 of 11.',
    teamsMayAsk: true,
  },
};

/** Something that was tried and stopped. */
export const plainTriedAndStopped: Draft<'tried-and-stopped'> = {
  organisation,
  receipt,
  lang,
  kind: 'tried-and-stopped',
  key: 'sample-tried-stopped-0',
  consent: { uses: ['read', 'counted', 'published-without-name'], wording: storyWording },
  fields: {
    title: 'Anonymous shift swaps',
    priorities: [],
    display: { as: 'anonymous' },
    whatTried: 'We hid names on the swap board.',
    whatHappened:
      'It did not change who got weekends off because people knew each other’s patterns. Next time we would start with the roster rules.',
    wouldDoDifferently: 'Start with the roster rules.',
  },
};

/** A new idea. */
export const plainNewIdea: Draft<'new-idea'> = {
  organisation,
  receipt,
  lang,
  kind: 'new-idea',
  key: 'sample-new-idea-000000',
  consent: { uses: ['read', 'published-with-name', 'published-without-name'], wording: storyWording },
  fields: {
    title: 'A buddy for international colleagues',
    priorities: ['belonging'],
    display: { as: 'name-and-role', name: 'Ana Reyes', role: 'Staff nurse' },
    idea: 'A buddy for every new international colleague for the first 6 months, with time in the rota for both people.',
    problem: 'People arrive and know nobody.',
    needed: 'Time in the rota.',
  },
};

/** Stories that the schema accepts. */
export const goodStories: readonly Sample<Draft<'working-well' | 'tried-and-stopped' | 'new-idea'>>[] = [
  { name: 'that works well, with a way to get in touch', value: plainWorkingWell },
  { name: 'that was tried and stopped, without any name', value: plainTriedAndStopped },
  { name: 'that is a new idea, with name and job title', value: plainNewIdea },
  {
    name: 'that may only be read',
    value: {
      ...plainTriedAndStopped,
      key: 'sample-only-read-00000',
      consent: { uses: ['read'], wording: storyWording },
    },
  },
  {
    name: 'of 2,000 graphemes of stacked accents and emoji',
    value: {
      ...plainTriedAndStopped,
      key: 'sample-graphemes-00000',
      fields: { ...plainTriedAndStopped.fields, whatHappened: '👩🏾‍⚕️'.repeat(1000) + 'e\u0301\u0323'.repeat(1000) },
    },
  },
];

const { whatTried: _, ...withoutTried } = plainTriedAndStopped.fields;

/** Stories that are refused, with the issues they get. */
export const badStories: readonly BadSample[] = [
  {
    name: 'a title that is too short',
    value: { ...plainNewIdea, fields: { ...plainNewIdea.fields, title: 'Buddies' } },
    issues: [{ field: 'fields.title', code: 'too-short', limit: 8 }],
  },
  {
    name: 'no answer to what was tried',
    value: { ...plainTriedAndStopped, fields: withoutTried },
    issues: [{ field: 'fields.whatTried', code: 'missing' }],
  },
  {
    name: '2,001 letters',
    value: { ...plainNewIdea, fields: { ...plainNewIdea.fields, idea: 'x'.repeat(2001) } },
    issues: [{ field: 'fields.idea', code: 'too-long', limit: 2000 }],
  },
  {
    name: 'a way to get in touch without the consent to',
    value: { ...plainWorkingWell, consent: { uses: ['read', 'published-without-name'], wording: storyWording } },
    issues: [{ field: 'consent.uses', code: 'missing' }],
    beyondSchema: true,
  },
  {
    name: 'no consent to read it',
    value: { ...plainTriedAndStopped, consent: { uses: ['published-without-name'], wording: storyWording } },
    issues: [{ field: 'consent.uses', code: 'missing' }],
    beyondSchema: true,
  },
  {
    name: 'a display that is for pledges',
    value: { ...plainNewIdea, fields: { ...plainNewIdea.fields, display: { as: 'role-only', role: 'Nurse' } } },
    issues: [{ field: 'fields.display.as', code: 'not-an-option' }],
  },
];
