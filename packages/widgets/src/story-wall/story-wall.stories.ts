import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { sampleStories, storyPage } from '../testing/sample-stories.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import type { PublishedStory } from './published-story.ts';
import type { StoryWall } from './story-wall.ts';
import './story-wall.ts';

type Args = Pick<StoryWall, 'kinds' | 'story' | 'shareHref' | 'supportHref' | 'headingLevel' | 'lang'> & {
  hub: string;
};

const hubWith = (name: string, answers: Answers = {}) =>
  stubHub(`https://${name}.stories.example`, { listPublished: () => storyPage(), ...answers }).url;
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const [first] = sampleStories as [PublishedStory];
const longOne = { ...first, by: { team: long }, fields: { ...first.fields, title: long, whatChanged: long.repeat(8) } };

const meta: Meta<Args> = {
  title: 'Widgets/Story wall',
  component: 'ark-story-wall',
  args: { hub: hubWith('usual'), shareHref: '#share', headingLevel: 2 },
  render: ({ hub, kinds, story, shareHref, supportHref, headingLevel, lang }) =>
    html`<ark-story-wall
      hub=${hub}
      organisation="ZZ1"
      kinds=${ifDefined(kinds || undefined)}
      story=${ifDefined(story || undefined)}
      share-href=${ifDefined(shareHref || undefined)}
      support-href=${ifDefined(supportHref || undefined)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#stories">Read our stories</a>
    </ark-story-wall>`,
};
export default meta;

type Example = StoryObj<Args>;

const root = (canvas: HTMLElement) => (canvas.querySelector('ark-story-wall') as StoryWall).shadowRoot as ShadowRoot;
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(root(canvas).textContent?.replace(/\s+/g, ' ')).toContain(text), { timeout: 5_000 });
const opens = (title: string, text: string): Pick<Example, 'play'> => ({
  play: async ({ canvasElement }) => {
    await says(canvasElement, title);
    const buttons = [...root(canvasElement).querySelectorAll<HTMLElement>('.ark-open')];
    buttons.find((button) => button.textContent?.includes(title))?.click();
    await says(canvasElement, text);
  },
});
const from = (hub: string): Pick<Example, 'args'> => ({ args: { hub } });

/** One story of each kind. */
export const Many: Example = {};

/** Nothing has arrived yet: the page's own link stays. */
export const Loading: Example = from(hubWith('slow', { listPublished: never }));

/** Nothing is published yet. */
export const Empty: Example = from(hubWith('empty', { listPublished: () => storyPage([]) }));

/** A single story. */
export const One: Example = from(hubWith('one', { listPublished: () => storyPage([first]) }));

/** The filters, open. */
export const Filters: Example = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Filter stories');
    root(canvasElement).querySelector<HTMLElement>('summary')?.click();
    await says(canvasElement, 'Rotas and leave');
  },
};

/** What was chosen fits nothing. */
export const NoMatch: Example = {
  ...from(
    hubWith('none', {
      listPublished: ({ facet = [] }) => (facet.length > 0 ? { items: [], total: 0 } : storyPage()),
    }),
  ),
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Filter stories');
    root(canvasElement).querySelector<HTMLElement>('summary')?.click();
    await says(canvasElement, 'Rotas and leave');
    root(canvasElement).querySelector<HTMLElement>('[value="theme:pay"]')?.click();
    root(canvasElement).querySelector<HTMLElement>('.ark-actions .nhsuk-button')?.click();
    await says(canvasElement, 'No stories match your filters');
  },
};

/** The hub is away. */
export const Failed: Example = from(hubWith('away', { listPublished: away }));

/** Something that works well, with what the team did. */
export const WithResponse: Example = opens('Shared interview panels', 'What we did');

/** Words that were edited, and agreed. */
export const Edited: Example = opens('Anonymous shift swaps', 'We have changed some details');

/** A recording before anything of its service is loaded. */
export const Recording: Example = opens('What a shared panel felt like', 'Transcript');

/** Longer words than a line holds. */
export const LongWords: Example = {
  ...from(hubWith('long', { listPublished: () => storyPage([longOne]) })),
  ...opens(long, 'What changed'),
};

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Example = { args: { lang: 'cy' } };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' } };

/** A story in a column of 300 px. */
export const NarrowStory: Example = {
  globals: { width: '300' },
  ...opens('Shared interview panels', 'What we did'),
};
