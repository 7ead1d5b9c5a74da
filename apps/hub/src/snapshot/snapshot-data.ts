import type { Kind, Organisation, Output } from '@antiracism-kit/schema';
import type { Call } from '../call.ts';
import { ifMissing } from '../pages/show-page.ts';
import { namesOn } from '../pages/wall-of.ts';

/** What is published of one organisation, as files by their names. */
export interface SnapshotData {
  readonly organisation: Organisation;
  /** What a file holds, by its name. */
  readonly files: Readonly<Record<string, object>>;
  /** Whether anything in them is the organisation's own. */
  readonly isWorthCopying: boolean;
}

/** Reads everything that the widgets can show of an organisation; each file is what `data-src` of a widget takes. */
export async function snapshotData(
  call: Call,
  organisation: Organisation,
  kinds: readonly Kind[],
): Promise<SnapshotData> {
  const at = { organisation: organisation.code };
  const pledges = await wall(call, at, namesOn('pledges', kinds));
  const stories = await wall(call, at, namesOn('stories', kinds));
  const strategy = await call('getStrategy', at).catch(ifMissing);
  const measures = await call('listMeasures', at);
  const { links } = await call('countLinks', at);
  return {
    organisation,
    files: {
      organisation,
      pledges,
      stories,
      measures,
      ...(strategy && { strategy, progress: { strategy, ...(await progress(call, at)), links } }),
    },
    isWorthCopying:
      pledges.items.length > 0 ||
      stories.items.length > 0 ||
      measures.measures.length > 0 ||
      strategy?.organisation === organisation.code,
  };
}

interface At {
  readonly organisation: string;
}

async function wall(call: Call, at: At, kind: readonly string[]): Promise<Output<'listPublished'>> {
  const page = (after?: string) => call('listPublished', { ...at, kind, size: '48', ...(after && { after }) });
  const first = await page();
  const items = [...first.items];
  for (let { next } = first; next !== undefined; ) {
    const more = await page(next);
    items.push(...more.items);
    next = more.next;
  }
  const { next: _, ...whole } = first;
  return { ...whole, items };
}

async function progress(call: Call, at: At): Promise<Pick<Output<'listProgress'>, 'updates' | 'latest'>> {
  const { updates: firsts, next: second, latest = {} } = await call('listProgress', at);
  const updates = [...firsts];
  for (let next = second; next !== undefined; ) {
    const more = await call('listProgress', { ...at, after: next });
    updates.push(...more.updates);
    next = more.next;
  }
  return { updates, latest };
}
