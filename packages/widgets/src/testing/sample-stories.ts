import type { PublishedPage } from '@antiracism-kit/schema';
import type { PublishedStory } from '../story-wall/published-story.ts';

const base = {
  organisation: { code: 'ZZ1', name: 'Fenland and Coast' },
  by: {},
  publishedOn: '2026',
  outcome: 'not-updated' as const,
  updates: [],
} satisfies Partial<PublishedStory>;

/** One story of each kind, as a hub answers; example data of an invented trust. */
export const sampleStories: PublishedStory[] = [
  {
    ...base,
    id: '11111111-1111-4111-8111-111111111111',
    kind: 'working-well',
    by: { team: 'Theatres, St Brigid’s' },
    fields: {
      title: 'Shared interview panels in theatres',
      whatChanged: 'We swap one panel member with another department.',
      difference: 'Candidates told us the questions felt fairer.',
      teamsMayAsk: true,
      priorities: ['fair-recruitment'],
    },
    themes: ['recruitment'],
    informed: ['2.1'],
    response: {
      text: 'We now train inclusion representatives for every panel.',
      role: 'Associate Director of Recruitment',
      on: '2026-11-02',
    },
  },
  {
    ...base,
    id: '22222222-2222-4222-8222-222222222222',
    kind: 'tried-and-stopped',
    fields: {
      title: 'Anonymous shift swaps',
      whatTried: 'We hid names on the swap board.',
      whatHappened: 'It did not change who got weekends off because people knew each other’s patterns. '.repeat(4),
      wouldDoDifferently: 'Start with the roster rules.',
      priorities: [],
    },
    themes: ['rotas-and-leave'],
    edited: true,
  },
  {
    ...base,
    id: '33333333-3333-4333-8333-333333333333',
    kind: 'new-idea',
    publishedOn: '2025',
    fields: {
      title: 'A buddy for international colleagues',
      idea: 'A buddy for the first 6 months, with time in the rota for both people.',
      problem: 'People arrive and know nobody.',
      priorities: [],
    },
    themes: ['international-colleagues'],
  },
  {
    ...base,
    id: '44444444-4444-4444-8444-444444444444',
    kind: 'recording',
    by: { name: 'Sam Okoro', role: 'Theatre practitioner' },
    fields: {
      title: 'What a shared panel felt like',
      address: 'https://video.example/watch/shared-panel',
      service: 'Example Video',
      transcript: 'I sat across from two people who looked like me.',
      priorities: [],
    },
  },
];

/** The first page of a wall with these stories. */
export const storyPage = (
  stories: readonly PublishedStory[] = sampleStories,
  total = stories.length,
): PublishedPage => ({
  // a hub's page is typed for pledges
  items: [...stories] as unknown as PublishedPage['items'],
  total,
  choices: {
    systems: [],
    organisations: [],
    priorities: [{ value: 'fair-recruitment', label: 'Fair recruitment' }],
    years: ['2026', '2025'],
    commitments: [{ value: '2.1', label: 'We will have a trained inclusion representative on every panel.' }],
  },
});
