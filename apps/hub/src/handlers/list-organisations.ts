import type { Handler } from './context.ts';

/** Lists the organisations of this hub. */
export const listOrganisations: Handler<'listOrganisations'> = (_, { directory }) => ({
  organisations: [...directory.organisations],
});
