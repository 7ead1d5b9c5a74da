import { type Api, Key, Problem, type RouteName } from '@antiracism-kit/schema';
import type { FastifyRequest } from 'fastify';

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly options?: readonly Schema[];
  readonly innerType?: Schema;
}
interface Schema {
  readonly _zod: { readonly def: unknown };
}

/** Gathers a row's input from path, query, body and header, as the contract's own schema says. */
export type ReadInput = (request: FastifyRequest) => Record<string, unknown>;

/** Makes the reader of one row's input. */
export function inputReader(api: Api, name: RouteName): ReadInput {
  const { method, input } = api[name];
  const shape = shapeOf(input);
  if (method === 'GET') {
    const lists = Object.keys(shape).filter((field) => isList(shape[field]));
    return ({ params, query }) => {
      const found: Record<string, unknown> = { ...(query as object) };
      for (const field of lists) if (found[field] !== undefined) found[field] = [found[field]].flat();
      return Object.assign(found, params);
    };
  }
  const keyed = shape.key === Key;
  return ({ params, body, headers }) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw new Problem('invalid-input', [{ field: '', code: 'wrong-type' }]);
    const key = keyed ? headers['idempotency-key'] : undefined;
    if (key === undefined) return { ...body, ...(params as object) };
    const inBody = (body as { key?: unknown }).key;
    if (inBody !== undefined && inBody !== key)
      throw new Problem('invalid-input', [{ field: 'key', code: 'not-the-same' }]);
    return { ...body, key, ...(params as object) };
  };
}

const definitionOf = (schema: Schema | undefined) => schema?._zod.def as Definition | undefined;

// Every kind of a draft has the same frame, so the first one stands for all.
const shapeOf = (schema: Schema): Record<string, Schema> => {
  const { shape, options } = definitionOf(schema) as Definition;
  return shape ?? (options?.[0] ? shapeOf(options[0]) : {});
};

const isList = (schema: Schema | undefined): boolean => {
  const definition = definitionOf(schema);
  return definition?.type === 'optional' ? isList(definition.innerType) : definition?.type === 'array';
};
