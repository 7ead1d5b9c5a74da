import type { PublishedPage } from '@antiracism-kit/schema';
import type { Locale } from '../locales/locale.ts';
import type { PublishedStory } from './published-story.ts';
import { lineOf, type StoryQuery, type StorySource, storiesIn } from './story-source.ts';

/** The stories of a file: all of them at once, filtered here. */
export class FileStories implements StorySource {
  first: PublishedPage = { items: [] };
  items: readonly PublishedStory[] = [];
  readonly from = 0;
  readonly previous = undefined;
  readonly next = undefined;
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  get total(): number {
    return this.items.length;
  }

  line(words: Locale['storyWall']): string {
    return lineOf(this, words);
  }

  async ask(query: StoryQuery, signal: AbortSignal): Promise<void> {
    if (this.first.items.length === 0) await this.#load(signal);
    this.items = storiesIn(this.first).filter((story) => fits(story, query));
  }

  async one(id: string): Promise<PublishedStory | undefined> {
    return (this.first.items as unknown as PublishedStory[]).find((story) => story.id === id);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const answer = await fetch(new URL(this.#address, document.baseURI), { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = (await answer.json()) as PublishedPage;
    const items = storiesIn(page);
    const organisations = new Map(items.map(({ organisation: { code, name } }) => [code, name]));
    const years = [...new Set(items.map(({ publishedOn }) => publishedOn))].sort().reverse();
    const choices = {
      systems: [],
      organisations: [...organisations].map(([value, label]) => ({ value, label })),
      priorities: [],
      years,
      ...page.choices,
    };
    this.first = { ...page, total: items.length, choices };
  }
}

function fits(story: PublishedStory, { kinds, search, facets, within }: StoryQuery): boolean {
  const { kind, organisation, publishedOn, themes = [], fields } = story;
  // agreed words of what was told in confidence have none
  const { priorities = [] } = fields as { priorities?: readonly string[] };
  const has = [
    `year:${publishedOn}`,
    ...themes.map((theme) => `theme:${theme}`),
    ...priorities.map((id) => `priority:${id}`),
  ];
  const names = [...new Set(facets.map((facet) => facet.split(':')[0]))];
  const text = Object.values(fields).join(' ').toLowerCase();
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (within.length === 0 || within.includes(organisation.code)) &&
    names.every((name) => facets.some((facet) => facet.startsWith(`${name}:`) && has.includes(facet))) &&
    search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
