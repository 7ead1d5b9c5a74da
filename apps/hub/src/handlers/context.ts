import { type Api, type Kind, type Output, Problem, type RouteName } from '@antiracism-kit/schema';
import type { Directory } from '../directory.ts';
import type { Moderator } from '../sign-in/moderator.ts';
import type { Store } from '../store/store.ts';

/** What a handler works with, besides its input. */
export interface Context {
  readonly store: Store;
  readonly kinds: readonly Kind[];
  readonly directory: Directory;
  /** The day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Whether this hub can send reminders. */
  readonly reminds: boolean;
  /** Who is signed in; always there for the rows that only moderators may call. */
  readonly moderator?: Moderator;
  /** The name of a moderator, for histories and the audit. */
  readonly nameOf: (moderator: string) => string | Promise<string>;
  /** Everyone who can sign in. */
  readonly moderators: () => Promise<readonly Moderator[]>;
  /** Is told how far something is that takes a while. */
  readonly tell?: (progress: Progress) => void;
}

/** How far something is that takes a while: what is counted, and how many of how many. */
export interface Progress {
  readonly what: 'followed' | 'told';
  readonly done: number;
  readonly total: number;
}

/** Checked input of a row. */
export type Checked<Name extends RouteName> = Api[Name]['input']['_zod']['output'];

/** The hub's function for one row of the contract: input already checked and access already granted. */
export type Handler<Name extends RouteName> = (
  input: Checked<Name>,
  context: Context,
) => Output<Name> | Promise<Output<Name>>;

/** The moderator who calls; refuses when there is none. */
export function signedIn({ moderator }: Context): Moderator {
  if (!moderator) throw new Problem('not-signed-in');
  return moderator;
}

/** The facts of a kind, by its name. */
export function kindNamed({ kinds }: Pick<Context, 'kinds'>, name: string): Kind {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new RangeError('The store holds a kind that this hub does not know.');
  return kind;
}
