/** Where the rows of what is told in confidence are called: method and path. Free of schemas, so that a page can carry it. */
export const sealedRoutes = {
  getKeySet: 'GET /api/organisations/{organisation}/key-set',
  sendSealed: 'POST /api/organisations/{organisation}/sealed',
  openMailbox: 'POST /api/organisations/{organisation}/mailbox/open',
  writeSealed: 'POST /api/organisations/{organisation}/mailbox/write',
  agreeSealed: 'POST /api/organisations/{organisation}/mailbox/agree',
  narrowConsent: 'POST /api/organisations/{organisation}/mailbox/consent',
  withdrawSealed: 'POST /api/organisations/{organisation}/mailbox/withdraw',
} as const;

/** The name of a row that the author of something told in confidence may call. */
export type SealedRouteName = keyof typeof sealedRoutes;
