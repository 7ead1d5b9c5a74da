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

async function orphaning(strategy: Strategy, { store, directory }: Context): Promise<Issue[]> {
  const before = await store.strategy(strategy.organisation);
  if (!before) return [];
  const [was, is] = [referencesOf(before), referencesOf(strategy)];
  const priorities = was.priorities.filter((id) => !is.priorities.includes(id));
  const promises = was.promises.filter((ref) => !is.promises.includes(ref));
  if (priorities.length + promises.length === 0) return [];
  const organisations = directory.members(strategy.organisation).map(({ code }) => code);
  const linked = await store.linked({ organisations, priorities, promises });
  return [
    ...priorities.map((id) => ({ field: `strategy.priorities.${id}`, limit: linked.get(id) ?? 0 })),
    ...promises.map((ref) => ({ field: `strategy.promises.${ref}`, limit: linked.get(ref) ?? 0 })),
  ]
    .filter(({ limit }) => limit > 0)
    .map((issue) => ({ ...issue, code: 'still-linked' }));
}
