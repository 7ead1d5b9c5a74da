import { form, number } from './numbers.ts';

/** Words of `<ark-strategy>`. */
export const strategy = {
  loading: 'Loading the strategy',
  empty: 'No strategy to show yet',
  example: 'Example data',
  status: {
    draft: 'Draft',
    consultation: 'Out for consultation',
    approved: 'Approved',
    live: 'Live',
    'under-review': 'Under review',
    superseded: 'Replaced',
    archived: 'Archived',
  },
  acknowledgement: 'What we acknowledge',
  owner: 'Owner',
  respondsTo: 'Responds to',
  runs: 'Runs',
  fromTo: (from: string | undefined, to: string | undefined) =>
    from && to ? `${from} to ${to}` : from ? `From ${from}` : `Until ${to}`,
  launched: 'Launched',
  approvedBy: 'Approved by',
  review: 'Next review',
  lastBoardUpdate: 'Last Board update',
  nextBoardUpdate: 'Next Board update',
  overdue: (day: string) => `Update overdue since ${day}`,
  assessment: 'Equality impact assessment',
  assessments: { 'not-started': 'Not started', 'in-progress': 'In progress', completed: 'Completed' },
  priorities: 'Priorities',
  place: (place: number, of: number) => `Priority ${number(place)} of ${number(of)}`,
  completed: (done: number, of: number) =>
    form(of, { one: `${number(done)} of # action completed`, other: `${number(done)} of # actions completed` }),
  noActions: 'No actions yet',
  plan: 'The plan',
  developing: 'The plan is being developed by',
  noPriorities: 'No priorities have been published yet.',
  commitments: (count: number) => form(count, { one: 'Read # commitment', other: 'Read # commitments' }),
  see: 'See commitments and actions',
  due: (day: string) => `due ${day}`,
  partners: 'Who wrote it',
  together: 'together with:',
};
