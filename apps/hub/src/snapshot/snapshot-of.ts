import type { Kind } from '@antiracism-kit/schema';
import { createApp } from '../app.ts';
import { createCall } from '../call.ts';
import type { Config } from '../config.ts';
import { createViews } from '../pages/views.ts';
import type { Store } from '../store/store.ts';
import { type Snapshot, writeSnapshot } from './write-snapshot.ts';

/** What `hub snapshot` is told. */
export interface SnapshotOrder {
  readonly store: Store;
  readonly config: Config;
  readonly today: () => string;
  readonly kinds: readonly Kind[];
  readonly folder: string;
  readonly codes: readonly string[];
}

/** Makes a copy of what a store has published, by the pages of a hub that listens nowhere. */
export async function snapshotOf({ store, config, today, kinds, folder, codes }: SnapshotOrder): Promise<Snapshot> {
  const app = await createApp({ store, config, today, kinds });
  const call = createCall({ store, today, kinds });
  const parts = { app, call, render: createViews(), kinds, hub: config.publicUrl, on: today() };
  return writeSnapshot(parts, folder, codes);
}
