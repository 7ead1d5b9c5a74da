import * as z from 'zod/mini';

/** One refusal: which field, which rule, which limit. It never holds what was typed. */
export interface Issue {
  /** Dotted path of the field, for example `fields.text`; empty for the whole. */
  readonly field: string;
  readonly code: string;
  readonly limit?: number;
}

const codes: Record<string, string> = {
  invalid_union: 'not-an-option',
  invalid_value: 'not-an-option',
  invalid_format: 'wrong-format',
  too_big: 'too-many',
  too_small: 'too-few',
};

/** What came of holding a value against a schema. */
export type Accepted<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: Issue[] };

/** Holds an unknown value against a schema: the value, or every refusal by field, code and limit. */
export function accept<S extends z.core.$ZodType>(schema: S, value: unknown): Accepted<z.output<S>> {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.flatMap((issue) => one(issue, issue.path)) };
}

function one(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Issue[] {
  const field = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: [field, safeName(key)].filter(Boolean).join('.'),
      code: 'unknown-field',
    }));
  if (issue.code === 'custom') return [{ field, ...(issue.params as { code: string; limit?: number }) }];
  if (issue.input === undefined) return [{ field, code: 'missing' }];
  if (issue.code === 'invalid_type') return [{ field, code: 'wrong-type' }];
  const limit = issue.code === 'too_big' ? issue.maximum : issue.code === 'too_small' ? issue.minimum : undefined;
  const code = codes[issue.code] ?? 'not-allowed';
  return [typeof limit === 'number' ? { field, code, limit } : { field, code }];
}

// The name of an unknown field was typed by someone too: it is repeated only when it looks like a field's name.
const safeName = (key: string): string => (/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key) ? key : '*');
