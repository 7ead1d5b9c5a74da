import { fetchPart } from '../core/fetch-part.ts';
import { later } from '../core/later.ts';

/** What seals and opens. */
export type Sealing = typeof import('./sealing.ts');

/** Fetches what seals and opens, once. */
export const fetchSealing: () => Promise<Sealing> = later(fetchPart(() => import('./sealing.ts')));
