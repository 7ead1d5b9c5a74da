import { transform } from 'lightningcss';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { PurgeCSS } from 'purgecss';

// The oldest browsers with container queries and constructable sheets.
const targets = { chrome: 106 << 16, firefox: 110 << 16, safari: (16 << 16) | (4 << 8) };

// Parts of nhsuk-frontend that no widget needs although it uses every class in them: icons in buttons and links,
// headings, paragraphs and links without a class (their level is the page's choice), spacing between parts of a page.
const unused =
  /^a(:(visited|hover|active|focus))?$|\.nhsuk-button.*\.nhsuk-icon|:(visited|focus|hover|active) \.nhsuk-icon|(^|[\s>+~])(strong|b|h[1-6]|p|ul|ol|address|code|var)\b|-moz-focus-inner|\\:focus|:has\(\+|label-wrapper|\+ ?\.nhsuk-heading|:focus:hover|:has\(.*:hover|[^(]:disabled|::?-(webkit-search|webkit-inner|webkit-outer|ms)-/;

const oldProperties = [
  'word-wrap',
  'clip',
  '-ms-high-contrast-adjust',
  '-webkit-appearance',
  '-moz-appearance',
  '-webkit-clip-path',
];

/** Changes what only works in a document of its own: rem, width queries, and what is there for Internet Explorer. */
function adapt(css: string, without: RegExp): string {
  const sheet = postcss.parse(css);
  // finer versions of shapes, one of them with an image from the page's own /assets
  sheet.walkAtRules('supports', (at: AtRule) => {
    if (!at.params.includes('-ms-ime-align')) at.remove();
  });
  sheet.walkAtRules('supports', (at: AtRule) => {
    at.replaceWith(at.nodes ?? []);
  });
  sheet.walkAtRules('media', (at: AtRule) => {
    // a ring under the finger after a tap; the rest of the rule costs more than it gives
    if (at.params.includes('(hover: none)')) at.remove();
    const queries = at.params.split(/,\s*/).filter((query) => !/-ms-high-contrast|screen[^ ]/.test(query));
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
  sheet.walkAtRules('media', (at: AtRule) => {
    // paper gets one smaller rem from core.scss; system colours apply by themselves to what has none of its own
    const redundant =
      at.params === 'print' ? /^(font-size|line-height|color)$/ : /^(color|fill|background-color|border-color)$/;
    if (at.params === 'print' || at.params === '(forced-colors: active)')
      at.walkDecls((declaration: Declaration) => {
        const ours = at.params !== 'print' && (declaration.parent as Rule).selector.includes('.ark');
        if (!ours && redundant.test(declaration.prop)) declaration.remove();
      });
  });
  sheet.walkDecls((declaration: Declaration) => {
    if (oldProperties.includes(declaration.prop)) declaration.remove();
    declaration.value = declaration.value.replace(/(-?[\d.]+)rem\b/g, (_, n: string) =>
      n === '1' ? 'var(--_rem)' : `calc(var(--_rem)*${n.replace(/^(-?)0\./, '$1.')})`,
    );
  });
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter(
      (selector) => selector.includes('.ark') || !(unused.test(selector) || without.test(selector)),
    );
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  const empty = (node: AtRule | Rule) => {
    if (node.nodes?.length === 0) node.remove();
  };
  sheet.walkRules(empty);
  sheet.walkAtRules(empty);
  return sheet.toString();
}

/** The sheet for a shadow root, holding only what the template sources can use, without rules for these selectors. */
export async function fitForShadow(css: string, templates: string, without: RegExp): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: templates, extension: 'ts' }],
    css: [{ raw: adapt(css, without) }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    safelist: [':host', ':root', 'hidden'],
    variables: false,
  });
  return purged?.css ?? '';
}

/** The sheet in as few letters as the browsers allow. */
export function minify(css: string): string {
  return transform({ filename: 'x.css', code: Buffer.from(css), minify: true, targets }).code.toString();
}
