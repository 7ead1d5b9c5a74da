import { links } from './links.ts';
import { resources } from './resources.ts';

/** Words of the parts of `<ark-strategy>` that are fetched later. */
export const strategyAnnex = {
  resources,
  links,
  supported: 'Supported by',
  restsOn: 'Rests on',
  changed: 'What has changed:',
  governance: 'Who looks after it',
  committees: {
    develops: 'Develops the plan',
    assures: 'Checks that it is kept',
    approves: 'Approves it',
    consulted: 'Is consulted',
  },
  boardHears: {
    monthly: 'The Board gets an update every month.',
    quarterly: 'The Board gets an update every 3 months.',
    'six-monthly': 'The Board gets an update every 6 months.',
    annual: 'The Board gets an update every year.',
  },
  escalation: 'If something goes wrong:',
  frameworks: 'Frameworks',
  assessed: (day: string) => `assessed on ${day}`,
  evidence: 'see the evidence',
  contact: 'Contact',
};
