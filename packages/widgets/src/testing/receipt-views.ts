import type { ReceiptView } from '@antiracism-kit/schema';

const submitted: ReceiptView = {
  reference: 'P-7K3M-92Q',
  kind: 'pledge',
  organisation: { code: 'ZZ1', name: 'Fenland and Coast NHS Foundation Trust' },
  status: 'submitted',
  receivedOn: '2026-11-20',
  fields: {
    who: 'individual',
    text: 'I will speak up when a patient makes a racist comment to a colleague, and check on my colleague afterwards.',
    measure: 'My colleagues tell me that they felt backed up.',
    dueDate: '2099-03-31',
    priorities: [],
    display: { as: 'role-only', role: 'Healthcare assistant' },
  },
  consent: { uses: ['published-without-name'], wording: 'pledge-2026-11' },
  consents: [{ on: '2026-11-20', uses: ['published-without-name'], wording: 'pledge-2026-11' }],
  edited: false,
  decisions: [{ action: 'submit', on: '2026-11-20' }],
  open: ['withdraw'],
  followUps: [],
};

const { fields: _, consent: __, ...erased } = submitted;

/** A pledge as its author sees it, in every place it can stand. */
export const receiptViews = {
  submitted,
  'changes-requested': {
    ...submitted,
    status: 'changes-requested',
    decisions: [
      ...submitted.decisions,
      {
        action: 'request-changes',
        on: '2026-11-21',
        message: 'Thank you for your pledge. It names a colleague.\n\nCan you take the name out?',
      },
    ],
    open: ['revise', 'withdraw'],
  },
  published: {
    ...submitted,
    status: 'published',
    decisions: [...submitted.decisions, { action: 'publish', on: '2026-11-22' }],
    published: '5b1f0a8e-3b0c-4c9e-8f58-0d6a4f1b7c21',
    followUps: [
      {
        reference: 'U-9X8Y-7Z6',
        status: 'published',
        receivedOn: '2026-11-23',
        fields: { outcome: 'in-progress', text: 'I have spoken up twice.' },
      },
    ],
  },
  'not-published': {
    ...submitted,
    status: 'not-published',
    decisions: [
      ...submitted.decisions,
      { action: 'decline', on: '2026-11-22', reason: 'not-specific', message: 'Tell us what you will do.' },
    ],
    open: ['revise', 'withdraw'],
  },
  removed: {
    ...submitted,
    status: 'removed',
    decisions: [
      ...submitted.decisions,
      { action: 'publish', on: '2026-11-22' },
      { action: 'report', on: '2026-11-23', reason: 'identifies-someone' },
    ],
  },
  withdrawn: {
    ...erased,
    status: 'withdrawn',
    decisions: [...submitted.decisions, { action: 'withdraw', on: '2026-11-23' }],
    open: [],
  },
} satisfies Partial<Record<ReceiptView['status'], ReceiptView>>;
