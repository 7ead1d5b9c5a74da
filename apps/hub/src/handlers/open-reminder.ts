import { type Outcome, statusOf } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Context, type Handler, kindNamed } from './context.ts';
import { referenceOf } from './receipt-view.ts';
import { ended, reminderItem } from './reminder-item.ts';

/** Shows what a reminder is about. */
export const openReminder: Handler<'openReminder'> = async (input, context) => {
  const item = await reminderItem(input, context);
  const { written, facets } = kindNamed(context, item.kind);
  return {
    reference: referenceOf(item, context),
    words: String(item.fields[written[0] ?? ''] ?? ''),
    due: facets(item.fields).due ?? context.today(),
    outcome: outcomeOf(item, context),
    asks: statusOf(item.decisions) === 'published' && !ended(item, context.kinds),
  };
};

// As its author told it last, published yet or not: this page is theirs.
const outcomeOf = ({ followUps }: StoredItem, context: Context): Outcome =>
  followUps.reduce<Outcome>((so, { kind, fields }) => {
    const outcome = fields && kindNamed(context, kind).outcome?.(fields);
    return outcome ?? so;
  }, 'not-updated');
