import type { Kind } from '@antiracism-kit/schema';
import { type Locale, locales } from '../locales.ts';

type Language = 'en' | 'cy';
type Say = string | ((limit: number, parts: readonly string[]) => string);

/** What a widget says about one question. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string | ((example: string) => string) | undefined;
  readonly choices?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string | undefined>>;
  /** Labels of the inputs that a choice brings with it, by their names. */
  readonly [input: string]: unknown;
}

/** What people read once something was sent. */
interface KindWords {
  readonly check: string;
  readonly sent: string;
  readonly next: string;
  readonly sending: Locale['pledgeFormEnd']['sending'];
}

/** The words of a widget's form, as its form without script says them. */
export interface FormWords {
  readonly heading: string;
  /** What can be sent, with its label, in order. What no kind goes by leads to whom to turn to instead. */
  readonly what?: Locale['storyForm']['what'];
  readonly closed?: Locale['storyForm']['closed'];
  readonly intro: (organisation: string) => string;
  /** What can be shared, by kind, before the first question. */
  readonly list?: Readonly<Record<string, string | undefined>>;
  readonly notReport?: string;
  readonly start: string;
  readonly fields: Locale['fieldWords'];
  readonly asked: (name: string) => QuestionWords | undefined;
  readonly errors: Readonly<Record<string, Readonly<Record<string, Say>>>>;
  readonly details: { readonly heading: string; readonly text: string; readonly keep: string };
  readonly rules: Readonly<Record<string, string>>;
  readonly receipt: { readonly heading: string; readonly why: string; readonly label: string };
  readonly keys: Readonly<Record<string, string>>;
  readonly notProvided: string;
  readonly consent: (organisation: string, published: boolean) => string;
  readonly reminders?: string;
  readonly send: string;
  readonly of: (kind: Pick<Kind, 'name'>) => KindWords | undefined;
  readonly sent: {
    readonly reference: string;
    readonly earlier: string;
    readonly next: string;
    readonly receipt: string;
    readonly all: string;
  };
  readonly workplace?: Locale['storyFormEnd']['workplace'];
}

// The widgets type their words question by question; a form that knows no question by name looks them up.
type Known<T> = Readonly<Record<string, T>>;

/** The words of `<ark-pledge-form>`. */
export function pledgeFormWords(language: Language): FormWords {
  const { pledgeForm: asked, pledgeFormEnd: end } = locales[language];
  const { email } = end;
  const words: Known<unknown> = { ...asked, email };
  const one = { check: end.check.heading, sent: end.sent.heading, next: end.sent.check, sending: end.sending };
  return {
    heading: asked.heading,
    intro: asked.what,
    start: asked.start,
    fields: asked.fields,
    asked: (name) => words[name] as QuestionWords | undefined,
    errors: { ...asked.errors, email: { missing: email.wrong, 'wrong-format': email.wrong } } as FormWords['errors'],
    details: end.details,
    rules: end.details.rules,
    receipt: end.receipt,
    keys: end.check.keys,
    notProvided: end.check.notProvided,
    consent: end.check.consent,
    reminders: end.check.reminders,
    send: end.check.send,
    of: () => one,
    sent: { ...end.sent, receipt: end.sent.update },
  };
}

/** The words of `<ark-story-form>`. */
export function storyFormWords(language: Language): FormWords {
  const { storyForm: asked, storyFormEnd: end } = locales[language];
  const words: Known<unknown> = { ...asked };
  const kinds: Known<KindWords> = end.kinds;
  const { check } = end;
  return {
    heading: asked.heading,
    what: asked.what,
    closed: asked.closed,
    intro: asked.intro,
    list: asked.list,
    notReport: asked.notReport,
    start: asked.start,
    fields: asked.fields,
    asked: (name) => words[name] as QuestionWords | undefined,
    errors: asked.errors as FormWords['errors'],
    details: end.details,
    rules: end.details.rules,
    receipt: end.receipt,
    keys: check.keys,
    notProvided: check.notProvided,
    consent: (organisation, published) =>
      `${published ? check.consentPublished(organisation) : check.consent} ${check.back}`,
    send: check.send,
    of: ({ name }) => kinds[name],
    sent: end.sent,
    workplace: end.workplace,
  };
}
