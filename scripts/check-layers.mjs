// Reads the import lines of every source file against ARCHITECTURE.md "One direction".
import { posix } from 'node:path';
import { sourceFiles } from './source-files.mjs';

/** What the sources of a package may import beside their own files. Tests and examples may also use their tools. */
const mayImport = {
  'packages/schema': /^zod\/mini$/,
  'packages/seal':
    /^(age-encryption|shamir-secret-sharing|@scure\/base|@noble\/curves\/ed25519\.js|@antiracism-kit\/schema\/(day|receipt|receipt-words))$/,
  'packages/widgets': /^(lit|lit\/.+|@antiracism-kit\/schema(\/.+)?)$/,
  // the hub's own pages, where people write in confidence: no widget of a host page may seal
  'packages/widgets/src/confidential': /^(lit|lit\/.+|@antiracism-kit\/(schema(\/.+)?|seal))$/,
  'packages/widgets/src/frameworks': /^(lit|react|vue|svelte\/elements|@lit\/react|@antiracism-kit\/widgets\/.+)$/,
  // of the widgets only their words, which hold no element: the forms without script say the same sentences
  'apps/hub': /^(?!@antiracism-kit\/)|^@antiracism-kit\/((schema|seal)(\/.+)?|widgets\/locales\/(en|cy))$/,
  'apps/demo': /^(?!@antiracism-kit\/)|^@antiracism-kit\/(schema|widgets)(\/.+)?$/,
};

/** Within schema, left to right: a file may not lead to one further right. */
const order = [
  /^kinds\//,
  /^(draft|submission|strategy|strategy-action|progress|measure|board-report)\.ts$/,
  /^((visitor|moderation|report)-)?api\.ts$/,
  /^client\.ts$/,
];

const importLine =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
const tool = /\.(test|suite|stories)\.ts$|\/testing\//;

export default async function check(root) {
  return layerFaults(await sourceFiles(root, '{packages,apps}/*/src/**/*.ts', 'apps/e2e/journeys/**/*.ts'));
}

/** One sentence for each import that does not follow an arrow, and each branch on a kind outside its own places. */
export function layerFaults(files) {
  const imports = new Map(files.map((file) => [file.path, importsOf(file.text)]));
  const kinds = files.flatMap(({ path }) => /^packages\/schema\/src\/kinds\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  return files.flatMap((file) => [
    ...imports.get(file.path).flatMap((target) => importFault(file.path, target)),
    ...orderFaults(file.path, imports),
    ...kindFaults(file, kinds),
  ]);
}

function importsOf(text) {
  return [...text.matchAll(importLine)].map((match) => match[1] ?? match[2] ?? match[3]);
}

function importFault(path, target) {
  const home = path.split('/', 2).join('/');
  if (target.startsWith('.')) {
    const resolved = posix.join(posix.dirname(path), target);
    const testsTools = /^apps\/(bench|e2e)$/.test(home) && resolved.startsWith('scripts/');
    if (resolved.startsWith(`${home}/`) || testsTools) return [];
    return [`${path}: "${target}" leaves ${home}. Import the package by its name.`];
  }
  const app = /^@antiracism-kit\/(hub|demo|e2e|storybook|bench)\b/.exec(target);
  // bench measures the hub's insides, and nobody uses bench
  if (app && home !== 'apps/bench') return [`${path}: imports the app "${target}". Nobody imports an app.`];
  const place = Object.keys(mayImport).findLast((name) => path.startsWith(`${name}/`));
  if (tool.test(path) || !place || mayImport[place].test(target)) return [];
  return [
    `${path}: imports "${target}", which ${place} may not. The picture is in ARCHITECTURE.md, the table in scripts/check-layers.mjs.`,
  ];
}

function orderFaults(path, imports) {
  const place = placeOf(path);
  if (place === -1) return [];
  const faults = [];
  const seen = new Set([path]);
  const waiting = [[path]];
  for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
    for (const next of ownImports(chain.at(-1), imports)) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (placeOf(next) > place) faults.push(`${[...chain, next].join(' → ')}: against the arrows of ARCHITECTURE.md.`);
      else waiting.push([...chain, next]);
    }
  }
  return faults;
}

function ownImports(path, imports) {
  const own = (imports.get(path) ?? []).filter((target) => target.startsWith('.'));
  return own.map((target) => posix.join(posix.dirname(path), target));
}

function placeOf(path) {
  const file = /^packages\/schema\/src\/(.+)$/.exec(path)?.[1];
  return file && !tool.test(path) ? order.findIndex((pattern) => pattern.test(file)) : -1;
}

/** Shared code asks the kind for its facts: only kinds/ and the kind's own widget may ask which kind it is. */
function kindFaults({ path, text }, kinds) {
  if (tool.test(path) || path.includes('/samples/') || path.startsWith('packages/schema/src/kinds/')) return [];
  const folder = /^packages\/widgets\/src\/([\w-]+)\//.exec(path)?.[1] ?? '';
  return kinds
    .filter((kind) => !folder.startsWith(kind))
    .filter((kind) => branchOn(kind).test(text))
    .map((kind) => `${path}: branches on the kind "${kind}". Let the kind declare the fact, and ask for that.`);
}

function branchOn(kind) {
  const name = `['"\`]${kind}['"\`]`;
  return new RegExp(`[!=]==?\\s*${name}|${name}\\s*[!=]==?|case\\s+${name}`);
}
