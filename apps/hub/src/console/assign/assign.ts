import { formOf } from '../form.ts';
import { take } from '../item/decide.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Taking an item on, handing it over, and stepping back. */
export const assign: Page = (app, parts) => {
  app.post<ItemAddress>('/items/:id/assign', (request, reply) => {
    const to = formOf(request.body).text('to');
    const isBack = to === '' || to === 'nobody';
    const step = isBack
      ? ({ action: 'step-back', row: 'assignItem', input: {} } as const)
      : ({ action: 'assign', row: 'assignItem', input: { to } } as const);
    return take(request, reply, parts, step, () => ({ view: 'assign/assign.njk', title: 'Who works on this' }));
  });
};
