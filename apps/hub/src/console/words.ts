import type { Action, Reason, Status } from '@antiracism-kit/schema';

/** The words of the console that more than one page uses. Templates get them as `words`. */
export const words = {
  statuses: {
    submitted: { text: 'To check', colour: 'blue' },
    'changes-requested': { text: 'Changes asked for', colour: 'yellow' },
    published: { text: 'Published', colour: 'green' },
    'not-published': { text: 'Not published', colour: 'grey' },
    removed: { text: 'Removed', colour: 'orange' },
    withdrawn: { text: 'Withdrawn', colour: 'white' },
  } satisfies Record<Status, { text: string; colour: string }>,

  actions: {
    submit: 'Sent',
    revise: 'Changed and sent again',
    withdraw: 'Withdrawn',
    report: 'Reported',
    publish: 'Published',
    'request-changes': 'Changes asked for',
    decline: 'Not published',
    remove: 'Removed from the wall',
    undo: 'Last decision undone',
  } satisfies Record<Action, string>,

  reasons: {
    'identifies-someone': 'It names or identifies someone',
    complaint: 'It is a formal complaint or serious accusation that needs another route',
    safeguarding: 'It raises a safeguarding concern',
    'not-specific': 'It is not about a specific experience or action',
    offensive: 'It is offensive or discriminatory',
    'not-true': 'It is not true',
    duplicate: 'It is a duplicate',
    spam: 'It is spam',
    other: 'Something else',
  } satisfies Record<Reason, string>,

  flags: {
    reported: 'Reported by a reader',
    safeguarding: 'Safeguarding',
    complaint: 'Complaint',
    email: 'Email address',
    phone: 'Phone number',
    postcode: 'Postcode',
    'nhs-number': 'NHS number',
    'national-insurance': 'National Insurance number',
    'named-person': 'Named person',
    'web-address': 'Web address',
    'all-capitals': 'All capitals',
  } as Record<string, string>,
} as const;

/** Flags that cannot wait for their turn in the queue. */
export const urgentFlags: readonly string[] = ['reported', 'safeguarding'];

/** A short name such as `pledge-update` as people read it: Pledge update. */
export const sentence = (name: string): string => {
  const spaced = name.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
