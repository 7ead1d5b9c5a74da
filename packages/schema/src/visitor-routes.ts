/** Where the rows that anyone may call are called: method and path. Free of schemas, so that a widget can carry it. */
export const visitorRoutes = {
  listOrganisations: 'GET /api/organisations',
  getOrganisation: 'GET /api/organisations/{organisation}',
  getStrategy: 'GET /api/organisations/{organisation}/strategy',
  listProgress: 'GET /api/organisations/{organisation}/progress',
  listMeasures: 'GET /api/organisations/{organisation}/measures',
  countLinks: 'GET /api/organisations/{organisation}/links',
  createSubmission: 'POST /api/organisations/{organisation}/submissions',
  listPublished: 'GET /api/organisations/{organisation}/published',
  getPublished: 'GET /api/organisations/{organisation}/published/{id}',
  countPublished: 'GET /api/organisations/{organisation}/count',
  reportPublished: 'POST /api/organisations/{organisation}/reports',
  countModeration: 'GET /api/organisations/{organisation}/moderation',
  openReceipt: 'POST /api/organisations/{organisation}/receipts/open',
  reviseSubmission: 'POST /api/organisations/{organisation}/receipts/revise',
  updateSubmission: 'POST /api/organisations/{organisation}/receipts/update',
  replySubmission: 'POST /api/organisations/{organisation}/receipts/reply',
  agreeWords: 'POST /api/organisations/{organisation}/receipts/agree',
  changeConsent: 'POST /api/organisations/{organisation}/receipts/consent',
  openReminder: 'POST /api/organisations/{organisation}/reminders/open',
  answerReminder: 'POST /api/organisations/{organisation}/reminders/answer',
  stopReminders: 'POST /api/organisations/{organisation}/reminders/stop',
  withdrawSubmission: 'POST /api/organisations/{organisation}/receipts/withdraw',
} as const;

/** The name of a row that anyone may call. */
export type VisitorRouteName = keyof typeof visitorRoutes;
