import type { Handler } from './context.ts';
import { findPublished } from './get-published.ts';

/** Reports a problem with a published item. The same report again adds nothing until a moderator has looked. */
export const reportPublished: Handler<'reportPublished'> = async (input, context) => {
  const { id } = await findPublished(input, context);
  const item = await context.store.item(id);
  const steps = item?.decisions ?? [];
  const sinceDecided = steps.slice(steps.findLastIndex(({ by }) => typeof by === 'object') + 1);
  const { reason, message } = input;
  if (!sinceDecided.some((step) => step.action === 'report' && step.reason === reason))
    await context.store.decide(id, {
      action: 'report',
      by: 'reader',
      on: context.today(),
      reason,
      ...(message !== undefined && { message }),
    });
  return { reported: true };
};
