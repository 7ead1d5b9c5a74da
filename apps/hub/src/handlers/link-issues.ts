import { type Issue, referencesOf, type Strategy } from '@antiracism-kit/schema';
import type { Directory } from '../directory.ts';
import type { Store } from '../store/store.ts';

/** What it takes to know what is linked to a strategy. */
export interface LinkParts {
  readonly store: Pick<Store, 'strategy' | 'linked'>;
  readonly directory: Pick<Directory, 'members' | 'scopes'>;
}

/** What keeps a strategy from taking the place of the one that stands: names that stand for two things, and names that would be gone while something is linked to them. */
export const linkIssues = async (strategy: Strategy, parts: LinkParts): Promise<Issue[]> => [
  ...repeated(strategy),
  ...(await orphaning(strategy, parts)),
];

// Links are made by these names, so each may stand for one thing only.
function repeated(strategy: Strategy): Issue[] {
  const { priorities, promises } = referencesOf(strategy);
  const twice = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return [
    ...twice(priorities).map((name) => ({ field: `strategy.priorities.${name}`, code: 'repeated' })),
    ...twice(promises).map((name) => ({ field: `strategy.promises.${name}`, code: 'repeated' })),
  ];
}

async function orphaning(strategy: Strategy, context: LinkParts): Promise<Issue[]> {
  const { store } = context;
  const before = await store.strategy(strategy.organisation);
  if (!before) return [];
  const [was, is] = [referencesOf(before), referencesOf(strategy)];
  const priorities = was.priorities.filter((id) => !is.priorities.includes(id));
  const promises = was.promises.filter((ref) => !is.promises.includes(ref));
  if (priorities.length + promises.length === 0) return [];
  const organisations = await followers(strategy.organisation, context);
  const linked = await store.linked({ organisations, priorities, promises });
  return [
    ...priorities.map((id) => ({ field: `strategy.priorities.${id}`, limit: linked.get(id) ?? 0 })),
    ...promises.map((ref) => ({ field: `strategy.promises.${ref}`, limit: linked.get(ref) ?? 0 })),
  ]
    .filter(({ limit }) => limit > 0)
    .map((issue) => ({ ...issue, code: 'still-linked' }));
}

// Who has a nearer strategy is linked to that one.
async function followers(organisation: string, { store, directory }: LinkParts): Promise<string[]> {
  const members = directory.members(organisation).map(({ code }) => code);
  const nearer = members.map((code) => directory.scopes(code).slice(0, directory.scopes(code).indexOf(organisation)));
  const withOwn = new Set<string>();
  for (const code of new Set(nearer.flat())) if (await store.strategy(code)) withOwn.add(code);
  return members.filter((_, at) => !nearer[at]?.some((code) => withOwn.has(code)));
}
