/** What the address of our script says: the hub that served it, or `?hub=`, and the organisation in `?organisation=`. */
export interface LoadedFrom {
  hub?: string | undefined;
  organisation?: string | null | undefined;
}

// On the window and not in a module, because the loader and the widgets are separate files.
const shared = globalThis as { arkLoadedFrom?: LoadedFrom };

/** Remembers the address of the script that a page loaded from a hub; the first one wins. */
export function noteLoadedFrom(address: string): void {
  const { origin, searchParams } = new URL(address);
  shared.arkLoadedFrom ??= {
    hub: searchParams.get('hub') ?? origin,
    organisation: searchParams.get('organisation'),
  };
}

/** What the script's address said; empty when the widgets came in the page's own bundle. */
export function loadedFrom(): LoadedFrom {
  return shared.arkLoadedFrom ?? {};
}
