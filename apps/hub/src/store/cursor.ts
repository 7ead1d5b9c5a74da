import { Problem } from '@antiracism-kit/schema';

/** Where the next page begins, as callers carry it. What is in it is nobody's business but the store's. */
export const writeCursor = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Reads a cursor of this form back; one that was not made here is refused. */
export function readCursor(
  cursor: string | undefined,
  form: readonly ('string' | 'number')[],
): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  const parts = parsed(cursor);
  if (
    !Array.isArray(parts) ||
    parts.length !== form.length ||
    !parts.every(
      (part, index) => typeof part === form[index] && (typeof part === 'string' || Number.isSafeInteger(part)),
    )
  )
    throw new Problem('invalid-input', [{ field: 'after', code: 'wrong-format' }]);
  return parts;
}

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
};
