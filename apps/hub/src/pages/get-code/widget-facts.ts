import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { WidgetName } from '../../embed/embedded.ts';
import { ownWidgets } from '../widget-files.ts';

/** What a web team is told of the file of a widget. */
export interface WidgetFacts {
  readonly version: string;
  /** Whether the version stays on the hub after the next one. */
  readonly isReleased: boolean;
  readonly integrity: string;
  /** Kilobytes that a page loads to show it, compressed (brotli). */
  readonly kilobytes: string;
}

const compress = promisify(brotliCompress);

/** What is known of a widget's file in this hub's own version. */
export async function widgetFacts(widget: WidgetName): Promise<WidgetFacts> {
  const { folder, version } = await ownWidgets();
  const name = `${widget}.js`;
  const list = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as { files: Record<string, string> };
  const bytes = await readFile(join(folder, `${name}.br`)).catch(async () =>
    compress(await readFile(join(folder, name))),
  );
  return {
    version,
    isReleased: /^\d+\.\d+\.\d+$/.test(version),
    integrity: list.files[name] ?? '',
    kilobytes: (bytes.length / 1_000).toFixed(1),
  };
}
