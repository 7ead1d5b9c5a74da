import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const src = import.meta.dirname;

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const weight = (code: string) => brotliCompressSync(code).length;

test('a bundle that checks one kind and calls the hub weighs at most 9.25 kB', async () => {
  const code = await bundle(
    `import { acceptDraft, call, pledge } from './index.ts';
     export const send = (draft) => acceptDraft(draft, '2026-11-23', [pledge]).length === 0 && call({ hub: '' }, 'createSubmission', draft);`,
  );
  expect(weight(code)).toBeLessThanOrEqual(9250);
});

test('a bundle that only needs limits and the client carries no zod', async () => {
  const code = await bundle(
    `import { call, displaysFor, isDay, makeKey, makeReceipt, personalDetails, pledgeLimits, pledgeUpdateLimits, textFault, tidyReceipt } from './index.ts';
     console.log(call, displaysFor, isDay, makeKey, makeReceipt, personalDetails, pledgeLimits, pledgeUpdateLimits, textFault, tidyReceipt);`,
  );
  expect(code).not.toMatch(/_zod|ZodMini|discriminator/);
  expect(weight(code)).toBeLessThanOrEqual(2600);
});

test('everything the package exports has a sentence of its own', () => {
  const silent: string[] = [];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || /\.test\.ts$|(^|\/)index\.ts$/.test(file)) continue;
    const lines = readFileSync(join(src, file), 'utf8').split('\n');
    let before = '';
    const said = new Set<string>();
    for (const line of lines) {
      const name = /^export (?:declare )?(?:async )?(?:const|function|class|interface|type) (\w+)/.exec(line)?.[1];
      if (name && !before.endsWith('*/') && !said.has(name)) silent.push(`${file}: ${name}`);
      if (name) said.add(name);
      if (!line.includes('biome-ignore')) before = line;
    }
  }
  expect(silent).toEqual([]);
});
