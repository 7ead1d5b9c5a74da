import { build } from 'esbuild';

/** What a project bundles that sends one kind of thing to a hub: check of a pledge, and client. */
export async function schemaBundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { acceptDraft, call, pledge } from '@antiracism-kit/schema';
        export const send = async (hub, draft) =>
          acceptDraft(draft, '2026-11-23', [pledge]).length === 0 && call({ hub }, 'createSubmission', draft);`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
