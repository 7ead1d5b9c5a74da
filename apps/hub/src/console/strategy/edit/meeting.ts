import type { Form } from '../../form.ts';
import { type Typed, typedFrom } from '../fields.ts';
import type { Place } from '../places.ts';

/** An answer that two people changed at once. */
export interface Clash {
  readonly label: string;
  readonly before: string;
  readonly theirs: string;
  readonly yours: string;
}

/** How the answers looked when the form was made. */
export function seenIn(form: Form): Typed | undefined {
  try {
    const seen: unknown = JSON.parse(form.text('seen'));
    return typeof seen === 'object' && seen !== null && !Array.isArray(seen)
      ? Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, String(value)]))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Brings together what somebody typed and what was saved since their form was made. Where both changed an answer, theirs is still typed, and told of. */
export function meeting(
  { record, outline }: Place,
  typed: Typed,
  seen: Typed | undefined,
): { readonly typed: Typed; readonly clashes: readonly Clash[] } {
  if (!seen || !record) return { typed, clashes: [] };
  const now = typedFrom(record, outline.fields);
  const clashes: Clash[] = [];
  const met = outline.fields.map(({ name, label }) => {
    const [before = '', theirs = '', yours = ''] = [seen[name], now[name], typed[name]];
    if (yours === before) return [name, theirs] as const;
    if (theirs !== before && theirs !== yours) clashes.push({ label, before, theirs, yours });
    return [name, yours] as const;
  });
  return { typed: Object.fromEntries(met), clashes };
}
