// Stops a source file at 250 lines and a test at 300: past that it holds two nouns.
import { sourceFiles } from './source-files.mjs';

const data = /\/(locales|samples)\/|\.generated\.ts$|\.styles\.ts$/;
const code = '**/*.{ts,mjs,js,njk,php}';

export default async function check(root) {
  const places = ['{packages,apps}/*/{src,scripts,journeys,pages}', 'integrations', 'scripts'].map(
    (place) => `${place}/${code}`,
  );
  return lengthFaults(await sourceFiles(root, ...places));
}

/** One sentence for each file that is too long; words, samples and compiled styles may be. */
export function lengthFaults(files) {
  return files.flatMap(({ path, text }) => {
    const limit = /\.(test|suite|stories)\.m?[jt]s$/.test(path) ? 300 : 250;
    const lines = text.split('\n').length - 1;
    return lines <= limit || data.test(path) ? [] : [`${path} has ${lines} lines, over ${limit}. Split it by noun.`];
  });
}
