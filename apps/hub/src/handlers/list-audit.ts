import { type Handler, signedIn } from './context.ts';
import { referenceOf } from './receipt-view.ts';

/** Lists who decided what, newest first, without any text. */
export const listAudit: Handler<'listAudit'> = async ({ after }, context) => {
  const { entries, next } = await context.store.audit(signedIn(context).organisations, after);
  return {
    entries: await Promise.all(
      entries.map(async ({ item, organisation, kind, action, by, on, reason }) => ({
        item,
        reference: referenceOf({ id: item, kind }, context),
        organisation,
        action,
        by: typeof by === 'object' ? await context.nameOf(by.moderator) : by,
        on,
        ...(reason && { reason }),
      })),
    ),
    ...(next !== undefined && { next }),
  };
};
