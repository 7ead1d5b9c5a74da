import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/tools.mjs';

// what a bundler does not name as an input: styles compiled into ours, and the loader it adds itself
const also = ['packages/widgets/node_modules/nhsuk-frontend', 'integrations/sharepoint/node_modules/webpack'];

/** Packages of others whose code or styles are in ours: a table with their licences, and the licences' texts. */
export function thirdParty(inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const parts = [...new Set([...folders, ...also])].map((folder) => {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const elsewhere = `Its package holds no text of the licence: see ${repository?.url}.`;
    return { name, version, license, text: file ? readFileSync(join(root, folder, file), 'utf8').trim() : elsewhere };
  });
  parts.sort((a, b) => a.name.localeCompare(b.name));
  const rows = parts.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = parts.map(({ name, text }) => `## ${name}\n\n\`\`\`\n${text}\n\`\`\``);
  const head = '# Third-party parts of antiracism-kit.sppkg\n\n| Package | Version | Licence |\n|---|---|---|\n';
  return `${head}${rows.join('\n')}\n\n${texts.join('\n\n')}\n`;
}
