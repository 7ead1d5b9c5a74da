import { type Difference, differences, type Edit, type Item, type Kind } from '@antiracism-kit/schema';
import { answersOf } from '../item/answers.ts';

/** An edited answer beside the one it would replace. */
export interface Compared {
  readonly label: string;
  readonly reason: Edit['reason'];
  readonly pieces: readonly Difference[];
}

/** Each edited answer with its label, why it was edited, and the differences, word by word. */
export function compare(
  kind: Kind,
  stands: Record<string, unknown>,
  { fields, edits }: NonNullable<Item['proposal']>,
): Compared[] {
  const labels = new Map(answersOf(kind, { ...stands, ...fields }, []).map(({ name, label }) => [name, label]));
  return edits.map(({ field, reason }) => ({
    label: labels.get(field) ?? field,
    reason,
    pieces: differences(String(stands[field] ?? ''), String(fields[field] ?? '')),
  }));
}
