import type { Output, Strategy } from '@antiracism-kit/schema';
import { read } from '../core/read.ts';

/** How many published items of a kind are linked to a part of the strategy. */
export type Link = Output<'countLinks'>['links'][number];

/** A page of updates, newest first. */
export type UpdatesPage = Pick<Output<'listProgress'>, 'updates' | 'next'>;

/** Where a strategy and the updates on it come from. */
export interface ProgressSource {
  readonly strategy: Strategy;
  /** The day of the newest update on each subject. */
  readonly latest: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  /** The updates on one subject, a page at a time. */
  updates(subject: string, after: string | undefined, signal: AbortSignal): Promise<UpdatesPage>;
}

/** Progress as a hub knows it; nothing when the organisation follows no strategy. */
export async function hubProgress(
  { hub, organisation }: { hub: string; organisation: string },
  signal: AbortSignal,
): Promise<ProgressSource | undefined> {
  const at = { hub, signal };
  const from = { organisation };
  const [strategy, { latest = {} }, { links }] = await Promise.all([
    // of an organisation that does not exist there is no progress either, and that is a fault
    read(at, 'getStrategy', '/strategy', from).catch((error: Error) => {
      if (error.cause !== 404) throw error;
    }),
    read(at, 'listProgress', '/progress', from),
    // without counts there is everything but counts
    read(at, 'countLinks', '/links', from).catch(() => ({ links: [] })),
  ]);
  if (!strategy) return undefined;
  return {
    strategy,
    latest,
    links,
    updates: (subject, after, since) =>
      read({ hub, signal: since }, 'listProgress', '/progress', { ...from, subject, after }),
  };
}
