import { type Output, pageSize, type Strategy } from '@antiracism-kit/schema';
import { type Checked, type Context, type Handler, kindNamed } from './context.ts';
import { nearestStrategy, promisesOf } from './nearest-strategy.ts';

/** Lists published items, a page at a time. The first page also says how many there are and what can be filtered by. */
export const listPublished: Handler<'listPublished'> = async (input, context) => {
  const { organisation: scope, kind: kinds, facet: facets = [], search, sort = 'newest', after, size } = input;
  const { store, directory } = context;
  const within = [...new Set((input.within ?? []).flatMap((code) => directory.successors(code)))];
  const page = await store.page({
    scope,
    kinds,
    within,
    facets,
    sort,
    size: size === undefined ? pageSize : Number(size),
    ...(search !== undefined && { search }),
    ...(after !== undefined && { after }),
  });
  const answer = { items: [...page.items], ...(page.next !== undefined && { next: page.next }) };
  if (after !== undefined) return answer;
  const [total, tally, choices] = await Promise.all([
    search === undefined ? store.total({ scope, kinds, within, facets }) : undefined,
    store.tally(scope, kinds),
    choicesOf(input, context),
  ]);
  const pastDue = await pastDueOf(input, context);
  const shown = { ...tally, ...(pastDue !== undefined && { pastDue }) };
  return { ...answer, ...(total !== undefined && { total }), tally: shown, choices };
};

// Only for what its authors can update; nothing before the first count.
async function pastDueOf(
  { organisation, kind: kinds }: Checked<'listPublished'>,
  { store, kinds: known }: Context,
): Promise<number | undefined> {
  if (!known.some(({ follows }) => follows !== undefined && kinds.includes(follows as never))) return undefined;
  return (await store.figures([organisation]))[0]?.pastDue;
}

type Choices = NonNullable<Output<'listPublished'>['choices']>;

async function choicesOf({ organisation, kind: kinds }: Checked<'listPublished'>, context: Context): Promise<Choices> {
  const today = context.today();
  const current = context.directory
    .members(organisation)
    .filter(({ code, validTo }) => code !== organisation && (!validTo || today <= validTo));
  // a choice that leads to nothing is not one
  const totals = await Promise.all(
    current.map(({ code }) => context.store.total({ scope: organisation, kinds, within: [code], facets: [] })),
  );
  const members = current.filter((_, index) => totals[index]);
  const choice = ({ code, shortName }: (typeof members)[number]) => ({ value: code, label: shortName });
  const isSystem = ({ type }: (typeof members)[number]) => type === 'icb' || type === 'ics';
  const strategy = await nearestStrategy(organisation, context);
  return {
    systems: members.filter(isSystem).map(choice).sort(byLabel),
    organisations: members
      .filter((one) => !isSystem(one))
      .map(choice)
      .sort(byLabel),
    priorities: (strategy?.priorities ?? []).map(({ id, title }) => ({ value: id, label: title })),
    ...(await storyChoices(organisation, kinds, strategy, context)),
  };
}

// Only what stories need: a wall of pledges does not carry the strategy's every promise.
async function storyChoices(
  organisation: string,
  kinds: readonly string[],
  strategy: Strategy | undefined,
  context: Context,
): Promise<Pick<Choices, 'years' | 'commitments'>> {
  const stories = kinds.filter((name) => kindNamed(context, name).datedTo === 'year');
  if (stories.length === 0) return {};
  const years = await context.store.facetValues(organisation, stories, 'year');
  const promises = strategy ? promisesOf(strategy) : [];
  return {
    years: [...years].reverse(),
    commitments: promises.map(({ ref, text }) => ({ value: ref, label: text })),
  };
}

const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, 'en-GB');
