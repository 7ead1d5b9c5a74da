import type { ReceiptView } from '@antiracism-kit/schema';

const submitted: ReceiptView = {
  reference: 'S-7K3M-92Q',
  kind: 'tried-and-stopped',
  organisation: { code: 'ZZ1', name: 'Fenland and Coast' },
  status: 'submitted',
  receivedOn: '2026-11-20',
  replyBy: '2026-11-27',
  fields: {
    title: 'Anonymous shift swaps',
    whatTried: 'Dr Smith on Ward 4 asked us to hide names on the swap board.',
    whatHappened: 'It did not change who got weekends off because people knew each other’s patterns.',
    priorities: [],
    display: { as: 'team-only', team: 'Ward 4' },
    contact: { email: 'ana@example.nhs.uk' },
  },
  consent: { uses: ['read', 'counted', 'published-without-name', 'contact'], wording: 'story-2026-11' },
  consents: [
    { on: '2026-11-20', uses: ['read', 'counted', 'published-without-name', 'contact'], wording: 'story-2026-11' },
  ],
  edited: false,
  decisions: [{ action: 'submit', on: '2026-11-20' }],
  open: ['reply', 'consent', 'keep-private', 'withdraw'],
  followUps: [],
};
const { fields: _, consent: __, replyBy: ___, ...erased } = submitted;

/** A story as its author sees it, in the places that tell it from a pledge. */
export const storyViews = {
  submitted,
  asked: {
    ...submitted,
    decisions: [
      ...submitted.decisions,
      { action: 'ask', on: '2026-11-21', message: 'Thank you.\n\nWhat would you try first?' },
      { action: 'reply', on: '2026-11-22', message: 'The roster rules.' },
    ],
  },
  proposed: {
    ...submitted,
    status: 'words-proposed',
    decisions: [
      ...submitted.decisions,
      { action: 'propose', on: '2026-11-21', message: 'We took out a name. Is this still what you mean?' },
    ],
    proposal: {
      fields: { whatTried: 'A colleague asked us to hide names on the swap board.' },
      edits: [{ field: 'whatTried', reason: 'names-a-person' }],
    },
    open: ['agree', 'revise', 'reply', 'consent', 'keep-private', 'withdraw'],
  },
  agreed: {
    ...submitted,
    status: 'words-agreed',
    edited: true,
    decisions: [...submitted.decisions, { action: 'propose', on: '2026-11-21' }, { action: 'agree', on: '2026-11-22' }],
  },
  published: {
    ...submitted,
    status: 'published',
    edited: true,
    decisions: [...submitted.decisions, { action: 'publish', on: '2026-11-23' }],
    published: '5b1f0a8e-3b0c-4c9e-8f58-0d6a4f1b7c21',
  },
  withdrawn: {
    ...erased,
    status: 'withdrawn',
    consents: [],
    decisions: [...submitted.decisions, { action: 'withdraw', on: '2026-11-23' }],
    open: [],
  },
} satisfies Record<string, ReceiptView>;
