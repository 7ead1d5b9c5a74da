import type { Input, Output } from './api.ts';
import type { Issue } from './issue.ts';
import type { ProblemCode, ProblemDetails } from './problem.ts';
import { type RouteName, routes } from './routes.ts';
import { type SealedRouteName, sealedRoutes } from './sealed-routes.ts';
import { type VisitorRouteName, visitorRoutes } from './visitor-routes.ts';

/** Where a hub is, and how to reach it. */
export interface HubAddress {
  /** Origin of the hub, for example https://hub.example.nhs.uk. */
  readonly hub: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
}

/** A refusal by the hub, or `unreachable` when there was no answer that means anything. */
export class HubError extends Error {
  readonly code: ProblemCode | 'unreachable';
  readonly status: number;
  readonly issues: readonly Issue[];
  /** Seconds to wait before trying again, when the hub said so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Pick<ProblemDetails, 'status' | 'issues'> & { code: HubError['code'] }, retryAfter?: number) {
    super(problem.code);
    this.name = 'HubError';
    this.code = problem.code;
    this.status = problem.status;
    this.issues = (problem.issues ?? []) as readonly Issue[];
    this.retryAfter = retryAfter;
  }
}

/** Calls one row of the contract that anyone may call. Throws `HubError`; sends no cookie and no referrer. */
export const call = <Name extends VisitorRouteName>(
  at: HubAddress,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> => callRoute(at, visitorRoutes[name], input);

/** Calls one row of what is told in confidence, from a page of the hub. Throws `HubError`; sends no cookie and no referrer. */
export const callSealed = <Name extends SealedRouteName>(
  at: HubAddress,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> => callRoute(at, sealedRoutes[name], input);

async function callRoute<Name extends RouteName>(
  at: HubAddress,
  route: string,
  input: Input<Name>,
): Promise<Output<Name>> {
  const [method, template] = route.split(' ') as [string, string];
  const rest = { ...(input as Record<string, unknown>) };
  const path = template.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = encodeURIComponent(String(rest[parameter]));
    delete rest[parameter];
    return value;
  });
  const url = new URL(path, at.hub);
  const request: RequestInit = {
    method,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: at.signal ?? null,
  };
  if (method === 'GET')
    for (const [key, value] of Object.entries(rest))
      for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(key, String(one));
  if (method === 'POST') {
    request.body = JSON.stringify(rest);
    request.headers = { 'content-type': 'application/json' };
  }
  const answer = await (at.fetch ?? fetch)(url.href, request).catch(() => undefined);
  const body: unknown = await answer?.json().catch(() => undefined);
  if (!answer || body === undefined) throw new HubError({ code: 'unreachable', status: answer?.status ?? 0 });
  if (answer.ok) return body as Output<Name>;
  const problem = body as ProblemDetails;
  throw new HubError(
    problem.code ? problem : { code: 'unreachable', status: answer.status },
    Number(answer.headers.get('retry-after')) || undefined,
  );
}

/** A client with one method for each row of the contract. */
export type Client = { [Name in RouteName]: (input: Input<Name>) => Promise<Output<Name>> };

/** Gathers every row of the contract into one client. It is for servers and tools too; a widget calls single rows with `call` instead. */
export function createClient(at: HubAddress): Client {
  const names = Object.keys(routes) as RouteName[];
  return Object.fromEntries(
    names.map((name) => [name, (input: Input<typeof name>) => callRoute(at, routes[name], input)]),
  ) as Client;
}
