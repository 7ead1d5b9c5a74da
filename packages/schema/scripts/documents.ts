// Writes openapi.json and json-schema/*.json from the contract. Run by the build; `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.ts';
import { openApi } from './openapi.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const files = new Map<string, unknown>([['openapi.json', openApi(version)]]);
for (const [name, schema] of Object.entries(jsonSchemas(version))) files.set(`json-schema/${name}.json`, schema);

mkdirSync(join(root, 'json-schema'), { recursive: true });
for (const [name, content] of files) writeFileSync(join(root, name), `${JSON.stringify(content, undefined, 2)}\n`);
console.log(`${files.size} documents written`);
