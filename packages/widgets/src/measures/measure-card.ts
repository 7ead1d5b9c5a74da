import type { Measure } from '@antiracism-kit/schema';
import { figureOf, lookOf, periodsOf, shownFigure } from '@antiracism-kit/schema/measure-look';
import { type Said, sayMeasure } from '@antiracism-kit/schema/measure-sentences';
import { type Cell, groupName, type NamedSource, partName, tableOf } from '@antiracism-kit/schema/measure-table';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { safeHref } from '../core/safe-href.ts';
import type { Locale } from '../locales/locale.ts';
import { type Bar, barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';

/** What every card of a widget shares. */
export interface CardParts {
  readonly words: Locale['measures'];
  readonly language: Language;
  readonly level: number;
  /** Short name of the organisation, where it is known. */
  readonly where: string | undefined;
}

/** One measure: what it says, how it looks, the figures as a table, and where they come from. */
export function measureCard(measure: Measure, parts: CardParts): TemplateResult {
  const { words, language, level } = parts;
  const said = sayMeasure(measure, words, (day) => formatDay(day, language));
  const { newest } = said;
  return html`<article class="ark-measure" part="card">
    ${heading(level, 'nhsuk-heading-m', said.heading)}
    ${measure.example ? html`<p class="nhsuk-body"><strong class="nhsuk-tag nhsuk-tag--grey">${words.example}</strong></p>` : nothing}
    <p class="nhsuk-body-l">${said.sentence ? strong(said.sentence, said.strong) : words.nothing}</p>
    ${said.change ? html`<p class="nhsuk-body">${said.change}</p>` : nothing}
    ${said.target ? html`<p class="nhsuk-body">${said.target}</p>` : nothing} ${cautions(measure, words)}
    ${said.sentence ? chartOf(measure, said, parts) : nothing}
    ${newest?.source ? html`<p class="nhsuk-body-s">${words.source}: ${sourceLink(newest.source)}</p>` : nothing}
    ${measure.points.length > 0 ? details(measure, said.heading, words) : nothing}
  </article>`;
}

function strong(sentence: string, part: string): unknown {
  const [before = '', ...after] = part ? sentence.split(part) : [sentence];
  return after.length > 0 ? html`${before}<strong>${part}</strong>${after.join(part)}` : sentence;
}

function cautions({ points }: Measure, words: CardParts['words']): unknown {
  const years = (is: (point: Measure['points'][number]) => boolean | undefined) =>
    points
      .filter(is)
      .map(({ period }) => period)
      .join(', ');
  const provisional = years(({ provisional, suppressed }) => provisional && !suppressed);
  const hidden = years(({ suppressed }) => suppressed);
  return html`${
    provisional
      ? html`<p class="nhsuk-body ark-caution"><strong>${words.provisional}.</strong> ${words.provisionalYears(provisional)}</p>`
      : nothing
  }${hidden ? html`<p class="nhsuk-body ark-caution"><strong>${words.tooFew}:</strong> ${hidden}</p>` : nothing}`;
}

function chartOf(measure: Measure, said: Said, { words, where }: CardParts): unknown {
  const { points, unit, standard, benchmarks = [] } = measure;
  const name = said.sentence ?? '';
  const look = lookOf(measure);
  if (look !== 'line') {
    const bars = look === 'gap' ? gapBars(measure, said, words) : bandBars(said, words);
    const whole = look === 'bands' && said.newest ? figureOf(measure, said.newest) : undefined;
    return html`${barChart(name, bars, whole)}${whole === undefined ? nothing : html`<p class="nhsuk-body-s">${words.line}</p>`}`;
  }
  const own = points.flatMap((point) => {
    const value = figureOf(measure, point);
    return value === undefined ? [] : [{ period: point.period, value, provisional: point.provisional ?? false }];
  });
  const isRatio = unit === 'ratio';
  const parity = isRatio ? 1 : unit === 'percentage-points' ? 0 : undefined;
  const withBand = isRatio && standard === 'wres';
  const hidden = points.filter(({ suppressed }) => suppressed).map(({ period }) => period);
  return html`${lineChart({
    name,
    series: [{ label: where ?? words.here, points: own }, ...benchmarks],
    periods: periodsOf(measure),
    hidden,
    text: (value) => shownFigure(unit, value),
    ...(parity !== undefined && {
      parity: { value: parity, label: words.parity(isRatio ? shownFigure(unit, parity) : '0') },
    }),
    ...(withBand && { band: [0.8, 1.25] as const }),
  })}
    <ul class="ark-key nhsuk-body-s">
      ${withBand ? html`<li>${words.band}</li>` : nothing}
      ${own.some(({ provisional }) => provisional) ? html`<li>○ ${words.provisional}</li>` : nothing}
      ${hidden.length > 0 ? html`<li>× ${words.tooFew}</li>` : nothing}
    </ul>`;
}

// both groups, then whoever they are compared with in that year
function gapBars({ benchmarks = [] }: Measure, { newest }: Said, words: CardParts['words']): Bar[] {
  const groups = newest?.groups.filter(({ group, part }) => ['bme', 'white'].includes(group) && !part) ?? [];
  const others = benchmarks.flatMap(({ label, points }) => {
    const point = points.find(({ period }) => period === newest?.period);
    return point ? [{ label, value: point.value, striped: true }] : [];
  });
  const own = groups.map(({ group, value }) => ({
    label: groupName(group, words),
    value: value ?? 0,
    striped: group === 'white',
  }));
  return [...own, ...others].map((bar) => ({ ...bar, text: shownFigure('percent', bar.value) }));
}

function bandBars({ newest }: Said, words: CardParts['words']): Bar[] {
  const groups = newest?.groups.filter(({ group }) => group === 'workforce') ?? [];
  return groups.map(({ part, value, suppressed }) => ({
    label: partName(part, words),
    value: suppressed ? undefined : value,
    text: suppressed || value === undefined ? words.tooFew : shownFigure('percent', value),
    striped: part === undefined,
  }));
}

function details(measure: Measure, title: string, words: CardParts['words']): TemplateResult {
  const { head, rows } = tableOf(measure, words);
  const { standard, indicator } = measure;
  const counts = standard === 'wres' ? words.counts[indicator as keyof typeof words.counts] : undefined;
  // the roles, because a table that is laid out as blocks in a narrow column would be none to some screen readers
  return html`<details class="nhsuk-details">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">${words.table}<span class="nhsuk-u-visually-hidden">: ${title}</span></span>
    </summary>
    <div class="nhsuk-details__text">
      <table class="ark-table" role="table">
        <caption>${title}${counts ? html`. ${counts}` : nothing}</caption>
        <thead role="rowgroup">
          <tr role="row">${head.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            ([name, ...cells]) => html`<tr role="row">
              <th role="rowheader" scope="row">${name}</th>
              ${cells.map((cell, at) => html`<td role="cell"><span class="ark-over" aria-hidden="true">${head[at + 1]}</span><span>${cellContent(cell)}</span></td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function sourceLink({ title, url }: NamedSource): unknown {
  const href = safeHref(url);
  return href ? html`<a class="nhsuk-link" href=${href}>${title}</a>` : title;
}

const cellContent = (cell: Cell): unknown =>
  typeof cell === 'string'
    ? cell
    : cell.map(
        (source) =>
          html`<span class="ark-source">${source.of ? `${source.of}: ` : nothing}${sourceLink(source)}</span>`,
      );
