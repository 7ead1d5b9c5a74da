// Writes what themes are made of for tools that read no TypeScript: dist/tokens.json and dist/themes/*.css.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { designTokens, themeCss, themes } from '../src/core/looks.ts';

const dist = join(import.meta.dirname, '../dist');
mkdirSync(join(dist, 'themes'), { recursive: true });
writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(designTokens(), null, 2)}\n`);
for (const [name, { values }] of Object.entries(themes))
  if (Object.keys(values).length > 0) writeFileSync(join(dist, `themes/${name}.css`), themeCss(values));
