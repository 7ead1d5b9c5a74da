const asked = new Map<string, Promise<unknown>>();

/** Fetches a widget's code from the package and defines its element; once for all web parts of a page. */
export function loadWidget(name: string): Promise<unknown> {
  const found = asked.get(name) ?? import(/* webpackChunkName: "[request]" */ `../widgets/elements/${name}.js`);
  asked.set(name, found);
  // without its code a widget keeps its link; the next web part asks again
  found.catch(() => asked.delete(name));
  return found;
}
