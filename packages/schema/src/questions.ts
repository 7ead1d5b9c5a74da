import * as z from 'zod/mini';
import type { Kind } from './kinds/kind.ts';

/** One answer of a kind, as a form that knows no kind by name can ask for it. */
export interface Question {
  /** Name of the answer. */
  readonly name: string;
  /** Whether it can be left out. */
  readonly optional: boolean;
  readonly asks: Asks;
}

/** What sort of answer a question takes. */
export type Asks =
  /** Words; without `max`, of a fixed form such as an email address. */
  | { readonly is: 'text'; readonly max?: number }
  | { readonly is: 'day' }
  | { readonly is: 'yes-no' }
  | { readonly is: 'one'; readonly values: readonly string[] }
  /** Any number of ids of something else, such as priorities. */
  | { readonly is: 'several' }
  /** One way of many, named by the answer `by`, each with questions of its own. */
  | { readonly is: 'ways'; readonly by: string; readonly ways: readonly Way[] }
  | { readonly is: 'group'; readonly questions: readonly Question[] };

/** One way to answer, and what it asks besides. */
export interface Way {
  readonly value: string;
  readonly questions: readonly Question[];
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly innerType?: z.core.$ZodType;
  readonly entries?: Record<string, string>;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly string[];
}

/** The questions of a kind, in the order of its answers. */
export const questionsOf = (kind: Pick<Kind, 'fields'>): Question[] => questionsIn(kind.fields);

// zod tells what a schema is made of in these definitions; its own JSON Schema is made from the same
const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as Definition;

const questionsIn = (schema: z.core.$ZodType, except?: string): Question[] =>
  Object.entries(definitionOf(schema).shape ?? {})
    .filter(([name]) => name !== except)
    .map(([name, field]) => {
      const { type, innerType } = definitionOf(field);
      const optional = type === 'optional';
      return { name, optional, asks: asksOf(optional && innerType ? innerType : field) };
    });

function asksOf(schema: z.core.$ZodType): Asks {
  const { type, entries, options, discriminator } = definitionOf(schema);
  if (type === 'enum') return { is: 'one', values: Object.values(entries ?? {}) };
  if (type === 'boolean') return { is: 'yes-no' };
  if (type === 'array') return { is: 'several' };
  if (type === 'object') return { is: 'group', questions: questionsIn(schema) };
  if (discriminator && options)
    return { is: 'ways', by: discriminator, ways: options.map((option) => wayOf(option, discriminator)) };
  const { format, maxGraphemes } = (z.globalRegistry.get(schema) ?? {}) as { format?: string; maxGraphemes?: number };
  if (format === 'date') return { is: 'day' };
  return maxGraphemes === undefined ? { is: 'text' } : { is: 'text', max: maxGraphemes };
}

function wayOf(option: z.core.$ZodType, by: string): Way {
  const named = definitionOf(option).shape?.[by];
  const [value = ''] = named ? (definitionOf(named).values ?? []) : [];
  return { value, questions: questionsIn(option, by) };
}
