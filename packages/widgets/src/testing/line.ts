import type { fetchPart } from '../core/fetch-part.ts';

/** The line to where the parts of widgets come from. */
export const line = { isLost: false };

/** The same module, over this line. */
export const overLine = (real: { fetchPart: typeof fetchPart }): { fetchPart: typeof fetchPart } => ({
  fetchPart: (load) =>
    real.fetchPart(() => (line.isLost ? Promise.reject(new TypeError('Importing a module script failed.')) : load())),
});
