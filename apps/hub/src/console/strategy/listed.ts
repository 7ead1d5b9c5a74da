import type { Errors } from '../parts.ts';

/** Several refusals of one field or button: all stand in the summary, the first beside the field. */
export const listed = (
  id: string,
  texts: readonly string[],
): { readonly errors: Errors; readonly errorList: readonly object[] } => ({
  errors: { [id]: texts[0] ?? '' },
  errorList: texts.map((text) => ({ href: `#${id}`, text })),
});
