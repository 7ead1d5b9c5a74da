import type { Input, Output } from '@antiracism-kit/schema';
import type { visitorRoutes } from '@antiracism-kit/schema/visitor-routes';

type Routes = typeof visitorRoutes;
type Rest<Route> = Route extends `GET /api/organisations/{organisation}${infer Path}` ? Path : never;

/** Rows of the contract that anyone may read about an organisation. */
type Readable = {
  [Name in keyof Routes]: Rest<Routes[Name]> extends never | `${string}{${string}` ? never : Name;
}[keyof Routes];

/**
 * Reads one row of the contract: the part of the client's `call` that a widget without a form needs, at a third of its
 * bytes. `path` is what comes after the organisation; the compiler holds it against the contract, whose table no widget
 * carries. Throws when there is no good answer; the fault's `cause` is the status of the answer, if there was one.
 */
export async function read<Name extends Readable>(
  { hub, signal }: { hub: string; signal: AbortSignal },
  name: Name,
  path: Rest<Routes[Name]>,
  { organisation, ...rest }: Input<Name>,
): Promise<Output<Name>> {
  const url = new URL(`/api/organisations/${encodeURIComponent(organisation)}${path}`, hub);
  for (const [key, value] of Object.entries(rest))
    for (const one of [value].flat()) if (one) url.searchParams.append(key, String(one));
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!answer.ok) throw new Error(name, { cause: answer.status });
  return answer.json();
}
