import type { QuoteChoice } from '@antiracism-kit/schema';
import { type Context, kindNamed } from '../handlers/context.ts';
import { publication } from '../store/history.ts';

/** An answer that may be quoted. */
export interface Quotable extends QuoteChoice {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly by?: string;
  /** Which step of the story published these words: other words have another one. */
  readonly step: number;
}

/** The answers of a story that may be quoted now: published, in the words its author agreed to, with the consent to quote. */
export async function quotableIn(scope: string, id: string, { store, kinds }: Context): Promise<Quotable[]> {
  const [item, shown] = await Promise.all([store.item(id), store.published(scope, id)]);
  if (!item || !shown || shown === 'gone' || !item.consent?.uses.includes('quoted')) return [];
  const kind = kindNamed({ kinds }, item.kind);
  const at = publication(item.decisions);
  const step = at ? item.decisions.indexOf(at) : -1;
  const fields = shown.fields as Record<string, unknown>;
  const by = [shown.by.name, shown.by.role, shown.by.team].filter((part) => part !== undefined).join(', ');
  const title = typeof fields.title === 'string' ? fields.title : '';
  return kind.written
    .filter((field) => kind.public.includes(field) && field !== 'title' && typeof fields[field] === 'string')
    .map((field) => ({
      item: id,
      field,
      kind: kind.name,
      title,
      text: fields[field] as string,
      ...(by && { by }),
      step,
    }));
}

/** One answer, if it may be quoted now and, where the step is told, still stands as it was published then. */
export async function quotable(
  scope: string,
  { item, field }: QuoteChoice,
  context: Context,
  step?: number,
): Promise<Quotable | undefined> {
  const found = (await quotableIn(scope, item, context)).find((one) => one.field === field);
  return step === undefined || found?.step === step ? found : undefined;
}
