import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@antiracism-kit/hub/src/store/open-store.ts';
import { region } from './seed.ts';

/** A folder for one measurement. `remove` takes it away again. */
export async function newFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ark-bench-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Where the hub keeps its database in a folder. */
export const databaseIn = (folder: string): string => join(folder, 'hub.sqlite');

/** The key set that sealed requests name. Nothing here opens anything, so nobody has to have signed it. */
export const sealedKeySet = {
  organisation: 'TR0',
  version: 1,
  id: 'A'.repeat(43),
  signer: 'A'.repeat(43),
  savedOn: '2026-11-23',
  savedBy: 'bench',
  signed: { text: JSON.stringify({ until: '2099-12-31' }), signatures: {} },
} as const;

/** Gives an empty database the region of the benchmarks, and one of its trusts a key set. */
export async function prepare(place: { readonly file: string } | { readonly databaseUrl: string }): Promise<void> {
  const store = await openStore(place);
  await store.saveOrganisations(region, []);
  await store.saveKeySet(sealedKeySet);
  await store.close();
}
