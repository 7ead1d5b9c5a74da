import { transform } from 'lightningcss';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { PurgeCSS } from 'purgecss';

// The oldest browsers with container queries and constructable sheets.
const targets = { chrome: 106 << 16, firefox: 110 << 16, safari: (16 << 16) | (4 << 8) };

/** Parts of nhsuk-frontend that no widget uses although it uses every class in them; and headings without a class, because here the page chooses their level. */
const unused = /\.nhsuk-button.*\.nhsuk-icon|(^|[\s>+~])h[1-6]\b|-moz-focus-inner|\\:focus/;

const oldProperties = ['word-wrap', '-ms-high-contrast-adjust', '-webkit-appearance', '-moz-appearance'];

/** Changes what only works in a document of its own: rem, width queries, and what is there for Internet Explorer. */
function adapt(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('supports', (at: AtRule) => {
    if (at.params.includes('-ms-ime-align')) at.replaceWith(at.nodes ?? []);
  });
  sheet.walkAtRules('media', (at: AtRule) => {
    const queries = at.params.split(/,\s*/).filter((query) => !/-ms-high-contrast|screen\\/.test(query));
    if (queries.length === 0) {
      at.remove();
      return;
    }
    at.params = queries
      .join(', ')
      .replace('screen and (forced-colors', '(forced-colors')
      .replace(/^print and .*/, 'print');
    if (/^\((min|max)-width/.test(at.params)) {
      at.name = 'container';
      at.params = `ark ${at.params}`;
    }
  });
  sheet.walkDecls((declaration: Declaration) => {
    if (oldProperties.includes(declaration.prop)) declaration.remove();
    declaration.value = declaration.value.replace(/(-?[\d.]+)rem\b/g, (_, n: string) =>
      n === '1' ? 'var(--_rem)' : `calc(var(--_rem)*${n.replace(/^(-?)0\./, '$1.')})`,
    );
  });
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter((selector) => !unused.test(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  return sheet.toString();
}

/** The sheet as it is shipped: for a shadow root, holding only what the template sources can use, minified. */
export async function fitForShadow(css: string, templates: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: templates, extension: 'ts' }],
    css: [{ raw: adapt(css) }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    safelist: [':host', ':root', 'hidden'],
    variables: false,
  });
  const { code } = transform({ filename: 'x.css', code: Buffer.from(purged?.css ?? ''), minify: true, targets });
  return code.toString();
}
