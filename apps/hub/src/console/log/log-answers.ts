import type { Kind } from '@antiracism-kit/schema';
import type { Form } from '../form.ts';
import { answersOf } from '../item/answers.ts';

interface Definition {
  readonly shape?: Record<string, { readonly _zod: { readonly def: Definition } }>;
  readonly entries?: Record<string, string>;
  readonly options?: readonly unknown[];
}

const shapeOf = (kind: Kind) => (kind.fields._zod.def as Definition).shape ?? {};

/** One answer of a kind as the form asks for it. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  /** Several lines, one line, or one of these. */
  readonly as: 'lines' | 'line' | readonly string[];
}

// Answers that need more than one input have inputs of their own in the page.
const ofTheirOwn = ['display', 'contact', 'priorities', 'teamsMayAsk'];

/** What a kind asks, from its own fields: a new kind can be logged without a change here. */
export function askedBy(kind: Kind): Asked[] {
  const shape = shapeOf(kind);
  const names = [...kind.written, ...Object.keys(shape).filter((name) => !kind.written.includes(name))];
  const labels = new Map(
    answersOf(kind, Object.fromEntries(names.map((name) => [name, ''])), []).map(({ name, label }) => [name, label]),
  );
  return names
    .filter((name) => !ofTheirOwn.includes(name))
    .map((name) => {
      const { entries } = shape[name]?._zod.def ?? {};
      const lines = kind.written.includes(name) && name !== 'title';
      return { name, label: labels.get(name) ?? name, as: entries ? Object.values(entries) : lines ? 'lines' : 'line' };
    });
}

/** Which answers with inputs of their own a kind has. */
export const has = (kind: Kind): Record<string, boolean> =>
  Object.fromEntries(ofTheirOwn.map((name) => [name, name in shapeOf(kind)]));

/** The answers of a filled form, as the kind takes them. */
export function answersIn(kind: Kind, form: Form): Record<string, unknown> {
  const shape = shapeOf(kind);
  const text = (name: string) => form.text(name).trim();
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (text(name) ? [[name.replace(/^\w+-/, ''), text(name)]] : [])));
  return {
    ...given(askedBy(kind).map(({ name }) => name)),
    ...('priorities' in shape && { priorities: [] }),
    ...('teamsMayAsk' in shape && { teamsMayAsk: text('teamsMayAsk') === 'true' }),
    ...('display' in shape && {
      display: { as: text('as') || 'anonymous', ...given(shownAs[text('as')] ?? []) },
    }),
    ...contactIn(shape, text),
  };
}

const shownAs: Record<string, readonly string[]> = {
  'name-and-role': ['display-name', 'display-role'],
  'team-only': ['display-team'],
};

// Stories can be answered by email; a request to talk says which way it wants.
function contactIn(shape: NonNullable<Definition['shape']>, text: (name: string) => string) {
  const [email, phone, name] = ['contact-email', 'contact-phone', 'contact-name'].map(text);
  if (!('contact' in shape) || !(email || phone)) return {};
  const named = name ? { name } : {};
  if (!shape.contact?._zod.def.options) return email ? { contact: { ...named, email } } : {};
  return { contact: email ? { by: 'email', ...named, email } : { by: 'phone', ...named, phone } };
}
