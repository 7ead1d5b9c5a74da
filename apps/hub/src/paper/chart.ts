import type { Measure } from '@antiracism-kit/schema';
import { figure, nameOf } from './figures.ts';
import { stroked, widthOf } from './strokes.ts';

/** One line of a chart; a year without a figure is a gap. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** A measure over the years, to be drawn. */
export interface Chart {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly unit: Measure['unit'];
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  /** Where both groups are equal. */
  readonly parity?: number;
  /** What counts as no adverse impact. */
  readonly band?: readonly [number, number];
}

const mostSeries = 4;

/** The chart of a measure; nothing where fewer than 2 years can be drawn. */
export function chartOf(measure: Measure): Chart | undefined {
  const { title, points, unit, polarity, standard, benchmarks = [] } = measure;
  const periods = points.map(({ period }) => period);
  const whole = { name: 'Figure', values: points.map(({ value }) => value) };
  const groups = [
    ...new Set(points.flatMap(({ groups }) => groups.filter(({ part }) => part === undefined).map(nameOf))),
  ];
  const byGroup = groups.map((name) => ({
    name,
    values: points.map(({ groups }) => groups.find((group) => nameOf(group) === name)?.value),
  }));
  const beside = benchmarks.map(({ label, points }) => ({
    name: label,
    values: periods.map((period) => points.find((point) => point.period === period)?.value),
  }));
  const own = unit === 'percent' && byGroup.some(isLine) ? byGroup : [whole];
  const series = [...own, ...beside].filter(isLine).slice(0, mostSeries);
  if (!own.some(isLine)) return undefined;
  const parity = polarity === 'closer-to-1' ? 1 : polarity === 'closer-to-0' ? 0 : undefined;
  const said = series.map(
    ({ name, values }) =>
      `${name}: ${values.flatMap((value, at) => (value === undefined ? [] : [`${periods[at]} ${figure(unit, value)}`])).join(', ')}`,
  );
  return {
    label: `Line chart. ${title}. ${said.join('. ')}.`,
    unit,
    periods,
    series,
    ...(parity !== undefined && { parity }),
    ...(standard === 'wres' && unit === 'ratio' && { band: [0.8, 1.25] as const }),
  };
}

const isLine = ({ values }: Series) => values.filter((value) => value !== undefined).length > 1;

const box = { left: 64, right: 20, top: 16, bottom: 40, width: 640, height: 280 };
const colours = ['#005eb8', '#7c2855', '#00703c', '#212b32'];
const shapes = ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0', 'M-5-5H5V5H-5Z', 'M0-6L6 5H-6Z', 'M0-7L6 0L0 7L-6 0Z'];
const dashes = ['', '7 4', '2 4', '10 3 2 3'];

/** Draws a chart as SVG that needs no font and no style: figures are strokes, and lines differ in mark and dash as well as in colour. */
export function drawChart({ unit, periods, series, parity, band }: Chart): string {
  const values = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const ends = [...values, ...(parity === undefined ? [] : [parity]), ...(band ?? [])];
  const ticks = ticksOf(Math.min(...ends), Math.max(...ends));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const { left, right, top, bottom, width, height } = box;
  const x = (at: number) => round(left + 24 + ((width - left - right - 48) * at) / Math.max(1, periods.length - 1));
  const y = (value: number) => round(top + ((height - top - bottom) * (high - value)) / (high - low || 1));
  const across = (value: number) => `M${left} ${y(value)}H${width - right}`;
  const step = Math.ceil(periods.length / 9);
  const parts = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    band &&
      `<rect x="${left}" y="${y(band[1])}" width="${width - left - right}" height="${round(y(band[0]) - y(band[1]))}" fill="#d8dde0"/>`,
    `<path d="${ticks.map(across).join('')}" stroke="#aeb7bd" fill="none"/>`,
    parity !== undefined &&
      `<path d="${across(parity)}" stroke="#212b32" stroke-width="2" stroke-dasharray="8 6" fill="none"/>`,
    ...ticks.map((tick) => {
      const text = figure(unit, tick);
      return stroked(text, left - 10 - widthOf(text), y(tick) - 6);
    }),
    ...periods.map((period, at) =>
      at % step === 0 ? stroked(period, x(at) - widthOf(period) / 2, height - bottom + 16) : '',
    ),
    ...series.map(({ values }, at) => lineOf(values, at, x, y)),
  ];
  const inside = parts.filter(Boolean).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${inside}</svg>`;
}

function lineOf(
  values: readonly (number | undefined)[],
  at: number,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let isDown = false;
  const path = values
    .map((value, at) => {
      const step = value === undefined ? '' : `${isDown ? 'L' : 'M'}${x(at)} ${y(value)}`;
      isDown = value !== undefined;
      return step;
    })
    .join('');
  const colour = colours[at];
  const dash = dashes[at] ? ` stroke-dasharray="${dashes[at]}"` : '';
  const marks = values.map((value, place) =>
    value === undefined
      ? ''
      : `<path transform="translate(${x(place)} ${y(value)})" d="${shapes[at]}" fill="${colour}" stroke="#ffffff"/>`,
  );
  return `<path d="${path}" stroke="${colour}" stroke-width="3" fill="none"${dash}/>${marks.join('')}`;
}

// About 5 even steps that hold both ends.
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low || 1) / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * size).find((one) => one >= rough) ?? rough;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, at) =>
    Number(((first + at) * step).toFixed(6)),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
