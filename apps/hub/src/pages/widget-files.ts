import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { home } from '../home.ts';

/** A folder with the widgets' files of one version. */
export interface WidgetVersion {
  readonly version: string;
  readonly folder: string;
}

const resolver = createRequire(import.meta.url);
const released = /^\d+\.\d+\.\d+$/;

/** The widgets' files that belong to this hub: the compressed copy its build made, or the widgets' own build when that is newer. */
export async function ownWidgets(): Promise<WidgetVersion> {
  const own = join(dirname(resolver.resolve('@antiracism-kit/widgets/package.json')), 'dist/browser');
  const listOf = (folder: string) => readFile(join(folder, 'integrity.json'), 'utf8').catch(() => undefined);
  const [copied, built] = await Promise.all([listOf(home.widgets), listOf(own)]);
  const isCopied = copied !== undefined && (built === undefined || built === copied);
  const { version } = JSON.parse((isCopied ? copied : built) ?? '{"version":"0.0.0"}') as { version: string };
  return { version, folder: isCopied ? home.widgets : own };
}

/** The versions that were kept in a folder. */
export async function keptVersions(kept: string): Promise<readonly WidgetVersion[]> {
  const names = await readdir(kept).catch(() => []);
  return names.filter((name) => released.test(name)).map((version) => ({ version, folder: join(kept, version) }));
}

/**
 * Keeps the files of a released version for good: pages that pinned it go on after the hub has moved on. `own` is what
 * this hub serves unless told otherwise.
 */
export async function keepWidgets(kept: string, own?: WidgetVersion): Promise<void> {
  const { version, folder } = own ?? (await ownWidgets());
  if (!released.test(version) || (await keptVersions(kept)).some((one) => one.version === version)) return;
  await mkdir(kept, { recursive: true, mode: 0o700 });
  // whole or not at all, whenever this process ends
  const half = await mkdtemp(join(kept, '.half-'));
  try {
    await cp(folder, join(half, version), { recursive: true });
    await rename(join(half, version), join(kept, version)).catch(async (fault) => {
      // another process of this hub was faster
      if (!(await keptVersions(kept)).some((one) => one.version === version)) throw fault;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}
