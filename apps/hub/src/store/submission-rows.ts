import type { Added, NewSubmission } from './store.ts';
import type { NewRow } from './tables.ts';

/** The row of a submission that has just arrived. */
export const submissionRow = (
  id: string,
  submission: NewSubmission,
  turn: number | null,
): Required<Omit<NewRow<'submissions'>, 'number' | 'assigned_to' | 'settled_on'>> => ({
  id,
  kind: submission.kind,
  organisation: submission.organisation,
  lang: submission.lang,
  received_on: submission.receivedOn,
  status: 'submitted',
  waiting_since: submission.receivedOn,
  fields: JSON.stringify(submission.fields),
  consent: JSON.stringify(submission.consent),
  body_hash: submission.bodyHash,
  receipt_hash: submission.receiptHash ?? null,
  follows: submission.follows ?? null,
  turn,
});

/** The first step of a submission, without its place in the chain. */
export const submitStep = (id: string, { organisation, receivedOn }: NewSubmission) => ({
  organisation,
  item: id,
  action: 'submit',
  taken_by: 'author',
  taken_on: receivedOn,
  reason: null,
  text_hash: null,
  facts: null,
  key: null,
});

/** What a retry is answered: the same as the first time, or that the key names something else. */
export const answerAgain = (
  stored: { id: string; received_on: string; status: string; body_hash: string },
  { bodyHash }: Pick<NewSubmission, 'bodyHash'>,
): Added =>
  stored.body_hash === bodyHash
    ? { id: stored.id, receivedOn: stored.received_on, status: stored.status as Exclude<Added, string>['status'] }
    : 'key-reused';
