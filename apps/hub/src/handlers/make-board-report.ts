import { randomUUID } from 'node:crypto';
import {
  type BoardReport,
  type Issue,
  isOverdue,
  Problem,
  type ProgressUpdate,
  referencesOf,
  type Strategy,
  shownMeasure,
} from '@antiracism-kit/schema';
import { actionsOf } from '@antiracism-kit/schema/promises';
import { changesReport } from '../board/changes-report.ts';
import { countFollowed, countTold, toldKinds } from '../board/counted.ts';
import { pledgesReport } from '../board/pledges-report.ts';
import { promisesReport, titlesOf } from '../board/promises-report.ts';
import { quotable } from '../board/quotes.ts';
import { storiesReport } from '../board/stories-report.ts';
import { maySee } from '../sign-in/moderator.ts';
import type { KeptReport } from '../store/counting.ts';
import { type Checked, type Context, type Handler, signedIn } from './context.ts';
import { countModeration } from './count-moderation.ts';
import { nearestStrategy } from './nearest-strategy.ts';

/** Makes a Board paper of what is known on the day, and keeps it. */
export const makeBoardReport: Handler<'makeBoardReport'> = async (input, context) => {
  const moderator = signedIn(context);
  const { organisation: code, from, to, front } = input;
  if (!maySee(moderator, code)) throw new Problem('not-found');
  const { store, directory } = context;
  const today = context.today();
  refuseWrongDays(input, today);
  const quotes = await quotesOf(input, context);
  const members = directory.members(code).filter(({ validTo }) => !validTo || today <= validTo);
  const span = { organisation: code, codes: members.map((one) => one.code), from, to };
  const [before] = await store.reports(code);
  const strategy = await nearestStrategy(code, context);
  const number = strategy && (await store.strategyVersions(strategy.organisation))[0]?.number;
  const { sent, going } = await countFollowed(span, context);
  const told = await countTold(span, context);
  const { since, until, answered } = await countModeration({ organisation: code }, context);
  const changes = strategy && before && (await changesSince(before, strategy, context));
  const measures = (await store.measures(code)).map(shownMeasure);
  const named = ({ code, shortName }: { code: string; shortName: string }) => ({ code, name: shortName });
  const own = directory.get(code);
  const report: BoardReport = {
    id: randomUUID(),
    organisation: { code, name: own?.name ?? code },
    counted: members.map(named),
    madeOn: today,
    from,
    to,
    front,
    ...(strategy && { promises: await promises(strategy, { from, to, today }, context) }),
    ...(changes && { changes }),
    pledges: pledgesReport(sent, going),
    stories: storiesReport(told.kinds, told.themes, strategy ? await informed(code, strategy, context) : []),
    quotes: quotes.map(({ item, field }) => ({ item, field })),
    answers: { since, until, answered },
    measures,
    ...(own?.example && { example: true as const }),
  };
  await store.saveReport({
    report,
    madeBy: moderator.id,
    ...(strategy && number !== undefined && { strategy: { organisation: strategy.organisation, number } }),
    steps: quotes.map(({ step }) => step),
  });
  return {
    ...report,
    quotes: quotes.map(({ item, field, text, by }) => ({ item, field, text, ...(by !== undefined && { by }) })),
  };
};

function refuseWrongDays({ from, to }: Checked<'makeBoardReport'>, today: string): void {
  const issues: Issue[] = [
    ...(to < from ? [{ field: 'to', code: 'before-from' }] : []),
    ...(to > today ? [{ field: 'to', code: 'in-the-future' }] : []),
  ];
  if (issues.length > 0) throw new Problem('invalid-input', issues);
}

async function quotesOf({ organisation, quotes }: Checked<'makeBoardReport'>, context: Context) {
  const found = await Promise.all(quotes.map((choice) => quotable(organisation, choice, context)));
  const issues = found.flatMap((quote, at) => (quote ? [] : [{ field: `quotes.${at}`, code: 'not-an-option' }]));
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  return found.filter((quote) => quote !== undefined);
}

async function promises(
  strategy: Strategy,
  days: { readonly from: string; readonly to: string; readonly today: string },
  { store, directory }: Context,
) {
  const at = strategy.organisation;
  const updates: ProgressUpdate[] = [];
  let after: string | undefined;
  do {
    const page = await store.progress({ organisation: at, after });
    updates.push(...page.updates.filter(({ on }) => days.from <= on && on <= days.to));
    const isOver = page.updates.some(({ on }) => on < days.from);
    after = isOver ? undefined : page.next;
  } while (after !== undefined);
  const overdue = actionsOf(strategy).filter(({ action }) => isOverdue(action, days.today));
  const said: Record<string, ProgressUpdate> = {};
  for (const { action } of overdue) {
    const { updates } = await store.progress({ organisation: at, subject: action.ref });
    const last = updates.find(({ supersededBy }) => supersededBy === undefined);
    if (last) said[action.ref] = last;
  }
  const latest = await store.latestProgress(at);
  const organisation = directory.get(at)?.shortName ?? at;
  return promisesReport({ strategy, organisation, updates, said, latest }, days);
}

async function changesSince({ strategy, report }: KeptReport, now: Strategy, { store }: Context) {
  if (strategy?.organisation !== now.organisation) return undefined;
  const then = await store.strategyVersion(strategy.organisation, strategy.number);
  return then && changesReport(then, now, report.madeOn);
}

async function informed(scope: string, strategy: Strategy, { store, kinds }: Context) {
  const titles = titlesOf(strategy);
  const told = toldKinds(kinds).map(({ name }) => name);
  return Promise.all(
    referencesOf(strategy).promises.map(async (ref) => ({
      ref,
      title: titles.get(ref) ?? ref,
      count: await store.total({ scope, kinds: told, within: [], facets: [`informed:${ref}`] }),
    })),
  );
}
