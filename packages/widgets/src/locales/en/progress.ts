import { form, number } from './numbers.ts';

const actions = (count: number) => form(count, { one: '# action', other: '# actions' });

/** Words of `<ark-progress>`. */
export const progress = {
  heading: 'Progress on our commitments',
  updated: (day: string) => `Last updated ${day}`,
  noUpdates: 'No updates published yet',
  nextBoard: (day: string) => `Next Board update ${day}`,
  boardOverdue: (day: string) => `Update overdue since ${day}`,
  developing: 'The plan is being developed. Its actions will appear here.',
  readAll: 'Read updates on the whole strategy',
  readUpdates: 'Read updates on this commitment',
  number,
  actions,
  states: {
    completed: 'Completed',
    'on-track': 'On track',
    'some-risk': 'Some risk',
    'off-track': 'Off track',
    'not-rated': 'In progress (not rated)',
    'not-started': 'Not started',
    'on-hold': 'On hold',
    stopped: 'Stopped',
  },
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  state: 'Status',
  dueOn: (day: string) => `Due ${day}`,
  noDate: 'No date set',
  overdue: (day: string) => `Overdue since ${day}`,
  quietSince: (day: string) => `No update since ${day}`,
  noActions: 'No actions yet',
  noCommitments: 'No commitments yet',
  supportedBy: 'Supported by:',
  fewerThan5: 'fewer than 5',
  kinds: {
    pledge: 'pledges',
    'working-well': 'stories of what works well',
    'tried-and-stopped': 'stories of what was tried and stopped',
    'new-idea': 'new ideas',
    recording: 'recordings',
  },
  filters: 'Filter actions',
  priority: 'Strategy priority',
  clear: 'Clear filters',
  showing: (shown: number, total: number) =>
    `Showing ${shown === total ? '' : `${number(shown)} of `}${actions(total)}`,
  loading: 'Loading progress',
  noMatch: 'No actions match your filters',
};
