import { type Kind, Problem, type Published } from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';
import { storyFormWords } from './forms/form-words.ts';
import { allowForms } from './forms/take-forms.ts';
import type { PageParts } from './public-pages.ts';
import { asPage, langOf, type Place, showPage } from './show-page.ts';
import { storyWords } from './story-words.ts';
import { storyGroups, wallQuery, wallView } from './wall-filters.ts';
import { wallOf } from './wall-of.ts';

const shown = (kinds: readonly Kind[]) => kinds.filter((kind) => wallOf(kind) === 'stories');

/** A story as the pages show it: its own words under their headings. */
const sectionsOf = ({ fields }: Published, kinds: readonly Kind[], kind: string) => {
  const written = kinds.find(({ name }) => name === kind)?.written ?? [];
  const answers = fields as Record<string, unknown>;
  return written.filter((name) => name !== 'title' && answers[name]).map((name) => ({ name, text: answers[name] }));
};

/** What a story is called: its title, or what sort of story it is. */
const titleOf = ({ fields, kind }: Published, lang: 'en' | 'cy'): string =>
  (fields as { title?: string }).title ?? storyWords[lang].kinds[kind] ?? kind;

/** Mounts the pages of stories, help and moderation that need no script; the form is the widget's. */
export function mountStoryPages(app: FastifyInstance, parts: PageParts): void {
  const { call, kinds } = parts;
  const organisationOf = ({ organisation }: Place['Params']) => call('getOrganisation', { organisation }).catch(asPage);
  const withSections = (item: Published, lang: 'en' | 'cy') => ({
    ...item,
    title: titleOf(item, lang),
    sections: sectionsOf(item, kinds, item.kind),
  });

  app.get<Place>('/o/:organisation/stories', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const lang = langOf(request);
    const stories = shown(kinds);
    const query = wallQuery(
      request.query,
      stories.map(({ name }) => name),
    );
    const found = await call('listPublished', { ...query.input, organisation: organisation.code }).catch(asPage);
    const { stories: title } = storyWords[lang];
    reply.header('cache-control', 'no-cache');
    const items = found.items.map((item) => withSections(item, lang));
    const groups = found.choices && storyGroups(query, lang, found.choices, stories);
    const view = wallView(query, lang, 'stories', found);
    return showPage(parts, request, reply, 'stories', { title, organisation, items, groups, ...view });
  });
  app.get<Place & { Params: { id: string } }>('/o/:organisation/stories/:id', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const found = await call('getPublished', { organisation: organisation.code, id: request.params.id }).catch(asPage);
    if (!shown(kinds).some(({ name }) => name === found.kind)) throw new Problem('not-found');
    const story = withSections(found, langOf(request));
    return showPage(parts, request, reply, 'story', { title: story.title, organisation, story });
  });
  app.get<Place>('/o/:organisation/share', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const form = storyFormWords(langOf(request));
    allowForms(reply);
    return showPage(parts, request, reply, 'share', { title: form.heading, organisation, form, kinds });
  });
  app.get<Place>('/o/:organisation/support', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    return showPage(parts, request, reply, 'support', { title: organisation.name, organisation });
  });
  app.get<Place>('/o/:organisation/moderation', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const figures = await call('countModeration', { organisation: organisation.code });
    const { moderation: title } = storyWords[langOf(request)];
    return showPage(parts, request, reply, 'moderation', { title, organisation, figures });
  });
}
