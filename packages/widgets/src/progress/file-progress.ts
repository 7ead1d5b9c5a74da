import type { ProgressUpdate, Strategy } from '@antiracism-kit/schema';
import type { Link, ProgressSource } from './progress-source.ts';

/** What a file for `data-src` holds. */
interface ProgressFile {
  readonly strategy: Strategy;
  readonly updates?: readonly ProgressUpdate[];
  readonly latest?: Readonly<Record<string, string>>;
  readonly links?: readonly Link[];
}

const pageSize = 20;

// newest first; on one day a correction comes before what it corrects
const order = (a: ProgressUpdate, b: ProgressUpdate) =>
  a.on === b.on ? Number(a.id === b.supersedes) - Number(b.id === a.supersedes) : a.on < b.on ? 1 : -1;

function latestOf(updates: readonly ProgressUpdate[]): Record<string, string> {
  const latest: Record<string, string> = {};
  for (const { subject, on } of updates) if (on > (latest[subject] ?? '')) latest[subject] = on;
  return latest;
}

/** Progress from a file, which needs no hub. Fetched for `data-src` only. */
export async function fileProgress(address: string, signal: AbortSignal): Promise<ProgressSource> {
  const answer = await fetch(new URL(address, document.baseURI), { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  const { strategy, updates = [], latest = latestOf(updates), links = [] } = (await answer.json()) as ProgressFile;
  return {
    strategy,
    latest,
    links,
    async updates(subject, after) {
      const found = updates.filter((update) => update.subject === subject).sort(order);
      const end = Number(after ?? 0) + pageSize;
      return { updates: found.slice(end - pageSize, end), ...(end < found.length && { next: String(end) }) };
    },
  };
}
