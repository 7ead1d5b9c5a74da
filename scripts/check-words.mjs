// Reads what people will read: the English locale, the web part's words, and the console's, public pages' and plugin's templates.
import ts from 'typescript';
import { sourceFiles } from './source-files.mjs';

const banned = ['BAME', 'please', 'should', 'click here', 'non-white'];
const longest = 20;
const plugin = 'integrations/wordpress/antiracism-kit/**/*.{php,txt}';
const webPart = 'integrations/sharepoint/src/words.ts';

export default async function check(root) {
  const locales = await sourceFiles(root, 'packages/widgets/src/locales/{en,en/*}.ts', webPart);
  const templates = await sourceFiles(root, 'apps/{hub,demo}/{src,pages}/**/*.{njk,html}', plugin);
  return [
    ...locales.flatMap(({ path, text }) => wordFaults(path, stringsOf(text))),
    ...templates.flatMap(({ path, text }) => wordFaults(path, textOf(text)).filter((fault) => fault.includes('says'))),
  ];
}

/** One sentence for each string that uses a banned word or a sentence that is too long. */
export function wordFaults(path, strings) {
  return strings.flatMap(({ line, text }) => [
    ...banned
      .filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(text))
      .map((word) => `${path}:${line} says "${word}": find other words.`),
    ...text
      .split(/(?<=[.?!:])\s+|\n/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
      .filter((count) => count > longest)
      .map((count) => `${path}:${line} has a sentence of ${count} words, over ${longest}.`),
  ]);
}

/** Every string of a TypeScript file, with its line; what is filled in counts as one word. */
export function stringsOf(source) {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, text) => found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map((span) => `1${span.literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(template) {
  const blank = (match) => match.replace(/[^\n]/g, ' ');
  const text = template.replace(/\{#[\s\S]*?#\}|<[^>]*>/g, blank);
  return text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
}
