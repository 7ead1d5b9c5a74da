import type { Output } from '@antiracism-kit/schema';
import { type Issue, type Organisation, Problem, type Strategy } from '@antiracism-kit/schema';
import { linkIssues } from '../../handlers/link-issues.ts';
import type { Moderator } from '../../sign-in/moderator.ts';
import type { StrategyDraft } from '../../store/store.ts';
import { hostedFor } from '../organisation/hosted.ts';
import type { PageParts } from '../parts.ts';
import { merge } from './merge.ts';

/** A strategy as its editors see it: what is published, and what is changed and not published yet. */
export interface OpenDraft {
  readonly organisation: Organisation;
  readonly moderator: Moderator;
  /** The newest published version; 0 when there is none. */
  readonly number: number;
  readonly versions: Output<'openStrategy'>['versions'];
  readonly published?: Strategy;
  /** The draft, on top of what is published now. */
  readonly draft?: StrategyDraft;
  /** The draft, else what is published, else the beginnings of a first strategy, which has no title yet. */
  readonly strategy: Strategy;
  /** Whether there is a strategy to change. */
  readonly exists: boolean;
}

/** Opens the strategy of an organisation for changing. What was published since a draft began is brought into it. */
export async function openDraft(parts: PageParts, moderator: Moderator, code: string): Promise<OpenDraft> {
  const { organisation } = await hostedFor(moderator, code, parts);
  const {
    number,
    versions,
    strategy: published,
  } = await parts.call('openStrategy', { organisation: code }, { moderator });
  const kept = await parts.store.strategyDraft(code);
  const draft =
    kept && kept.number !== number && published ? await onTop(parts, moderator, kept, number, published) : kept;
  const strategy = draft?.strategy ?? published ?? beginnings(code);
  const exists = (draft ?? published) !== undefined;
  return {
    organisation,
    moderator,
    number,
    versions,
    strategy,
    exists,
    ...(published && { published }),
    ...(draft && { draft }),
  };
}

async function onTop(
  { call }: PageParts,
  moderator: Moderator,
  draft: StrategyDraft,
  number: number,
  published: Strategy,
): Promise<StrategyDraft> {
  const { organisation } = published;
  const input = { organisation, number: String(draft.number) };
  const base = draft.number > 0 ? (await call('openStrategy', input, { moderator })).strategy : undefined;
  const { strategy, clashes } = merge(base, draft.strategy, published);
  return { ...draft, number, strategy, clashes: [...draft.clashes, ...clashes] };
}

const beginnings = (code: string) =>
  ({
    id: code.toLowerCase(),
    organisation: code,
    lang: 'en',
    status: 'draft',
    version: '0.1',
    partners: [],
    priorities: [],
    resources: [],
  }) as unknown as Strategy;

/** Keeps a change in the draft. Throws `changed-meanwhile` when somebody else changed it since it was opened. */
export async function keepDraft(
  { store, today }: PageParts,
  { organisation, moderator, draft, number }: OpenDraft,
  at: string,
  strategy: Strategy,
): Promise<void> {
  const edit = { at, by: moderator.name, on: today() };
  await store.saveStrategyDraft(organisation.code, {
    number,
    revision: draft?.revision ?? 0,
    strategy,
    edits: [...(draft?.edits ?? []).filter((one) => one.at !== at), edit],
    clashes: draft?.clashes ?? [],
  });
}

/** Does something to a draft again when somebody else was faster. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let turn = 0; ; turn++)
    try {
      return await work();
    } catch (error) {
      if (turn === 4 || !(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error;
    }
}

/** What keeps a strategy from being published, with a sentence for each. */
export async function refusalsOf(
  { store, directory }: PageParts,
  strategy: Strategy,
  published: Strategy | undefined,
): Promise<readonly (Issue & { readonly name: string; readonly text: string })[]> {
  const issues = await linkIssues(strategy, { store, directory: await directory() });
  return issues.map((issue) => {
    const name = issue.field.replace(/^strategy\.(priorities|promises)\./, '');
    return { ...issue, name, text: refusal(issue, name, published) };
  });
}

function refusal({ field, code, limit = 0 }: Issue, name: string, published?: Strategy): string {
  if (code === 'repeated')
    return `${name} names more than 1 thing. Each ${field.includes('.priorities.') ? 'short name' : 'reference'} can be used once`;
  const one = limit === 1;
  const priority = published?.priorities.find(({ id }) => id === name);
  if (field.includes('.priorities.'))
    return `${limit} ${one ? 'pledge or story is' : 'pledges and stories are'} linked to the priority “${priority?.title ?? name}”. Link ${one ? 'it' : 'them'} elsewhere first`;
  const isCommitment = published?.priorities.some(({ commitments }) => commitments.some(({ ref }) => ref === name));
  return `${limit} ${one ? 'story is' : 'stories are'} linked to ${isCommitment ? 'commitment' : 'action'} ${name}. Link ${one ? 'it' : 'them'} elsewhere first`;
}
