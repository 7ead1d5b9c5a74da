import type { Action, Channel, EditReason, Reason, Status, Theme } from '@antiracism-kit/schema';

/** The words of the console that more than one page uses. Templates get them as `words`. */
export const words = {
  statuses: {
    submitted: { text: 'To check', colour: 'blue' },
    'changes-requested': { text: 'Changes asked for', colour: 'yellow' },
    'words-proposed': { text: 'With the author', colour: 'yellow' },
    'words-agreed': { text: 'Words agreed', colour: 'blue' },
    published: { text: 'Published', colour: 'green' },
    'not-published': { text: 'Not published', colour: 'grey' },
    removed: { text: 'Removed', colour: 'orange' },
    'kept-private': { text: 'Kept private', colour: 'grey' },
    closed: { text: 'Closed', colour: 'grey' },
    withdrawn: { text: 'Withdrawn', colour: 'white' },
    erased: { text: 'Erased', colour: 'white' },
  } satisfies Record<Status, { text: string; colour: string }>,

  actions: {
    submit: 'Sent',
    revise: 'Changed and sent again',
    reply: 'The author wrote',
    agree: 'Author agreed to the words',
    consent: 'Author changed what we can do with it',
    'keep-private': 'Author asked to keep it private',
    withdraw: 'Withdrawn',
    report: 'Reported',
    publish: 'Published',
    'request-changes': 'Changes asked for',
    propose: 'Words proposed to the author',
    decline: 'Not published',
    close: 'Closed',
    remove: 'Removed from the wall',
    undo: 'Last decision undone',
    ask: 'Message to the author',
    assign: 'Taken on',
    'step-back': 'Stepped back',
    label: 'Sorted and linked',
    respond: 'Response added',
    log: 'Logged by the team',
    erase: 'Erased after the time it is kept',
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

  channels: { phone: 'By phone', paper: 'On paper', email: 'By email', 'in-person': 'In person' } satisfies Record<
    Channel,
    string
  >,

  themes: {
    bullying: 'Bullying and harassment',
    'career-progression': 'Career progression',
    disciplinary: 'Fair treatment when things go wrong',
    'international-colleagues': 'International colleagues',
    leadership: 'Leadership',
    'patients-and-public': 'Patients and the public',
    pay: 'Pay',
    recruitment: 'Recruitment',
    'rotas-and-leave': 'Rotas and leave',
    'speaking-up': 'Speaking up',
    training: 'Training',
    wellbeing: 'Wellbeing',
  } satisfies Record<Theme, string>,

  editReasons: {
    'names-a-person': 'It names a person',
    'identifies-a-person': 'It could identify a person',
    'patient-information': 'It has information about a patient',
    'contact-details': 'It has contact details',
    'legal-risk': 'It carries a legal risk',
    clearer: 'To make it shorter or clearer',
  } satisfies Record<EditReason, string>,
} as const;

/** Flags that cannot wait for their turn in the queue. */
export const urgentFlags: readonly string[] = ['reported', 'safeguarding'];

/** A short name such as `pledge-update` as people read it: Pledge update. */
export const sentence = (name: string): string => {
  const spaced = name.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
