// A change below a package's src/ needs a changeset that names the package.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './source-files.mjs';

export default async function check(root) {
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const base = baseOf(git);
  const changed = `${git('diff', '--name-only', base)}\n${git('ls-files', '--others', '--exclude-standard')}`.split(
    '\n',
  );
  const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));
  const changesets = (await sourceFiles(root, '.changeset/*.md')).filter(({ path }) => changed.includes(path));
  return changesetFaults(changed, changesets, await releasedPackages(root, fixed.flat()));
}

/** One sentence for each released package that changed and that no changeset names. */
export function changesetFaults(changed, changesets, packages) {
  const named = new Set(
    changesets.flatMap(({ text }) => [...text.matchAll(/^['"]?(@[\w/-]+)['"]?:/gm)].map((match) => match[1])),
  );
  const empty = changesets.some(({ text }) => /^---\n---/.test(text));
  return packages
    .filter(({ folder }) => changed.some((path) => path.startsWith(`${folder}/src/`)))
    .filter(({ name }) => !named.has(name) && !empty)
    .map(
      ({ name }) =>
        `${name} has changed without a changeset. Run "pnpm changeset" and say what is different for its user.`,
    );
}

/** Where this work began: the main branch it left, else the last release, else the beginning. */
function baseOf(git) {
  const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const attempt = (...args) => {
    try {
      return git(...args);
    } catch {
      return '';
    }
  };
  const fork = attempt('merge-base', 'HEAD', 'origin/main');
  if (fork && fork !== attempt('rev-parse', 'HEAD')) return fork;
  // only a release writes the change logs
  return attempt('log', '-1', '--format=%H', '--', 'packages/schema/CHANGELOG.md') || emptyTree;
}

async function releasedPackages(root, names) {
  const manifests = await sourceFiles(root, '{packages,apps}/*/package.json');
  const all = manifests.map(({ path, text }) => ({
    folder: path.replace(/\/package\.json$/, ''),
    name: JSON.parse(text).name,
  }));
  return all.filter(({ name }) => names.includes(name));
}
