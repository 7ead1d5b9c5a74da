/** The answers of a form as a browser sent them. */
export interface Form {
  /** The first answer of that name, with line ends as everywhere else; empty when there is none. */
  text(name: string): string;
  /** Every answer of that name. */
  all(name: string): string[];
}

/** Reads a parsed form body or query, whatever was sent. */
export function formOf(body: unknown): Form {
  const answers = (body ?? {}) as Record<string, unknown>;
  const all = (name: string) =>
    (Object.hasOwn(answers, name) ? [answers[name]].flat() : []).filter((one) => typeof one === 'string');
  return {
    all,
    text: (name) => (all(name)[0] ?? '').replace(/\r\n?/g, '\n'),
  };
}
