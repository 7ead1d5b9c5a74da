/** Gives a tag its class; says nothing when the tag has one, because a page may load two copies of us. */
export function define(tag: `ark-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
