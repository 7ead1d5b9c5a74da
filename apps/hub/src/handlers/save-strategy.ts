import { type Issue, Problem, referencesOf, type Strategy } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Context, type Handler, signedIn } from './context.ts';

/** Saves an organisation's strategy as a new version, unless something linked would lose what it is linked to. */
export const saveStrategy: Handler<'saveStrategy'> = async ({ organisation, seen, strategy }, context) => {
  const moderator = signedIn(context);
  if (!maySee(moderator, organisation)) throw new Problem('not-found');
  if (strategy.organisation !== organisation)
    throw new Problem('invalid-input', [{ field: 'strategy.organisation', code: 'not-an-option' }]);
  const issues = [...repeated(strategy), ...(await orphaning(strategy, context))];
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  const number = await context.store.saveStrategy(organisation, {
    by: moderator.id,
    on: context.today(),
    seen,
    change: () => strategy,
  });
  return { number };
};

// Links are made by these names, so each may stand for one thing only.
function repeated(strategy: Strategy): Issue[] {
  const { priorities, promises } = referencesOf(strategy);
  const twice = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return [
    ...twice(priorities).map((name) => ({ field: `strategy.priorities.${name}`, code: 'repeated' })),
    ...twice(promises).map((name) => ({ field: `strategy.promises.${name}`, code: 'repeated' })),
  ];
}

async function orphaning(strategy: Strategy, context: Context): Promise<Issue[]> {
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
async function followers(organisation: string, { store, directory }: Context): Promise<string[]> {
  const members = directory.members(organisation).map(({ code }) => code);
  const nearer = members.map((code) => directory.scopes(code).slice(0, directory.scopes(code).indexOf(organisation)));
  const withOwn = new Set<string>();
  for (const code of new Set(nearer.flat())) if (await store.strategy(code)) withOwn.add(code);
  return members.filter((_, at) => !nearer[at]?.some((code) => withOwn.has(code)));
}
