import { tokens } from './src/core/tokens.styles.ts';

/** Learns tags from `define('ark-…', Class)`, and leaves out what is no widget and what is private. */
const widgets = {
  name: 'widgets',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, name] = node.arguments;
    if (!tag || !ts.isStringLiteral(tag) || !name) return;
    const declaration = moduleDoc.declarations?.find((found) => found.name === name.getText());
    if (!declaration) return;
    Object.assign(declaration, { customElement: true, tagName: tag.text });
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: declaration.name, module: moduleDoc.path },
      },
    ];
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).filter((found) => found.tagName);
      for (const declaration of module.declarations) {
        const own = (declaration.members ?? []).filter((member) => !isPrivate(member));
        declaration.members = own;
        // the analyzer takes @state fields for attributes, and any dispatched event for one of the widget's own
        declaration.attributes = (declaration.attributes ?? []).filter(({ fieldName }) =>
          own.some(({ name }) => name === fieldName),
        );
        declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('ark-'));
        declaration.cssProperties = [...(declaration.cssProperties ?? []), ...looks];
        // a page that says nothing is no value of its own
        for (const { type } of [...own, ...declaration.attributes]) {
          if (type) type.text = type.text.replace(' | undefined', '');
        }
      }
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path));
  },
};

/** What every widget takes from the page's styles. */
const looks = tokens.map(({ name, about, value }) => ({ name, description: about, default: value }));

function isPrivate({ name, privacy }) {
  return name.startsWith('#') || privacy === 'private' || privacy === 'protected';
}

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.{test,stories,styles,suite}.ts', 'src/testing/**', 'src/locales/**', 'src/confidential/**'],
  litelement: true,
  packagejson: false,
  plugins: [widgets],
};
