import file from '../data/frameworks.json' with { type: 'json' };
import type { Framework } from './framework.ts';

// JSON knows no literal types; the test holds every row to the schema.
/** Frameworks that strategies can answer to. A strategy may name others. */
export const frameworks = file as readonly Framework[];

/** A framework by its id; undefined where a strategy names one of its own. */
export const frameworkNamed = (id: string): Framework | undefined => frameworks.find((one) => one.id === id);
