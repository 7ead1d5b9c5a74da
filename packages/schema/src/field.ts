import * as z from 'zod/mini';
import { isDay } from './day.ts';
import { type TextLimits, textFault } from './text.ts';

/** Gives a schema the sentence that documents it, and keywords that only JSON Schema needs. */
// Annotated so that bundlers drop schemas nobody uses: the registry is asked only about schemas that are there.
/* @__NO_SIDE_EFFECTS__ */
export function say<S extends z.core.$ZodType>(schema: S, sentence: string, keywords: Record<string, unknown> = {}): S {
  z.globalRegistry.add(schema, { description: sentence, ...keywords });
  return schema;
}

/** A refusal with one of our codes, for a rule that zod has no name for. */
export const refuse = (code: string, limit?: number) => ({
  code: 'custom' as const,
  input: undefined,
  params: limit === undefined ? { code } : { code, limit },
});

/** A text a person writes. Length in graphemes; U+0000 and lone surrogates are refused. */
export const text = /* @__NO_SIDE_EFFECTS__ */ (limits: TextLimits, sentence: string) =>
  say(
    z.string().check(
      z.check((ctx) => {
        const fault = textFault(ctx.value, limits);
        if (fault) ctx.issues.push(refuse(fault.code, fault.limit));
      }),
    ),
    sentence,
    {
      minGraphemes: limits.min,
      maxGraphemes: limits.max,
      pattern:
        limits.min > 0
          ? '^[^\\u0000\\ud800-\\udfff]*[^\\u0000\\ud800-\\udfff\\s][^\\u0000\\ud800-\\udfff]*$'
          : '^[^\\u0000\\ud800-\\udfff]*$',
    },
  );

/** A calendar day, `YYYY-MM-DD`. */
export const day = /* @__NO_SIDE_EFFECTS__ */ (sentence: string) =>
  say(
    z.string().check(
      z.check((ctx) => {
        if (!isDay(ctx.value)) ctx.issues.push(refuse('not-a-date'));
      }),
    ),
    sentence,
    { format: 'date' },
  );

/** A list without repeats, at most `most` long. */
export const set = /* @__NO_SIDE_EFFECTS__ */ <S extends z.core.$ZodType>(item: S, most: number, sentence: string) =>
  say(
    z.array(item).check(
      z.check((ctx) => {
        if (ctx.value.length > most) ctx.issues.push(refuse('too-many', most));
        if (new Set(ctx.value).size < ctx.value.length) ctx.issues.push(refuse('repeated'));
      }),
    ),
    sentence,
    { uniqueItems: true, maxItems: most },
  );

/** A text of a fixed form. */
export const pattern = /* @__NO_SIDE_EFFECTS__ */ (form: RegExp, sentence: string) =>
  say(
    z.string().check(
      z.check((ctx) => {
        if (!form.test(ctx.value)) ctx.issues.push(refuse('wrong-format'));
      }),
    ),
    sentence,
    { pattern: form.source },
  );

/** An https address; plain http only on this same machine, where nobody listens in. */
export const webAddress = /* @__NO_SIDE_EFFECTS__ */ (sentence: string) =>
  pattern(/^https:\/\/[^\s<>"\\]{1,2000}$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/[^\s<>"\\]*)?$/, sentence);

/** A short name for one part of a record, used in links between records: small letters, digits and hyphens. */
export const slug = /* @__NO_SIDE_EFFECTS__ */ (sentence: string) => pattern(/^[a-z0-9][a-z0-9.-]{0,39}$/, sentence);

/** The code that the Organisation Data Service gave an organisation, in its old or new form; it does not tell the type. */
export const odsCode = /* @__NO_SIDE_EFFECTS__ */ (sentence: string) => pattern(/^[A-Z0-9]{3,10}$/, sentence);
