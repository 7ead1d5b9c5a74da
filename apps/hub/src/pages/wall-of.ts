import { isShown, type Kind } from '@antiracism-kit/schema';

/** The wall that a kind is shown on, if on any: pledges are what is dated to the day, everything else that is shown is a story. */
export const wallOf = (kind: Kind): 'pledges' | 'stories' | undefined =>
  isShown(kind) ? (kind.datedTo === 'day' ? 'pledges' : 'stories') : undefined;

/** The names of the kinds on a wall. */
export const namesOn = (wall: 'pledges' | 'stories', kinds: readonly Kind[]): string[] =>
  kinds.filter((kind) => wallOf(kind) === wall).map(({ name }) => name);
