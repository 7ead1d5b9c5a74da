import { setImmediate as othersFirst } from 'node:timers/promises';
import { isSentOpenly, isShown, type Kind, type Status, type Theme } from '@antiracism-kit/schema';
import type { Context } from '../handlers/context.ts';
import type { FollowThrough } from '../store/counting.ts';
import type { StoredItem } from '../store/store.ts';

/** Which organisation and days a paper is about. */
export interface Span {
  readonly organisation: string;
  /** The organisation and its members, by code. */
  readonly codes: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Kinds whose authors say later how it went. */
export const followedKinds = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.filter((kind) => isShown(kind) && kinds.some(({ follows, outcome }) => follows === kind.name && outcome));

/** Kinds of stories and ideas that visitors send. What is told in confidence is counted nowhere. */
export const toldKinds = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.filter(
    (kind) => isShown(kind) && isSentOpenly(kind) && kind.sentBy === 'visitor' && kind.uses.includes('counted'),
  );

/** Counts what was promised in the span, and how everything on the wall goes. */
export async function countFollowed(
  { organisation, codes, from, to }: Span,
  { store, kinds, tell }: Context,
): Promise<{ readonly sent: Partial<Record<Status, number>>; readonly going: FollowThrough }> {
  const names = followedKinds(kinds).map(({ name }) => name);
  const going = await store.followThrough({ scope: organisation, kinds: names, until: to }, (done, total) =>
    tell?.({ what: 'followed', done, total }),
  );
  const sent: Partial<Record<Status, number>> = {};
  for (const code of codes) {
    const counts = await store.countArrived({ organisation: code, kinds: names, from, to });
    await othersFirst();
    for (const by of Object.values(counts))
      for (const [status, count] of entries(by)) sent[status] = (sent[status] ?? 0) + count;
  }
  return { sent, going };
}

/** Counts what was told in the span, by kind; and by theme as far as the authors agreed to be counted. */
export async function countTold(
  { codes, from, to }: Span,
  { store, kinds, tell }: Context,
): Promise<{ readonly kinds: Record<string, number>; readonly themes: Partial<Record<Theme, number>> }> {
  const names = toldKinds(kinds).map(({ name }) => name);
  const sent = Object.fromEntries(names.map((name) => [name, 0]));
  const themes: Partial<Record<Theme, number>> = {};
  const heaps: { organisation: string; kind: string; status: Status }[] = [];
  for (const organisation of codes) {
    const counts = await store.countArrived({ organisation, kinds: names, from, to });
    await othersFirst();
    for (const [kind, by] of Object.entries(counts))
      for (const [status, count] of entries(by)) {
        sent[kind] = (sent[kind] ?? 0) + count;
        heaps.push({ organisation, kind, status });
      }
  }
  const total = Object.values(sent).reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const heap of heaps) {
    let after: Parameters<typeof store.arrived>[0]['after'];
    do {
      const { items, next } = await store.arrived({ ...heap, from, to, after });
      for (const theme of items.flatMap(themesOf)) themes[theme] = (themes[theme] ?? 0) + 1;
      done += items.length;
      tell?.({ what: 'told', done: Math.min(done, total), total });
      after = next;
      await othersFirst();
    } while (after);
  }
  return { kinds: sent, themes };
}

// What its author took back, or did not agree to have counted, is about nothing.
const themesOf = ({ fields, consent, themes }: StoredItem): readonly Theme[] =>
  fields && consent?.uses.includes('counted') ? themes : [];

const entries = (counts: Readonly<Partial<Record<Status, number>>>) => Object.entries(counts) as [Status, number][];
