import { Problem, type ProblemCode, type ProblemDetails, problems } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';

const titles: Record<ProblemCode, string> = {
  'not-json': 'The body is not JSON.',
  'invalid-input': 'Some fields were refused.',
  'not-signed-in': 'Nobody is signed in.',
  'origin-not-allowed': 'The organisation does not allow this origin.',
  'not-allowed': 'This account may not do that.',
  'not-found': 'There is nothing here.',
  'organisation-not-known': 'This hub does not know the organisation.',
  'receipt-not-known': 'This hub does not know the receipt.',
  'not-possible-now': 'The item does not allow this step now.',
  'changed-meanwhile': 'Somebody else changed the item first.',
  gone: 'The item was taken off the walls.',
  'too-large': 'The body is larger than 96 KiB.',
  'wrong-media-type': 'The body must be application/json.',
  'key-reused': 'The key was used for another body.',
  'too-many-requests': 'This network sent too much in a short time.',
  unexpected: 'Something went wrong in the hub.',
  unavailable: 'The hub cannot reach its database.',
};

/** Seconds to wait before trying again when the database is away. */
export const retryAfterSeconds = 5;

/** A refusal in the words of RFC 9457. */
export const problemDetails = (code: ProblemCode, issues: Problem['issues'] = []): ProblemDetails => ({
  type: `/problems#${code}`,
  title: titles[code],
  status: problems[code],
  code,
  ...(issues.length > 0 && { issues: [...issues] }),
});

/** Answers a refusal as `application/problem+json`. It holds rules and limits, never what was sent. */
export function sendProblem(reply: FastifyReply, code: ProblemCode, issues: Problem['issues'] = []): FastifyReply {
  if (code === 'unavailable') reply.header('retry-after', retryAfterSeconds);
  return reply
    .code(problems[code])
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemDetails(code, issues)));
}

/** Every code with its status and title, for the page that describes them. */
export const problemList = () =>
  Object.entries(problems).map(([code, status]) => ({ code, status, title: titles[code as ProblemCode] }));

const refusals: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_EMPTY_TYPE: 'wrong-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_NOT_FOUND: 'not-found',
  FST_ERR_ASYNC_CONSTRAINT: 'not-found',
};

/** The refusal that a thrown fault stands for; `unexpected` for one nobody foresaw. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Problem) return fault;
  const { code, statusCode } = fault as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? refusals[code] : undefined;
  return new Problem(known ?? (statusCode === 404 ? 'not-found' : 'unexpected'));
}
