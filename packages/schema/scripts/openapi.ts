import { type Access, api, ProblemDetails, type Row } from '../src/index.ts';
import { toJsonSchema } from './json-schemas.ts';

type Json = Record<string, unknown>;

const said: Record<Access, string> = {
  public: 'Open to anyone.',
  origin: 'Open to pages of the origins the organisation allows.',
  hub: 'Open to the hub’s own pages.',
  moderator: 'For moderators who are signed in.',
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The key, when it does not stand in the body.',
  schema: { type: 'string' },
};

/** The contract as OpenAPI 3.1. */
export function openApi(version: string): Json {
  const schemas: Json = {};
  const embed = (row: Row['input']): Json => {
    const { $schema: _, $defs, ...schema } = toJsonSchema(row);
    const lift = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/')) as Json;
    Object.assign(schemas, lift($defs ?? {}));
    return lift(schema);
  };
  const paths: Record<string, Json> = {};
  for (const [name, row] of Object.entries(api) as [string, Row][])
    paths[row.path] = { ...paths[row.path], [row.method.toLowerCase()]: operation(name, row, embed) };
  const problem = embed(ProblemDetails);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Antiracism Kit hub',
      version,
      description: 'Lengths are counted in graphemes: `minGraphemes` and `maxGraphemes` say them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:4100', description: 'A hub on this machine.' }],
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-ark' } },
      responses: {
        Problem: {
          description: 'A refusal (RFC 9457).',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    },
  };
}

function operation(name: string, row: Row, embed: (schema: Row['input']) => Json): Json {
  const input = embed(row.input);
  const inPath = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter as string);
  const properties = (input.properties ?? {}) as Record<string, Json>;
  const required = (input.required ?? []) as string[];
  const parameters: Json[] = Object.entries(properties)
    .filter(([field]) => row.method === 'GET' || inPath.includes(field))
    .map(([field, schema]) => ({
      name: field,
      in: inPath.includes(field) ? 'path' : 'query',
      required: required.includes(field),
      ...(schema.description ? { description: schema.description } : {}),
      ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
      schema,
    }));
  if ('key' in properties) parameters.push(idempotencyKey);
  return {
    operationId: name,
    summary: row.summary,
    description: said[row.access],
    ...(row.access === 'moderator' ? { security: [{ session: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(row.method === 'POST'
      ? { requestBody: { required: true, content: { 'application/json': { schema: bodyOf(input, inPath) } } } }
      : {}),
    responses: {
      [row.status]: { description: 'Done.', content: { 'application/json': { schema: embed(row.output) } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

// What stands in the path is not repeated in the body, and the key may stand in a header instead.
function bodyOf(schema: Json, inPath: readonly string[]): Json {
  const properties = Object.entries((schema.properties ?? {}) as Json).filter(([name]) => !inPath.includes(name));
  const required = ((schema.required ?? []) as string[]).filter((name) => name !== 'key' && !inPath.includes(name));
  return { ...schema, properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}) };
}
