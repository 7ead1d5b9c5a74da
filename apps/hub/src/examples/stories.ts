import { type Draft, storyWording } from '@antiracism-kit/schema';

/** A sample story: what it says, how it is sorted, and whether it still waits. Every one is invented. */
export interface ExampleStory {
  readonly draft: Omit<Draft, 'key' | 'receipt' | 'lang'>;
  readonly daysAgo: number;
  readonly themes: readonly string[];
  readonly informs: readonly string[];
  readonly response?: { readonly message: string; readonly role: string };
  readonly waits?: true;
}

const consent: Draft['consent'] = {
  uses: ['read', 'counted', 'published-without-name', 'published-with-name'],
  wording: storyWording,
};

/** Every sample story. */
export const exampleStories: readonly ExampleStory[] = [
  {
    draft: {
      organisation: 'ZZ1',
      kind: 'working-well',
      consent,
      fields: {
        title: 'Shared interview panels in theatres',
        whatChanged: 'We swap one panel member with another department.',
        difference:
          'Candidates told us the questions felt fairer. 5 of our last 12 senior posts went to people from ethnic minorities, up from 1 of 11.',
        teamsMayAsk: false,
        priorities: ['fair-recruitment-and-progression'],
        display: { as: 'team-only', team: 'Theatres, St Brigid’s' },
      },
    },
    daysAgo: 96,
    themes: ['recruitment', 'career-progression'],
    informs: ['2.1', '2.1a'],
    response: {
      message: 'We now train inclusion representatives, so that every panel for band 8a and above can have one.',
      role: 'Associate Director of Recruitment',
    },
  },
  {
    draft: {
      organisation: 'ZZ1',
      kind: 'tried-and-stopped',
      consent,
      fields: {
        title: 'Anonymous shift swaps',
        whatTried: 'We hid names on the swap board.',
        whatHappened: 'It did not change who got weekends off because people knew each other’s patterns.',
        wouldDoDifferently: 'Next time we would start with the roster rules.',
        priorities: [],
        display: { as: 'anonymous' },
      },
    },
    daysAgo: 61,
    themes: ['rotas-and-leave'],
    informs: [],
  },
  {
    draft: {
      organisation: 'ZZ1',
      kind: 'new-idea',
      consent,
      fields: {
        title: 'A buddy for every new international colleague',
        idea: 'A buddy for every new international colleague for the first 6 months, with time in the rota for both people.',
        problem: 'People arrive, know nobody, and find out by accident how things work.',
        needed: '2 hours a month in the rota.',
        priorities: ['listening-to-lived-experience'],
        display: { as: 'team-only', team: 'Respiratory ward' },
      },
    },
    daysAgo: 33,
    themes: ['international-colleagues', 'wellbeing'],
    informs: ['5.1'],
  },
  {
    draft: {
      organisation: 'ZZ1',
      kind: 'working-well',
      consent,
      fields: {
        title: 'Saying each other’s names correctly',
        whatChanged: 'Our team board shows how to say each name.',
        difference: 'Nobody has been renamed by a colleague since.',
        teamsMayAsk: false,
        priorities: [],
        display: { as: 'anonymous' },
      },
    },
    daysAgo: 3,
    themes: [],
    informs: [],
    waits: true,
  },
];
