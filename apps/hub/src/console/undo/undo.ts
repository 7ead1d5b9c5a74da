import { decide } from '../item/decide.ts';
import type { Page } from '../parts.ts';

/** Taking back the last decision about an item. */
export const undo: Page = (app, parts) => {
  app.post<{ Params: { id: string } }>('/items/:id/undo', (request, reply) =>
    decide(request, reply, parts, { action: 'undo' }, () => ({
      view: 'undo/undo.njk',
      title: 'The decision cannot be undone',
    })),
  );
};
