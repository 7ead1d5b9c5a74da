import type * as z from 'zod/mini';
import { type RouteName, routes } from './routes.ts';

/** Who may call a row: anyone · anyone from an origin the organisation allows · anyone from the hub's own pages · a signed-in moderator. */
export type Access = 'public' | 'origin' | 'hub' | 'moderator';

/** One row of the contract. */
export interface Row<
  Input extends z.core.$ZodType = z.core.$ZodType,
  Output extends z.core.$ZodType = z.core.$ZodType,
> {
  readonly method: 'GET' | 'POST';
  /** Path with `{parameters}`, which are fields of the input. */
  readonly path: string;
  readonly access: Access;
  /** What the row does, in one sentence. */
  readonly summary: string;
  /** Status of a good answer. */
  readonly status: 200 | 201;
  readonly input: Input;
  readonly output: Output;
}

/** Makes a row; its method and path stand in the table of routes. */
export const row = <I extends z.core.$ZodType, O extends z.core.$ZodType>(
  name: RouteName,
  access: Access,
  summary: string,
  input: I,
  output: O,
  status: 200 | 201 = 200,
): Row<I, O> => {
  const [method, path] = routes[name].split(' ') as ['GET' | 'POST', string];
  return { method, path, access, summary, status, input, output };
};
