import { Problem, type Published } from '@antiracism-kit/schema';
import type { Context, Handler } from './context.ts';

/** Gives one published item; `gone` once it was taken off the walls. */
export const getPublished: Handler<'getPublished'> = (input, context) => findPublished(input, context);

/** A published item of an organisation's walls, or the right refusal. */
export async function findPublished(
  { organisation, id }: { organisation: string; id: string },
  { store }: Context,
): Promise<Published> {
  const published = await store.published(organisation, id);
  if (published === undefined) throw new Problem('not-found');
  if (published === 'gone') throw new Problem('gone');
  return published;
}
