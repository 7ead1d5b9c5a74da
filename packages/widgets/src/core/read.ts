import type { Input, Output } from '@antiracism-kit/schema';
import type { visitorRoutes } from '@antiracism-kit/schema/visitor-routes';

/** Rows of the contract that anyone may read about an organisation. */
type Readable = 'getOrganisation' | 'listPublished' | 'countPublished';

type Rest<Route> = Route extends `GET /api/organisations/{organisation}${infer Path}` ? Path : never;

// the compiler holds these against the contract, whose table would be three times as long as all of this file
const paths: { [Name in Readable]: Rest<(typeof visitorRoutes)[Name]> } = {
  getOrganisation: '',
  listPublished: '/published',
  countPublished: '/count',
};

/**
 * Reads one row of the contract: the part of the client's `call` that a widget without a form needs, at a third of its
 * bytes. Throws when there is no good answer.
 */
export async function read<Name extends Readable>(
  { hub, signal }: { hub: string; signal: AbortSignal },
  name: Name,
  { organisation, ...rest }: Input<Name>,
): Promise<Output<Name>> {
  const url = new URL(`/api/organisations/${encodeURIComponent(organisation)}${paths[name]}`, hub);
  for (const [key, value] of Object.entries(rest))
    for (const one of [value].flat()) if (one) url.searchParams.append(key, String(one));
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}
