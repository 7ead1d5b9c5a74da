import { hash } from 'node:crypto';
import { type Organisation, type Succession, scopesOf, successorsOf } from '@antiracism-kit/schema';
import type { Store } from './store/store.ts';

/** The organisations of this hub as they belong together on one day. */
export interface Directory {
  readonly organisations: readonly Organisation[];
  /** Changes when anything in the directory has changed. */
  readonly stamp: string;
  get(code: string): Organisation | undefined;
  /** The codes an organisation belongs to, itself first, then outwards. */
  scopes(code: string): readonly string[];
  /** The organisations that belong to a code, itself included. */
  members(code: string): readonly Organisation[];
  /** The codes that follow from an old one; the code itself where nothing changed. */
  successors(code: string): readonly string[];
  /** The origins whose pages may call for an organisation: its own, and those of its members and of what it belongs to. */
  origins(code: string): ReadonlySet<string>;
}

/** Gives the directory, read again from the store when it is older than a few seconds. */
export type DirectorySource = () => Directory | Promise<Directory>;

const freshFor = 5_000;

/** Keeps the directory of a store at hand. While the database is away, the last one that was read goes on serving. */
export function directoryOf(store: Store, today: () => string): DirectorySource {
  let known: Directory | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<Directory> | undefined;

  const read = async () => {
    const on = today();
    const [hosted, successions] = await Promise.all([store.organisations(), store.successions()]);
    known = build(hosted, successions, on, known);
    readAt = performance.now();
    return known;
  };

  return () => {
    if (known && performance.now() - readAt < freshFor) return known;
    reading ??= read()
      .catch((fault) => {
        if (known) return known;
        throw fault;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
}

type Hosted = Awaited<ReturnType<Store['organisations']>>;

function build(
  hosted: Hosted,
  successions: readonly Succession[],
  on: string,
  before: Directory | undefined,
): Directory {
  const stamp = hash('sha256', JSON.stringify([on, hosted, successions]), 'base64url');
  if (before?.stamp === stamp) return before;
  const organisations = hosted.map(({ organisation }) => organisation);
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  const scopes = new Map(organisations.map(({ code }) => [code, scopesOf(code, byCode, on)]));
  const ownOrigins = new Map(hosted.map(({ organisation, origins }) => [organisation.code, origins]));
  const members = (code: string) => organisations.filter((one) => scopes.get(one.code)?.includes(code));
  const origins = new Map<string, ReadonlySet<string>>();
  return {
    organisations,
    stamp,
    get: (code) => byCode.get(code),
    scopes: (code) => scopes.get(code) ?? [],
    members,
    successors: (code) => successorsOf(code, successions, on),
    origins: (code) => {
      const kept = origins.get(code);
      if (kept || !byCode.has(code)) return kept ?? new Set();
      const lineage = [...(scopes.get(code) ?? []), ...members(code).map((one) => one.code)];
      const found = new Set(lineage.flatMap((one) => ownOrigins.get(one) ?? []));
      origins.set(code, found);
      return found;
    },
  };
}
