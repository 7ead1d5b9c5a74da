import { isDay, textFault } from '@antiracism-kit/schema';
import { type Form, formOf } from '../form.ts';
import { ask, askAgain, take } from '../item/decide.ts';
import type { ItemData } from '../item/item-data.ts';
import type { Errors, Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };
interface Typed {
  readonly commitment: string;
  readonly title: string;
  readonly role: string;
  readonly dueDate: string;
}

/** Making an idea an action of the strategy. */
export const promote: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/promote', (request, reply) => ask(request, reply, parts, 'label', page()));

  app.post<ItemAddress>('/items/:id/promote', (request, reply) => {
    const typed = typedIn(formOf(request.body));
    const errors = errorsOf(typed);
    if (Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'label', page(typed), errors);
    const { dueDate, ...rest } = typed;
    const input = { ...rest, ...(dueDate && { dueDate }) };
    return take(request, reply, parts, { action: 'label', row: 'promoteIdea', input }, page(typed));
  });
};

function typedIn(form: Form): Typed {
  const text = (name: string) => form.text(name).trim();
  const [day, month, year] = ['day', 'month', 'year'].map((part) => text(`due[${part}]`));
  const dueDate = day || month || year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : '';
  return { commitment: text('commitment'), title: text('title'), role: text('role'), dueDate };
}

function errorsOf({ commitment, title, role, dueDate }: Typed): Errors {
  return {
    ...(!commitment && { commitment: 'Select the commitment it goes under' }),
    ...(textFault(title, { min: 1, max: 120 }) && { title: 'What will be done must be between 1 and 120 characters' }),
    ...(textFault(role, { min: 1, max: 200 }) && { role: 'Enter the role that owns it' }),
    ...(dueDate && !isDay(dueDate) && { 'due-day': 'The date it is due must be a real date' }),
  };
}

const page =
  (typed?: Typed) =>
  ({ item, promises }: ItemData) => ({
    view: 'promote/promote.njk',
    title: 'Make it an action',
    extra: {
      // commitments are those that actions can stand under
      commitments: promises.filter(({ ref }) => !/[a-z]$/.test(ref)),
      typed: typed ?? { title: String(item.fields?.title ?? ''), commitment: '', role: '', dueDate: '' },
      due: (typed?.dueDate ?? '').split('-'),
    },
  });
