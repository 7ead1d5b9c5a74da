import type { Issue } from '@antiracism-kit/schema';

/** Refusals of a kind's answers, named as in a request that holds them under `fields`. */
export const fieldIssues = (issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, field: ['fields', issue.field].filter(Boolean).join('.') }));
