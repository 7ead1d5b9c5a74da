import { reference } from '@antiracism-kit/schema';
import { type Handler, kindNamed, signedIn } from './context.ts';

/** Lists who opened, answered or decided about what was told in confidence, newest first. */
export const auditSealed: Handler<'auditSealed'> = async ({ after }, context) => {
  const { entries, next } = await context.store.sealedAudit(signedIn(context).organisations, after);
  return {
    entries: await Promise.all(
      entries.map(async ({ item, organisation, kind, action, by, on, reason }) => ({
        item,
        reference: reference(kindNamed(context, kind).letter, item),
        organisation,
        action,
        by: typeof by === 'object' ? await context.nameOf(by.moderator) : by,
        on,
        ...(reason !== undefined && { why: reason }),
      })),
    ),
    ...(next !== undefined && { next }),
  };
};
