import { sealedRoutes } from './sealed-routes.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** Where each row of the contract is called: method and path. */
export const routes = {
  ...visitorRoutes,
  ...sealedRoutes,
  listSealed: 'GET /api/moderation/sealed',
  openSealed: 'POST /api/moderation/sealed/{id}/openings',
  replySealed: 'POST /api/moderation/sealed/{id}/messages',
  stepSealed: 'POST /api/moderation/sealed/{id}/steps',
  publishSealed: 'POST /api/moderation/sealed/{id}/publication',
  resealSealed: 'POST /api/moderation/sealed/{id}/envelopes',
  auditSealed: 'GET /api/moderation/sealed-audit',
  countThemes: 'GET /api/moderation/sealed-themes/{organisation}',
  listQueue: 'GET /api/moderation/queue',
  getItem: 'GET /api/moderation/items/{id}',
  decideSubmission: 'POST /api/moderation/items/{id}/decisions',
  proposeWords: 'POST /api/moderation/items/{id}/proposals',
  askAuthor: 'POST /api/moderation/items/{id}/questions',
  assignItem: 'POST /api/moderation/items/{id}/assignments',
  labelItem: 'POST /api/moderation/items/{id}/labels',
  respondPublicly: 'POST /api/moderation/items/{id}/responses',
  promoteIdea: 'POST /api/moderation/items/{id}/actions',
  logSubmission: 'POST /api/moderation/submissions',
  openStrategy: 'GET /api/moderation/strategies/{organisation}',
  saveStrategy: 'POST /api/moderation/strategies/{organisation}',
  addProgress: 'POST /api/moderation/strategies/{organisation}/progress',
  openMeasures: 'GET /api/moderation/measures/{organisation}',
  saveMeasure: 'POST /api/moderation/measures/{organisation}',
  makeBoardReport: 'POST /api/moderation/reports/{organisation}',
  listBoardReports: 'GET /api/moderation/reports/{organisation}',
  openBoardReport: 'GET /api/moderation/reports/{organisation}/{id}',
  listQuotes: 'GET /api/moderation/quotes/{organisation}',
  saveKeySet: 'POST /api/moderation/key-sets/{organisation}',
  listKeys: 'GET /api/moderation/keys',
  saveKey: 'POST /api/moderation/keys',
  passTest: 'POST /api/moderation/keys/tests',
  openKeyring: 'GET /api/moderation/keyrings/{organisation}',
  confirmShare: 'POST /api/moderation/keyrings/{organisation}/shares',
  listErasures: 'GET /api/moderation/erasures',
  listAudit: 'GET /api/moderation/audit',
} as const;

/** The name of a row of the contract. */
export type RouteName = keyof typeof routes;
