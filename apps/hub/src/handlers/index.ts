import type { RouteName } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { countPublished } from './count-published.ts';
import { createSubmission } from './create-submission.ts';
import { decideSubmission } from './decide-submission.ts';
import { getItem } from './get-item.ts';
import { getOrganisation } from './get-organisation.ts';
import { getPublished } from './get-published.ts';
import { getStrategy } from './get-strategy.ts';
import { listAudit } from './list-audit.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPublished } from './list-published.ts';
import { listQueue } from './list-queue.ts';
import { openReceipt } from './open-receipt.ts';
import { reportPublished } from './report-published.ts';
import { reviseSubmission } from './revise-submission.ts';
import { updateSubmission } from './update-submission.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

/** The handler of every row of the contract, under the row's name. */
export const handlers: { readonly [Name in RouteName]: Handler<Name> } = {
  listOrganisations,
  getOrganisation,
  getStrategy,
  createSubmission,
  listPublished,
  getPublished,
  countPublished,
  reportPublished,
  openReceipt,
  reviseSubmission,
  updateSubmission,
  withdrawSubmission,
  listQueue,
  getItem,
  decideSubmission,
  listAudit,
};
