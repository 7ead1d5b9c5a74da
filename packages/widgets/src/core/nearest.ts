/** The value of an attribute on the element or its nearest ancestor that has one, through shadow roots too. */
export function nearest(element: Element, attribute: string): string | undefined {
  const root = element.getRootNode();
  return (
    element.closest(`[${attribute}]`)?.getAttribute(attribute) ||
    (root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined)
  );
}
