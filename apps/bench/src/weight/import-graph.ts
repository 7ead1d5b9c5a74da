import { basename } from 'node:path';
import { build } from 'esbuild';
import { builtFolder } from '../browser/built-files.ts';

/** Which built file leads to which: at once by `import`, later by `import()`. */
export type ImportGraph = ReadonlyMap<
  string,
  { readonly atOnce: readonly string[]; readonly later: readonly string[] }
>;

/** Reads the imports of the loader, and of all that it leads to. */
export async function readImports(): Promise<ImportGraph> {
  const { metafile } = await build({
    entryPoints: ['ark.js'],
    absWorkingDir: builtFolder,
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'error',
  });
  const of = (file: string, kind: string) =>
    metafile.inputs[file]?.imports.filter((one) => one.kind === kind).map(({ path }) => path) ?? [];
  return new Map(
    Object.keys(metafile.inputs).map((file) => [
      file,
      { atOnce: of(file, 'import-statement'), later: of(file, 'dynamic-import') },
    ]),
  );
}

/** The file that the loader asks for when it finds a widget. */
export function fileOf(graph: ImportGraph, widget: string): string | undefined {
  return graph.get('ark.js')?.later.find((file) => basename(file).replace(/-\w+\.js$/, '') === widget);
}

// a page is in one language
const isWelsh = (file: string) => /^cy[-.]/.test(basename(file));

/** Every file that these lead to, at once, or ever (in English). */
export function reach(graph: ImportGraph, entries: readonly string[], ever: boolean): string[] {
  const found = new Set(entries);
  for (const name of found) {
    const { atOnce = [], later = [] } = graph.get(name) ?? {};
    // what the loader brings later is the other widgets
    const next = ever && name !== 'ark.js' ? [...atOnce, ...later] : atOnce;
    for (const one of next) if (!isWelsh(one)) found.add(one);
  }
  return [...found];
}
