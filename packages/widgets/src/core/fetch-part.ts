/**
 * Imports a part of a widget when it is first asked for; and again, when it did not come. Firefox keeps a failed import
 * for as long as the page is open, so the next try asks for the same file under an address that has not failed yet.
 */
export function fetchPart<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let ask = load;
  return () =>
    ask().catch((error: unknown) => {
      // WebKit does not tell the address, and does not need another one
      const address = /imported module: (\S+)/.exec(String(error))?.[1];
      if (address) ask = () => import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}#again`);
      throw error;
    });
}
