import { Problem } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptView } from './receipt-view.ts';

/** Stores what the author allows from now on. Without what publishing needs, the item leaves the walls in the same transaction. */
export const changeConsent: Handler<'changeConsent'> = async ({ consent, key, ...input }, context) => {
  const item = await findReceipt(input, context);
  if (!item.fields) throw new Problem('not-possible-now');
  const kind = kindNamed(context, item.kind);
  const least = kind.least({ ...item.fields, ...item.apart }).filter((use) => use !== 'contact');
  if (consent.uses.some((use) => !kind.uses.includes(use)))
    throw new Problem('invalid-input', [{ field: 'consent.uses', code: 'not-an-option' }]);
  const needed = kind.needs(item.fields);
  const stops = needed !== undefined && item.consent?.uses.includes(needed) && !consent.uses.includes(needed);
  if (!stops && least.some((use) => !consent.uses.includes(use)))
    throw new Problem('invalid-input', [{ field: 'consent.uses', code: 'missing' }]);
  const changed = await context.store.decide(item.id, {
    action: stops ? 'keep-private' : 'consent',
    by: 'author',
    on: context.today(),
    facts: { consent },
    key,
  });
  return receiptView(changed, context);
};
