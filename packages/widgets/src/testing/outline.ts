const roles: Record<string, string> = {
  a: 'link',
  textarea: 'textbox',
  dl: 'list of terms',
  fieldset: 'group',
  ul: 'list',
};
const spoken = ['dt', 'dd', 'p', 'li', 'legend'];

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function roleOf(element: Element): string | undefined {
  const tag = element.localName;
  if (element.hasAttribute('role')) return element.getAttribute('role') ?? undefined;
  if (tag === 'input')
    return (element as HTMLInputElement).type === 'text' ? 'textbox' : (element as HTMLInputElement).type;
  if (tag === 'button' || spoken.includes(tag)) return tag;
  if (/^h\d$/.test(tag)) return `heading ${tag[1]}`;
  return roles[tag];
}

const textOf = (scope: ParentNode, ids: string | null) =>
  (ids ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => tidy(scope.querySelector(`[id="${id}"]`)?.textContent))
    .sort()
    .join(' | ');

function nameOf(element: Element, scope: ParentNode): string {
  if (['input', 'textarea'].includes(element.localName))
    return tidy(scope.querySelector(`label[for="${element.id}"]`)?.textContent);
  if (element.localName === 'fieldset') return tidy(element.querySelector('legend')?.textContent);
  return tidy(element.textContent);
}

/** What assistive technology is told of some markup, line by line: role, name, description, state. */
export function outline(scope: ParentNode & Node): string[] {
  const lines: string[] = [];
  const visit = (element: Element) => {
    if (element.matches('[hidden], [aria-hidden="true"], [aria-live], [class*="--hidden"]')) return;
    const role = roleOf(element);
    if (role && !(role === 'status' && !element.textContent?.trim())) {
      const description = textOf(scope, element.getAttribute('aria-describedby'));
      const { checked, value } = element as HTMLInputElement;
      const state = role === 'textbox' ? value : checked ? 'checked' : '';
      lines.push([role, nameOf(element, scope), description, state].join(' · '));
    }
    for (const child of element.children) visit(child);
  };
  for (const child of scope.children) visit(child);
  return lines;
}
