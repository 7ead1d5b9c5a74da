import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request that changes something comes from the hub's own pages, or from a program that is no browser. */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === publicUrl;
}
