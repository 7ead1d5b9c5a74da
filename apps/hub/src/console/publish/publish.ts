import { answersOf } from '../item/answers.ts';
import { ask, decide } from '../item/decide.ts';
import type { ItemData } from '../item/item-data.ts';
import type { Page } from '../parts.ts';

/** The preview of an item as walls will show it, and the button that publishes it. */
export const publish: Page = (app, parts) => {
  app.get<{ Params: { id: string } }>('/items/:id/publish', (request, reply) =>
    ask(request, reply, parts, 'publish', preview),
  );
  app.post<{ Params: { id: string } }>('/items/:id/publish', (request, reply) =>
    decide(request, reply, parts, { action: 'publish' }, preview),
  );
};

const preview = (data: ItemData) => ({
  view: 'publish/publish.njk',
  title: 'Check how it will appear',
  extra: { card: cardOf(data) },
});

// Exactly what the kind lets anyone read, and nothing else: whoever checks it sees what will leave the hub.
function cardOf({ item, kind }: ItemData) {
  const { fields } = item;
  if (!fields) return undefined;
  const open = Object.fromEntries(
    kind.public.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
  const [statement, ...rest] = answersOf(kind, open, []);
  const { name, role, team } = kind.by(fields);
  return { statement, rest, by: [name, role, team, item.organisation.name].filter(Boolean).join(', ') };
}
