import type { Organisation } from './organisation.ts';

const valid = (on: string, { validFrom, validTo }: { validFrom?: string | undefined; validTo?: string | undefined }) =>
  (!validFrom || validFrom <= on) && (!validTo || on <= validTo);

/** The codes an organisation belongs to on a day, itself first, then outwards. */
export function scopesOf(code: string, all: ReadonlyMap<string, Organisation>, on: string): string[] {
  const scopes = [code];
  for (const scope of scopes)
    for (const membership of all.get(scope)?.memberOf ?? [])
      if (valid(on, membership) && !scopes.includes(membership.code)) scopes.push(membership.code);
  return scopes;
}

/** The organisations that belong to one on a day, also through others, by name. None of them has ended by then. */
export function membersOf(code: string, all: readonly Organisation[], on: string): Organisation[] {
  const byCode = new Map(all.map((organisation) => [organisation.code, organisation]));
  return all
    .filter((one) => one.code !== code && valid(on, one) && scopesOf(one.code, byCode, on).includes(code))
    .sort((a, b) => a.name.localeCompare(b.name));
}
