/** Where each row of the contract is called: method and path. Free of schemas, so that a widget can carry it. */
export const routes = {
  listOrganisations: 'GET /api/organisations',
  getOrganisation: 'GET /api/organisations/{organisation}',
  getStrategy: 'GET /api/organisations/{organisation}/strategy',
  createSubmission: 'POST /api/organisations/{organisation}/submissions',
  listPublished: 'GET /api/organisations/{organisation}/published',
  getPublished: 'GET /api/organisations/{organisation}/published/{id}',
  countPublished: 'GET /api/organisations/{organisation}/count',
  reportPublished: 'POST /api/organisations/{organisation}/reports',
  openReceipt: 'POST /api/organisations/{organisation}/receipts/open',
  reviseSubmission: 'POST /api/organisations/{organisation}/receipts/revise',
  updateSubmission: 'POST /api/organisations/{organisation}/receipts/update',
  withdrawSubmission: 'POST /api/organisations/{organisation}/receipts/withdraw',
  listQueue: 'GET /api/moderation/queue',
  getItem: 'GET /api/moderation/items/{id}',
  decideSubmission: 'POST /api/moderation/items/{id}/decisions',
  listAudit: 'GET /api/moderation/audit',
} as const;

/** The name of a row of the contract. */
export type RouteName = keyof typeof routes;
