/**
 * What an author agrees to: SHA-256 of the words and their salt, base64url. Page, console and hub each make it of the words
 * they have, whatever order those stand in. The salt keeps anybody with the digest alone from trying out words.
 */
export async function wordsDigest(fields: Readonly<Record<string, unknown>>, salt: string): Promise<string> {
  const text = JSON.stringify([sorted(fields), salt]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, sorted(one)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
