import type { OpeningReason, SealedAction } from '@antiracism-kit/schema';

/** What moderators did with what was told in confidence, in words. */
export const sealedActions = {
  open: 'Opened',
  reply: 'Answered',
  propose: 'Words proposed to the author',
  approve: 'Publishing approved by the first of two people',
  publish: 'Published',
  close: 'Closed',
  decline: 'Not published',
  assign: 'Taken on',
  'step-back': 'Stepped back',
  escalate: 'Escalated',
  label: 'Sorted by theme',
  reseal: 'Sealed again',
  erase: 'Erased after the time it is kept',
} satisfies Record<SealedAction, string>;

/** Why it was opened, in words. */
export const openingReasons = {
  'first-reading': 'To read it for the first time',
  answering: 'To answer',
  'agreeing-words': 'To agree words with the author',
  publishing: 'To publish agreed words',
  'handing-over': 'To hand it over to a colleague',
  'keys-changed': 'To seal it again after keys changed',
} satisfies Record<OpeningReason, string>;

/** Whom it can be escalated to, in words. */
export const escalations: Record<string, string> = {
  'safeguarding-lead': 'Safeguarding lead',
  guardian: 'Freedom to Speak Up Guardian',
  hr: 'Human resources',
  'it-security': 'IT security',
};

/** Whose turn it is, in words. */
export const turns = { team: 'Yours', author: 'The author’s', nobody: 'Nobody’s' } as const;

/** What an author allows, in words. */
export const useWords: Record<string, string> = {
  read: 'Read it',
  counted: 'Count it in themes',
  quoted: 'Publish words they agree to',
  'published-without-name': 'Publish it without a name',
  'published-with-name': 'Publish it with their name',
  contact: 'Get in touch',
};
