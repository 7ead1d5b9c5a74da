import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '@antiracism-kit/widgets/custom-elements.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { guidance } from './guidance.ts';
import { snippetOf } from './snippet.ts';

const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
const pages = join(import.meta.dirname, '../../../hub/src/pages');
const hubPages = readdirSync(pages, { encoding: 'utf8', recursive: true })
  .filter((name) => /(?<!\.test)\.ts$/.test(name))
  .map((name) => readFileSync(join(pages, name), 'utf8'))
  .join('\n');

test('every widget has its do and don’t, and a page of the hub for its link', () => {
  expect(Object.keys(guidance).sort()).toEqual([...tags].sort());
  for (const [tag, { path, ...said }] of Object.entries(guidance)) {
    expect(said.do.length && said.dont.length, tag).toBeGreaterThan(0);
    expect(hubPages, tag).toContain(`'/o/:organisation${path}'`);
  }
});

test('a snippet has the loader, the element with what was chosen, and a link for when it cannot be shown', () => {
  const args = { hub: 'https://stub.example', headingLevel: 3, pledgeHref: '/a?b="c"&d', openFilters: true, lang: '' };
  expect(snippetOf('ark-pledge-wall', args)).toBe(
    `<script type="module" src="https://YOUR-HUB/v1/ark.js"></script>

<ark-pledge-wall organisation="YOUR-ODS-CODE" pledge-href="/a?b=&quot;c&quot;&amp;d" open-filters heading-level="3">
  <a href="https://YOUR-HUB/o/YOUR-ODS-CODE/pledges">Read our antiracism pledges</a>
</ark-pledge-wall>`,
  );
  expect(snippetOf('docs-words', {})).toBeUndefined();
});
