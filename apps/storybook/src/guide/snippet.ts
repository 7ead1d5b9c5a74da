import manifest from '@antiracism-kit/widgets/custom-elements.json' with { type: 'json' };
import { guidance } from './guidance.ts';

interface Attribute {
  readonly name: string;
  readonly fieldName: string;
}

const attributesOf = (tag: string): readonly Attribute[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as { tagName: string; attributes: Attribute[] }[])
    .find(({ tagName }) => tagName === tag)?.attributes ?? [];

// the page's own: it says them once, and not for each example
const ownToThePage = ['hub', 'organisation'];
const usualHeading = 2;

/** What a web team pastes to get an example: the loader, and the element with a link for when it cannot be shown. */
export function snippetOf(tag: string, args: Readonly<Record<string, unknown>>): string | undefined {
  const page = guidance[tag];
  if (!page) return undefined;
  const attributes = attributesOf(tag).flatMap(({ name, fieldName }) => {
    const value = args[fieldName];
    if (ownToThePage.includes(name) || value === undefined || value === '' || value === false) return [];
    if (name === 'heading-level' && value === usualHeading) return [];
    // a file that lives in this page alone
    const said = String(value).startsWith('blob:') ? 'YOUR-FILE.json' : String(value);
    return value === true ? [` ${name}`] : [` ${name}="${said.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
  });
  return `<script type="module" src="https://YOUR-HUB/v1/ark.js"></script>

<${tag} organisation="YOUR-ODS-CODE"${attributes.join('')}>
  <a href="https://YOUR-HUB/o/YOUR-ODS-CODE${page.path}">${page.link}</a>
</${tag}>`;
}
