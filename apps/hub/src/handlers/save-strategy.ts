import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';
import { linkIssues } from './link-issues.ts';

/** Saves an organisation's strategy as a new version, unless something linked would lose what it is linked to. */
export const saveStrategy: Handler<'saveStrategy'> = async ({ organisation, seen, strategy }, context) => {
  const moderator = signedIn(context);
  if (!maySee(moderator, organisation)) throw new Problem('not-found');
  if (strategy.organisation !== organisation)
    throw new Problem('invalid-input', [{ field: 'strategy.organisation', code: 'not-an-option' }]);
  const issues = await linkIssues(strategy, context);
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  const number = await context.store.saveStrategy(organisation, {
    by: moderator.id,
    on: context.today(),
    seen,
    change: () => strategy,
  });
  return { number };
};
