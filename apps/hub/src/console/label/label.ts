import { type Theme, themes } from '@antiracism-kit/schema';
import { formOf } from '../form.ts';
import { ask, take } from '../item/decide.ts';
import type { ItemData } from '../item/item-data.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Sorting an item by theme, and linking it to what it informed. */
export const label: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/label', (request, reply) => ask(request, reply, parts, 'label', page));

  app.post<ItemAddress>('/items/:id/label', (request, reply) => {
    const form = formOf(request.body);
    const picked = form.all('themes').filter((one): one is Theme => themes.some((theme) => theme === one));
    const input = { themes: picked, informs: form.all('informs') };
    return take(request, reply, parts, { action: 'label', row: 'labelItem', input }, page);
  });
};

const page = ({ item, promises }: ItemData) => ({
  view: 'label/label.njk',
  title: 'Themes and links',
  extra: { allThemes: themes, promises, picked: { themes: item.themes, informs: item.informs } },
});
