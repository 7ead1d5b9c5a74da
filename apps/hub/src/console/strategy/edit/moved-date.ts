import { actionsOf, isDay, textFault } from '@antiracism-kit/schema';
import type { Errors } from '../../parts.ts';
import type { OpenDraft } from '../draft.ts';
import { type Recorded, sentenceFor, type Typed, withTyped } from '../fields.ts';
import type { Place } from '../places.ts';
import { dateReason } from '../priority-outline.ts';

/** The day of an action that people know only moves with a reason, and the day before stays to be seen. */
export function movedDate(
  { published }: OpenDraft,
  { list, record, outline }: Place,
  typed: Typed,
  today: string,
): { readonly more: Recorded; readonly errors: Errors } {
  const known =
    list?.name === 'actions' && published && actionsOf(published).some(({ action }) => action.ref === record?.ref);
  const from = record?.dueDate;
  const to = withTyped(record ?? {}, outline.fields, typed).dueDate;
  if (!known || from === undefined || from === to || (to !== undefined && !isDay(String(to))))
    return { more: {}, errors: {} };
  if (to === undefined)
    return { more: {}, errors: { 'dueDate-day': 'Enter the new due date. An action that people know keeps one' } };
  const reason = typed.dateReason ?? '';
  const fault = textFault(reason, { min: 1, max: dateReason.max ?? 0 });
  if (fault) {
    const text =
      fault.code === 'missing'
        ? 'Enter a reason for changing the date'
        : sentenceFor(dateReason, { field: '', ...fault });
    return { more: {}, errors: { dateReason: text } };
  }
  return {
    more: {
      dateChanges: [...((record?.dateChanges as Recorded[] | undefined) ?? []), { from, to, reason, on: today }],
    },
    errors: {},
  };
}
