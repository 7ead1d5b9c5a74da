import { createClient } from '@antiracism-kit/schema/client';

/** The hub that a page came from, asked as whoever is signed in to the console. */
export const hub = createClient({
  hub: location.origin,
  fetch: (url, request) => fetch(url, { ...request, credentials: 'same-origin' }),
});
