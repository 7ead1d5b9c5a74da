/** Most sites one organisation can have. */
const mostSites = 50;

/** The sites somebody typed, one on each line: every origin once, or what is wrong with the first bad line. */
export function readOrigins(typed: string): { readonly origins: string[] } | { readonly error: string } {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > mostSites) return { error: `Site addresses must be ${mostSites} or fewer` };
  const bad = lines.findIndex((line) => originOf(line) === undefined);
  if (bad >= 0)
    return {
      error: `Site address ${bad + 1} must be like https://www.example.nhs.uk, without anything after the name`,
    };
  return { origins: [...new Set(lines.flatMap((line) => originOf(line) ?? []))] };
}

// An origin is compared letter by letter with what a browser sends, so it is kept as browsers write it. No wildcards.
function originOf(line: string): string | undefined {
  if (!/^https?:\/\/[^/?#@\s*\\]+\/?$/i.test(line) || !URL.canParse(line)) return undefined;
  const { origin, hostname } = new URL(line);
  return hostname.includes('.') || hostname === 'localhost' || /^[a-z0-9-]+$/i.test(hostname) ? origin : undefined;
}
