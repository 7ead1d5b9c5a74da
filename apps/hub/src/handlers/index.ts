import type { RouteName } from '@antiracism-kit/schema';
import { addProgress } from './add-progress.ts';
import { agreeSealed } from './agree-sealed.ts';
import { agreeWords } from './agree-words.ts';
import { answerReminder } from './answer-reminder.ts';
import { askAuthor } from './ask-author.ts';
import { assignItem } from './assign-item.ts';
import { auditSealed } from './audit-sealed.ts';
import { changeConsent } from './change-consent.ts';
import { confirmShare } from './confirm-share.ts';
import type { Handler } from './context.ts';
import { countLinks } from './count-links.ts';
import { countModeration } from './count-moderation.ts';
import { countPublished } from './count-published.ts';
import { countThemes } from './count-themes.ts';
import { createSubmission } from './create-submission.ts';
import { decideSubmission } from './decide-submission.ts';
import { getItem } from './get-item.ts';
import { getKeySet } from './get-key-set.ts';
import { getOrganisation } from './get-organisation.ts';
import { getPublished } from './get-published.ts';
import { getStrategy } from './get-strategy.ts';
import { labelItem } from './label-item.ts';
import { listAudit } from './list-audit.ts';
import { listBoardReports } from './list-board-reports.ts';
import { listErasures } from './list-erasures.ts';
import { listKeys } from './list-keys.ts';
import { listMeasures } from './list-measures.ts';
import { listOrganisations } from './list-organisations.ts';
import { listProgress } from './list-progress.ts';
import { listPublished } from './list-published.ts';
import { listQueue } from './list-queue.ts';
import { listQuotes } from './list-quotes.ts';
import { listSealed } from './list-sealed.ts';
import { logSubmission } from './log-submission.ts';
import { makeBoardReport } from './make-board-report.ts';
import { narrowConsent } from './narrow-consent.ts';
import { openBoardReport } from './open-board-report.ts';
import { openKeyring } from './open-keyring.ts';
import { openMailbox } from './open-mailbox.ts';
import { openMeasures } from './open-measures.ts';
import { openReceipt } from './open-receipt.ts';
import { openReminder } from './open-reminder.ts';
import { openSealed } from './open-sealed.ts';
import { openStrategy } from './open-strategy.ts';
import { passTest } from './pass-test.ts';
import { promoteIdea } from './promote-idea.ts';
import { proposeWords } from './propose-words.ts';
import { publishSealed } from './publish-sealed.ts';
import { replySealed } from './reply-sealed.ts';
import { replySubmission } from './reply-submission.ts';
import { reportPublished } from './report-published.ts';
import { resealSealed } from './reseal-sealed.ts';
import { respondPublicly } from './respond-publicly.ts';
import { reviseSubmission } from './revise-submission.ts';
import { saveKey } from './save-key.ts';
import { saveKeySet } from './save-key-set.ts';
import { saveMeasure } from './save-measure.ts';
import { saveStrategy } from './save-strategy.ts';
import { sendSealed } from './send-sealed.ts';
import { stepSealed } from './step-sealed.ts';
import { stopReminders } from './stop-reminders.ts';
import { updateSubmission } from './update-submission.ts';
import { withdrawSealed } from './withdraw-sealed.ts';
import { withdrawSubmission } from './withdraw-submission.ts';
import { writeSealed } from './write-sealed.ts';

/** The handler of every row of the contract, under the row's name. */
export const handlers: { readonly [Name in RouteName]: Handler<Name> } = {
  listOrganisations,
  getOrganisation,
  getStrategy,
  listProgress,
  listMeasures,
  countLinks,
  openStrategy,
  saveStrategy,
  addProgress,
  openMeasures,
  saveMeasure,
  createSubmission,
  listPublished,
  getPublished,
  countPublished,
  countThemes,
  reportPublished,
  openReceipt,
  reviseSubmission,
  updateSubmission,
  withdrawSubmission,
  openReminder,
  answerReminder,
  stopReminders,
  listQueue,
  getItem,
  decideSubmission,
  listAudit,
  replySubmission,
  agreeWords,
  changeConsent,
  countModeration,
  proposeWords,
  askAuthor,
  assignItem,
  labelItem,
  respondPublicly,
  promoteIdea,
  logSubmission,
  makeBoardReport,
  listBoardReports,
  openBoardReport,
  listQuotes,
  listErasures,
  getKeySet,
  saveKeySet,
  sendSealed,
  openMailbox,
  writeSealed,
  agreeSealed,
  narrowConsent,
  withdrawSealed,
  listSealed,
  openSealed,
  replySealed,
  stepSealed,
  publishSealed,
  resealSealed,
  auditSealed,
  listKeys,
  saveKey,
  passTest,
  openKeyring,
  confirmShare,
};
