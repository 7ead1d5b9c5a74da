import axe from 'axe-core';

/** One thing a screen reader comes to. */
export interface Said {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  /** States and descriptions that are said with it. */
  readonly more: readonly string[];
}

interface Node {
  readonly actualNode: globalThis.Node;
  readonly children?: Node[];
  readonly props: { readonly nodeType: number; readonly nodeName: string };
}

// axe-core's own types leave out what these give for a node of its tree
const { aria, text, dom } = axe.commons as unknown as {
  aria: { getRole(node: Node): string | null };
  text: { accessibleTextVirtual(node: Node): string };
  dom: { isVisibleToScreenReaders(node: Node): boolean };
};

/** What is named, said and done with; what is inside is part of its name. */
const whole =
  /^(link|button|option|img|textbox|searchbox|combobox|checkbox|radio|spinbutton|slider|progressbar|heading)$/;
/** What holds other things, and is said when somebody enters it. */
const holds = /^(list|table|row|group|radiogroup|region|form|search|navigation|status|alert|figure|dialog|main)$/;

/** What a screen reader finds in an element and its shadow roots, in order; nothing while axe-core is busy with the page. */
export function readAloud(element: Element): Said[] | undefined {
  try {
    axe.setup(document.documentElement);
  } catch {
    return undefined;
  }
  try {
    const node = (axe.utils as unknown as { getNodeFromTree(node: Element): Node }).getNodeFromTree(element);
    return joined(read(node, 0));
  } finally {
    axe.teardown();
  }
}

type Heard = Said & { readonly block?: Element | null };

function read(node: Node, depth: number): Heard[] {
  const { actualNode, children = [] } = node;
  if (!(actualNode instanceof Element)) {
    const name = actualNode.textContent?.replace(/\s+/g, ' ') ?? '';
    return name.trim() ? [{ depth, role: 'text', name, more: [], block: blockOf(actualNode.parentElement) }] : [];
  }
  if (!dom.isVisibleToScreenReaders(node)) return [];
  // a label is said with what it labels
  if (/^(label|legend)$/.test(actualNode.localName) && !actualNode.querySelector('h1,h2,h3,h4,h5,h6')) return [];
  const role = actualNode.localName === 'summary' ? 'button' : (aria.getRole(node) ?? '');
  const inside = (at: number) => children.flatMap((child) => read(child, at));
  if (whole.test(role)) {
    const said = { depth, role: roleText(actualNode, role), name: nameOf(node), more: moreOf(actualNode) };
    return role === 'heading' ? [said, ...inside(depth).filter(({ role }) => /^(link|button)/.test(role))] : [said];
  }
  if (!holds.test(role)) return inside(depth);
  const found = inside(depth + 1);
  const name = /^(row|status|alert)$/.test(role) ? '' : nameOf(node);
  // a group without a name is not said
  if (found.length === 0 || (/^(group|form|region)$/.test(role) && !name)) return inside(depth);
  const count = actualNode.querySelectorAll(':scope > li').length;
  const items = role === 'list' ? [count === 1 ? '1 item' : `${count} items`] : [];
  return [{ depth, role, name, more: [...items, ...moreOf(actualNode)] }, ...found];
}

const nameOf = (node: Node) => text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();

function roleText(element: Element, role: string): string {
  if (role !== 'heading') return role;
  return `heading level ${element.getAttribute('aria-level') ?? element.localName.slice(1)}`;
}

function moreOf(element: Element): string[] {
  const is = (name: string, value = 'true') => element.getAttribute(`aria-${name}`) === value;
  const input = element instanceof HTMLInputElement ? element : undefined;
  const details = element.localName === 'summary' ? (element.parentElement as HTMLDetailsElement) : undefined;
  const expanded = details ? String(details.open) : element.getAttribute('aria-expanded');
  const described = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as ShadowRoot | Document;
  return [
    ...(input && /^(radio|checkbox)$/.test(input.type) ? [input.checked ? 'checked' : 'not checked'] : []),
    ...(expanded ? [expanded === 'true' ? 'expanded' : 'collapsed'] : []),
    ...(is('invalid') ? ['invalid entry'] : []),
    ...(is('required') || element.matches(':required') ? ['required'] : []),
    ...(is('current', 'page') || is('current') ? ['current'] : []),
    ...(is('disabled') || element.matches(':disabled') ? ['unavailable'] : []),
    ...described.map((id) => root.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim() ?? '').filter(Boolean),
  ];
}

/** Words of one paragraph are said in one go. */
function joined(heard: Heard[]): Said[] {
  const said: Heard[] = [];
  for (const next of heard) {
    const last = said.at(-1);
    if (last?.block && last.block === next.block) said[said.length - 1] = { ...last, name: last.name + next.name };
    else said.push(next);
  }
  return said.map(({ depth, role, name, more }) => ({ depth, role, name: name.trim(), more }));
}

function blockOf(element: Element | null): Element | null {
  let found = element;
  while (found && getComputedStyle(found).display === 'inline') found = found.parentElement;
  return found;
}
