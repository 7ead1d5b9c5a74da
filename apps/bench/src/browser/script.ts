import { join } from 'node:path';
import { build } from 'esbuild';

/** A file of ours as the browser gets it: one minified script. */
export async function scriptOf(file: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
