import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { linesOf, percentAt, spread, ticksOf } from './chart-scale.ts';

/** Figures of one organisation or area, by year. */
export interface Series {
  readonly label: string;
  readonly points: readonly { readonly period: string; readonly value: number; readonly provisional?: boolean }[];
}

/** What a line chart shows. */
export interface LineChart {
  /** The sentence that says the same. */
  readonly name: string;
  /** The figures that the card is about, then those to compare with. */
  readonly series: readonly Series[];
  /** Every year that is known of, hidden ones included. */
  readonly periods: readonly string[];
  /** Years with too few people. */
  readonly hidden: readonly string[];
  /** Where nobody is better or worse off. */
  readonly parity?: { readonly value: number; readonly label: string };
  /** From where to where the four-fifths rule sees no difference. */
  readonly band?: readonly [number, number];
  readonly text: (value: number) => string;
}

// of each line to compare with, so that no colour is needed
const dashes = ['7 4', '2 3', '10 3 2 3', '14 5', '6 3 2 3 2 3'];
const lineHeight = 10;
const yearOf = (period: string): number => Number(period.slice(0, 4));

/**
 * A line chart whose places are percentages of its own box and whose letters are as large as the page's, so it needs
 * no script to follow its column, paper or a larger text size. A line joins two years only when none is missing between.
 */
export function lineChart(chart: LineChart): TemplateResult {
  const { name, series, periods, hidden, parity, band, text } = chart;
  const years = periods.map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const values = [...series.flatMap(({ points }) => points.map(({ value }) => value)), ...(band ?? [])];
  if (parity) values.push(parity.value);
  const ticks = ticksOf(Math.min(...values), Math.max(...values));
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const x = (period: string) => `${3 + percentAt(yearOf(period), first, last) * 0.94}%`;
  const at = (value: number) => percentAt(value, top, bottom);
  const y = (value: number) => `${at(value)}%`;
  const drawn = series.filter(({ points }) => points.length > 0);
  return html`<svg class="ark-chart" role="img" aria-label=${name}>
    ${band && bandOf(y(band[1]), `${at(band[0]) - at(band[1])}%`)}
    ${ticks.map((tick) => svg`<line class="ark-grid-line" x1="0" x2="100%" y1=${y(tick)} y2=${y(tick)} /><text class="ark-end" x="0" dx="-.5em" y=${y(tick)} dy=".35em">${text(tick)}</text>`)}
    ${parity ? svg`<line class="ark-parity" x1="0" x2="100%" y1=${y(parity.value)} y2=${y(parity.value)} />` : nothing}
    ${yearLabels(periods, x)}
    ${hidden.map((period) => svg`<text class="ark-middle" x=${x(period)} y="100%" dy="-.4em">×</text>`)}
    ${[...drawn].reverse().map((one) => lineOf(one, series.indexOf(one), x, y))} ${labels(drawn, chart, at)}
  </svg>`;
}

const bandOf = (y: string, height: string) => svg`<rect class="ark-band" x="0" width="100%" y=${y} height=${height} />`;

// all years where there is room, the first and last in a narrow column
function yearLabels(periods: readonly string[], x: (period: string) => string): SVGTemplateResult[] {
  const every = Math.ceil(periods.length / 6);
  return periods.map((period, at) => {
    const fromEnd = periods.length - 1 - at;
    const isEnd = fromEnd === 0 || at === 0;
    if (fromEnd % every && !isEnd) return svg``;
    const name = isEnd ? 'ark-middle' : periods.length > 3 ? 'ark-middle ark-wide-only' : 'ark-middle';
    return svg`<text class=${name} x=${x(period)} y="100%" dy="1.6em">${period}</text>`;
  });
}

function lineOf(
  { points }: Series,
  place: number,
  x: (period: string) => string,
  y: (value: number) => string,
): SVGTemplateResult {
  const dash = place > 0 ? (dashes[(place - 1) % dashes.length] ?? '') : 'none';
  const parts = points.map((point, at) => {
    const next = points[at + 1];
    const joined = next && yearOf(next.period) - yearOf(point.period) === 1;
    const mark = place > 0 ? '.2em' : '.4em';
    return svg`${
      joined
        ? svg`<line x1=${x(point.period)} y1=${y(point.value)} x2=${x(next.period)} y2=${y(next.value)} stroke-dasharray=${dash} />`
        : nothing
    }<circle class=${point.provisional ? 'ark-hollow' : ''} cx=${x(point.period)} cy=${y(point.value)} r=${mark} />`;
  });
  // lines first, so that a hollow point stays hollow
  return svg`<g class=${place > 0 ? 'ark-other' : 'ark-own'}>${parts}</g>`;
}

// each line's name beside its end, and that of equality beside its line; none covers another
function labels(drawn: readonly Series[], { series, parity }: LineChart, at: (value: number) => number) {
  const named = [
    ...drawn.map((one) => ({ label: one.label, value: one.points.at(-1)?.value ?? 0, isOwn: one === series[0] })),
    ...(parity ? [{ ...parity, isOwn: false }] : []),
  ];
  const written = named.map(({ label, value, isOwn }) => {
    const lines = linesOf(label, 14);
    return { lines, isOwn, at: at(value), size: lines.length * lineHeight };
  });
  const places = spread(written);
  return written.map(({ lines, size, isOwn }, index) => {
    const top = (places[index] ?? 0) - size / 2;
    return lines.map(
      (line, row) =>
        svg`<text class=${isOwn ? 'ark-own-label' : ''} x="100%" dx=".6em" y=${`${top + (row + 0.5) * lineHeight}%`} dy=".35em">${line}</text>`,
    );
  });
}
