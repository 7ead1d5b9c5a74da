import {
  type Api,
  accept,
  apiOf,
  kinds as everyKind,
  type Kind,
  type Output,
  Problem,
  type RouteName,
} from '@antiracism-kit/schema';
import { type DirectorySource, directoryOf } from './directory.ts';
import type { Checked, Context, Handler } from './handlers/context.ts';
import { handlers } from './handlers/index.ts';
import type { Moderator } from './sign-in/moderator.ts';
import type { Store } from './store/store.ts';
import { londonDay } from './today.ts';

/** Calls one row of the contract inside the hub: HTTP and the console both come through here. Throws `Problem`. */
export type Call = <Name extends RouteName>(
  name: Name,
  input: unknown,
  who?: { readonly moderator?: Moderator | undefined; readonly tell?: Context['tell'] },
) => Promise<Output<Name>>;

/** What calls need besides the contract. */
export interface CallParts {
  readonly store: Store;
  /** The day, `YYYY-MM-DD`; that of the clock in the United Kingdom unless told otherwise. */
  readonly today?: () => string;
  readonly directory?: DirectorySource;
  /** The name of a moderator; the id unless told otherwise. */
  readonly nameOf?: Context['nameOf'];
  /** Everyone who can sign in; nobody unless told otherwise. */
  readonly moderators?: Context['moderators'];
  /** What can be sent; every kind of the schema unless told otherwise. */
  readonly kinds?: readonly Kind[];
  /** Whether this hub can send reminders; it cannot unless told otherwise. */
  readonly reminds?: boolean;
  /** Whether answers are held against the contract as well, as tests do. */
  readonly checkOutput?: boolean;
}

/** Makes the one door to the handlers: it checks access, input and organisation, and in tests the answer. */
export function createCall({
  store,
  nameOf = (id) => id,
  moderators = async () => [],
  kinds = everyKind,
  reminds = false,
  checkOutput = false,
  ...parts
}: CallParts): Call {
  const api = apiOf(kinds);
  const today = parts.today ?? londonDay();
  const directorySource = parts.directory ?? directoryOf(store, today);

  return async <Name extends RouteName>(
    name: Name,
    input: unknown,
    who: { moderator?: Moderator | undefined; tell?: Context['tell'] } = {},
  ) => {
    const row = api[name];
    const { moderator, tell } = who;
    if (row.access === 'moderator' && !moderator) throw new Problem('not-signed-in');
    const held = accept(row.input, input);
    if (!held.ok) throw new Problem('invalid-input', held.issues);
    const source = directorySource();
    const directory = source instanceof Promise ? await source : source;
    if (row.path.includes('{organisation}') && !directory.get((held.value as { organisation: string }).organisation))
      throw new Problem('organisation-not-known');
    const context: Context = {
      store,
      kinds,
      directory,
      today,
      reminds,
      nameOf,
      moderators,
      ...(moderator && { moderator }),
      ...(tell && { tell }),
    };
    const handle = handlers[name] as Handler<Name>;
    const output = await handle(held.value as Checked<Name>, context);
    if (checkOutput) checkAnswer(api, name, output);
    return output;
  };
}

function checkAnswer(api: Api, name: RouteName, output: unknown): void {
  const held = accept(api[name].output, output);
  if (!held.ok) throw new TypeError(`The answer of ${name} breaks the contract: ${JSON.stringify(held.issues)}`);
}
