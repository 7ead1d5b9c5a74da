/** The value of an attribute on the element or its nearest ancestor that has one, through shadow roots too. */
export function nearest(element: Element, attribute: string): string | undefined {
  const found = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}
