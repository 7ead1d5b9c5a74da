import * as z from 'zod/mini';
import { say } from './field.ts';
import type { Issue } from './issue.ts';

/** Every way a hub can refuse, with its HTTP status. */
export const problems = {
  'not-json': 400,
  'invalid-input': 400,
  'not-signed-in': 401,
  'origin-not-allowed': 403,
  'not-allowed': 403,
  'not-found': 404,
  'organisation-not-known': 404,
  'receipt-not-known': 404,
  'not-possible-now': 409,
  'changed-meanwhile': 409,
  gone: 410,
  'too-large': 413,
  'wrong-media-type': 415,
  'key-reused': 422,
  'too-many-requests': 429,
  unexpected: 500,
  unavailable: 503,
} as const;

/** The code of a problem. */
export type ProblemCode = keyof typeof problems;

/** A refusal as it travels (RFC 9457, `application/problem+json`). It never holds what was sent. */
export const ProblemDetails = say(
  z.object({
    type: say(z.string(), "Address of the problem's description."),
    title: say(z.string(), 'The problem in a few English words, for developers.'),
    status: say(z.number(), 'HTTP status.'),
    code: say(z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]), 'Code of the problem.'),
    issues: z.optional(
      say(
        z.array(
          z.object({
            field: say(z.string(), 'Dotted path of the field.'),
            code: say(z.string(), 'The rule that was broken.'),
            limit: z.optional(say(z.number(), 'The limit that was broken.')),
          }),
        ),
        'Every refused field.',
      ),
    ),
  }),
  'A refusal (RFC 9457).',
  { id: 'Problem' },
);
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** A refusal inside the hub: thrown by handlers and guards, answered as `ProblemDetails`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly Issue[];

  constructor(code: ProblemCode, issues: readonly Issue[] = []) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return problems[this.code];
  }
}
