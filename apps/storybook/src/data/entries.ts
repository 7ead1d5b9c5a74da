/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly uniqueItems?: boolean;
  readonly [limit: string]: unknown;
}

/** One field, as a data dictionary tells of it. */
export interface Entry {
  /** Where it is: `fields.display.name`; `[]` after a list. */
  readonly path: string;
  readonly type: string;
  readonly needed: boolean;
  readonly limits: readonly string[];
  readonly about: string;
}

const deepest = 6;
const limitWords: Readonly<Record<string, string>> = {
  minGraphemes: 'at least # characters',
  maxGraphemes: 'at most # characters',
  minLength: 'at least # characters',
  maxLength: 'at most # characters',
  minimum: 'from #',
  maximum: 'up to #',
  exclusiveMinimum: 'more than #',
  minItems: 'at least # entries',
  maxItems: 'at most # entries',
  multipleOf: 'a multiple of #',
};

/** Every field of a schema, outer before inner. `find` looks up what a `$ref` names. */
export function entriesOf(schema: JsonSchema, find = (name: string) => schema.$defs?.[name]): Entry[] {
  const found = new Map<string, Entry>();
  walk(schema, '', true, 0);
  return [...found.values()];

  function walk(at: JsonSchema, path: string, needed: boolean, depth: number): void {
    const { $ref } = at;
    const name = $ref?.split('/').at(-1);
    const named = name === undefined ? undefined : find(name);
    const full = named ? { ...named, ...(at.description && { description: at.description }) } : at;
    if (path) note(full, path, needed);
    if (depth > deepest) return;
    for (const part of partsOf(full)) walkInside(part, path, depth);
    walkInside(full, path, depth);
  }

  function walkInside(at: JsonSchema, path: string, depth: number): void {
    for (const [key, value] of Object.entries(at.properties ?? {}))
      walk(value, path ? `${path}.${key}` : key, at.required?.includes(key) ?? false, depth + 1);
    if (at.items) walk(at.items, `${path}[]`, true, depth + 1);
    if (typeof at.additionalProperties === 'object') walk(at.additionalProperties, `${path}.*`, true, depth + 1);
  }

  function note(at: JsonSchema, path: string, needed: boolean): void {
    const before = found.get(path);
    const now = { path, type: typeOf(at), needed, limits: limitsOf(at), about: at.description ?? '' };
    // the same field in several alternatives
    found.set(
      path,
      before
        ? {
            ...before,
            needed: before.needed && needed,
            limits: [...new Set([...before.limits, ...now.limits])],
            about: before.about || now.about,
          }
        : now,
    );
  }
}

const partsOf = ({ oneOf = [], anyOf = [], allOf = [] }: JsonSchema): readonly JsonSchema[] => [
  ...oneOf,
  ...anyOf,
  ...allOf,
];

function typeOf(at: JsonSchema): string {
  if (at.const !== undefined) return typeof at.const;
  if (at.type === 'array') return 'list';
  if (at.type) return [at.type].flat().join(' or ');
  return [...new Set(partsOf(at).map(typeOf))].join(' or ') || 'anything';
}

function limitsOf(at: JsonSchema): string[] {
  const values = at.const === undefined ? at.enum : [at.const];
  return [
    ...(values ? [`one of: ${values.join(', ')}`] : []),
    ...Object.entries(limitWords).flatMap(([name, words]) =>
      at[name] === undefined || Math.abs(Number(at[name])) >= Number.MAX_SAFE_INTEGER
        ? []
        : [words.replace('#', Number(at[name]).toLocaleString('en-GB'))],
    ),
    ...(at.format ? [at.format === 'date' ? 'a day, YYYY-MM-DD' : at.format] : []),
    ...(at.uniqueItems ? ['each once'] : []),
    // a text that only has to be more than blanks says so by its length
    ...(at.pattern && at.minGraphemes === undefined && at.maxGraphemes === undefined ? [`pattern ${at.pattern}`] : []),
  ];
}
