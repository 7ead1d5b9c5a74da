import type { SealedCase } from '@antiracism-kit/schema';
import type { NewSealedStep, SealedItem } from '../store/store.ts';
import { type Context, signedIn } from './context.ts';
import { findSealed } from './sealed-access.ts';
import { sealedCase } from './sealed-views.ts';

/** What a moderator adds to an item they may see. */
export type SealedStepOf = Omit<NewSealedStep, 'by' | 'on' | 'seen'>;

/** Adds a moderator's step to what was told in confidence. Refused when it is not theirs to see, when something else happened first, or when the step is not open. */
export async function takeSealedStep(
  { id, seen }: { readonly id: string; readonly seen?: number },
  context: Context,
  stepOf: (item: SealedItem) => SealedStepOf | Promise<SealedStepOf>,
): Promise<SealedCase> {
  const item = await findSealed(id, context);
  const step = await stepOf(item);
  const by = { moderator: signedIn(context).id };
  const file = await context.store.stepSealed(id, {
    ...step,
    by,
    on: context.today(),
    ...(seen !== undefined && { seen }),
  });
  return sealedCase(file, context);
}
