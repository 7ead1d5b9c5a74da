import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = packageRoot(here);
const built = here.startsWith(join(root, 'dist'));

/** Where this hub's own files are, whether it runs from its sources or from its build. */
export const home = {
  /** Folder that template names are relative to. */
  views: join(root, built ? 'dist/views' : 'src'),
  /** Folder of the built styles and scripts of its pages. */
  assets: join(root, 'dist/assets'),
  /** Folder of the widgets' files, compressed by the build. */
  widgets: join(root, 'dist/v1'),
  /** The accessibility statement that the project keeps for those who use its widgets. */
  statement: join(root, '../../docs/accessibility-statement.md'),
  /** Folder of Storybook, where somebody has built it. */
  storybook: join(root, '../storybook/storybook-static'),
} as const;

function packageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`No package.json at or above ${here}${sep}.`);
  return packageRoot(above);
}
