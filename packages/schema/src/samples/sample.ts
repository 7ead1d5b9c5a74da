/** One sample: something the schema accepts, or something it refuses with these issues. */
export interface Sample<T> {
  /** What it shows, in a few words. */
  readonly name: string;
  readonly value: T;
}

/** Something that is refused: the field and the code of every issue. */
export interface BadSample {
  readonly name: string;
  readonly value: unknown;
  readonly issues: readonly { readonly field: string; readonly code: string; readonly limit?: number }[];
  /** True when only the day of sending, or another rule outside the schema, refuses it. */
  readonly beyondSchema?: boolean;
}
