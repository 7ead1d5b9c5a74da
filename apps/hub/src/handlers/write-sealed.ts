import type { Handler } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { changeMailbox, refuseOldKeySet } from './sealed-access.ts';

/** Stores what an author writes to the team, sealed. */
export const writeSealed: Handler<'writeSealed'> = ({ key, keySet, sealed, ...keys }, context) =>
  changeMailbox(keys, context, async ({ organisation }) => {
    await refuseOldKeySet({ organisation, keySet }, context);
    const envelope = { key, keySet, sealed: Buffer.from(sealed, 'base64url') };
    return { action: 'write', week: mondayOf(context.today()), envelope };
  });
