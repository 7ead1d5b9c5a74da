import type { audiences } from '@antiracism-kit/schema';
import type { Field } from '../fields.ts';
import { actionStatuses, deliveries } from '../options.ts';

const readers: Record<(typeof audiences)[number], string> = {
  board: 'Board',
  'people-committee': 'People Committee',
  'edi-steering-group': 'Equality, diversity and inclusion steering group',
  staff: 'Staff',
  public: 'The public',
};

const passage = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'passage',
  max: 1000,
  ...more,
});
const ofActions: readonly Field[] = [
  {
    name: 'status',
    label: 'Status',
    kind: 'radios',
    options: actionStatuses,
    must: true,
    missing: 'Select where it stands',
  },
  { name: 'delivery', label: 'Delivery', kind: 'radios', options: deliveries, hint: 'As your Board rates it' },
];
const moved: readonly Field[] = [
  {
    name: 'dueDate.to',
    label: 'New due date',
    kind: 'day',
    hint: 'Only if the date changes',
    missing: 'Enter the new due date',
  },
  passage('dueDate.reason', 'Reason for changing the date', {
    max: 500,
    missing: 'Enter a reason for changing the date',
  }),
];

/** What is asked about progress on an action, a commitment or the whole strategy. Only an action has a status and a date that can move. */
export const updateFields = (isAction: boolean): readonly Field[] => [
  ...(isAction ? ofActions : []),
  passage('summary', 'How is it going?', { must: true, missing: 'Enter how it is going' }),
  passage('whatChanged', 'What has changed since last time?'),
  passage('nextSteps', 'Next steps'),
  passage('risks', 'Risks'),
  ...(isAction ? moved : []),
  { name: 'period', label: 'The time it tells about', kind: 'line', hint: 'For example, July to September 2026' },
  {
    name: 'reportedTo',
    label: 'Who has seen this?',
    kind: 'checkboxes',
    options: readers,
    hint: 'Select all that apply',
  },
  {
    name: 'authorRole',
    label: 'Your role',
    kind: 'line',
    must: true,
    hint: 'People see it. For example, Chief People Officer',
    missing: 'Enter your role',
  },
];
