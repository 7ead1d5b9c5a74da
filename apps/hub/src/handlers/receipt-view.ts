import { openTo, type ReceiptView, reference, statusOf } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';

/** What the author of an item sees of it: all they sent, every step, and what they can do now. */
export function receiptView(item: StoredItem, context: Context): ReceiptView {
  const { id, kind, receivedOn, fields, consent, decisions } = item;
  const status = statusOf(decisions);
  return {
    reference: referenceOf(item, context),
    kind,
    organisation: nameAndCode(item.organisation, context),
    status,
    receivedOn,
    ...(fields && { fields }),
    ...(fields && consent && { consent }),
    decisions: decisions.map(({ action, on, reason, message }) => ({
      action,
      on,
      ...(reason && { reason }),
      ...(message !== undefined && { message }),
    })),
    open: openTo(decisions).filter((action) => action === 'revise' || action === 'withdraw'),
    ...(status === 'published' && { published: id }),
    followUps: item.followUps.map((followUp) => {
      const message = followUp.decisions.at(-1)?.message;
      return {
        reference: referenceOf(followUp, context),
        status: statusOf(followUp.decisions),
        receivedOn: followUp.receivedOn,
        fields: followUp.fields ?? {},
        ...(message !== undefined && { message }),
      };
    }),
  };
}

/** The short name of an item, for talking about it. */
export const referenceOf = ({ id, kind }: Pick<StoredItem, 'id' | 'kind'>, context: Context): string =>
  reference(kindNamed(context, kind).letter, id);

/** An organisation as answers name it. */
export const nameAndCode = (code: string, { directory }: Context): { code: string; name: string } => ({
  code,
  name: directory.get(code)?.shortName ?? code,
});
