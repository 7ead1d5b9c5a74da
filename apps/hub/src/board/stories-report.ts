import { fewest, type StoriesReport, suppress, type Theme, themes } from '@antiracism-kit/schema';
import { shown } from './pledges-report.ts';

/** Says how many stories of each kind were sent, what they are about and what they informed; small numbers stay hidden. */
export function storiesReport(
  kinds: Readonly<Record<string, number>>,
  about: Readonly<Partial<Record<Theme, number>>>,
  informed: readonly { readonly ref: string; readonly title: string; readonly count: number }[],
): StoriesReport {
  const names = Object.keys(kinds);
  const sent = suppress(names.map((name) => kinds[name] ?? 0));
  return {
    ...shown('sent', sent.total),
    kinds: names.map((kind, at) => ({ kind, ...shown('count', sent.parts[at]) })),
    // Nothing can be worked out from these: a story can have several, and how many were sorted is not told.
    themes: themes.map((theme) => ({ theme, ...shown('count', enough(about[theme])) })),
    informed: informed
      .filter(({ count }) => count > 0)
      .map(({ ref, title, count }) => ({ ref, title, ...shown('count', enough(count)) })),
  };
}

const enough = (count = 0): number | undefined => (count < fewest ? undefined : count);
