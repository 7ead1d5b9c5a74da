import type { Measure, MeasurePoint } from './measure.ts';
import { percentOf, readingOf } from './measure-figures.ts';
import { figureOf, lookOf, shownFigure, shownGap, unsigned } from './measure-look.ts';

type Form = 'equal' | 'more' | 'less';
type ByIndicator<T> = Readonly<Partial<Record<number, T>>>;

/** Who is likely to what, in a sentence about a ratio. */
export interface Likely {
  /** Whose likelihood is on top of the ratio. */
  readonly top: string;
  readonly other: string;
  readonly to: string;
}

/** The words of a language that sentences about measures are made of. Figures arrive as they are shown. */
export interface MeasureWords {
  readonly titles: ByIndicator<string>;
  readonly likely: ByIndicator<Likely>;
  /** What people said in the survey. */
  readonly asked: ByIndicator<string>;
  title(title: string, indicator: number): string;
  ratio(likely: Likely, form: Form, year: string, figure: string): string;
  times(figure: string): string;
  equal(figure: string): string;
  board(form: Form, year: string, figure: string): string;
  survey(year: string, bme: string, white: string, said: string | undefined): string;
  gap(points: string): string;
  workforce(year: string, share: string): string;
  bandsBelow(below: number, all: number): string;
  plain(year: string, figure: string): string;
  points(figure: string): string;
  up(figure: string, year: string): string;
  down(figure: string, year: string): string;
  same(year: string): string;
  target(figure: string, day: string): string;
}
type Words = MeasureWords;

/** What a measure says in words. */
export interface Said {
  readonly heading: string;
  /** What the newest known year shows. Nothing when no year can be shown. */
  readonly sentence: string | undefined;
  /** The part of the sentence that stands out. */
  readonly strong: string;
  readonly change: string | undefined;
  readonly target: string | undefined;
  /** The year the sentence is about. */
  readonly newest: MeasurePoint | undefined;
}

/** Puts a measure into sentences of a language; `day` writes a day in it. */
export function sayMeasure(measure: Measure, words: Words, day: (day: string) => string): Said {
  const known = measure.points.filter((point) => figureOf(measure, point) !== undefined);
  const [newest, before] = [known.at(-1), known.at(-2)];
  const { indicator, standard, title, target, unit } = measure;
  const own = standard === 'wres' && indicator ? words.titles[indicator] : undefined;
  const figure = newest && figureOf(measure, newest);
  return {
    heading: indicator ? words.title(own ?? title, indicator) : title,
    sentence: newest && sentenceOf(measure, newest, words),
    strong: figure === undefined ? '' : strongIn(measure, figure, words),
    change: newest && before && changeOf(measure, newest, before, words),
    target: target && words.target(shownFigure(unit, target.value), day(target.by)),
    newest,
  };
}

function sentenceOf(measure: Measure, point: MeasurePoint, words: Words): string {
  const { standard, indicator, unit } = measure;
  const { period, groups } = point;
  const figure = figureOf(measure, point) ?? 0;
  const look = lookOf(measure);
  const isWres = standard === 'wres';
  if (look === 'gap') {
    const [bme = '', white = ''] = ['bme', 'white'].map((name) => {
      const group = groups.find((one) => one.group === name && !one.part);
      return shownFigure('percent', (group && percentOf(group)) ?? 0);
    });
    const said = isWres && indicator ? words.asked[indicator] : undefined;
    return `${words.survey(period, bme, white, said)} ${words.gap(unsigned(shownGap(figure)))}`;
  }
  if (look === 'bands') {
    const bands = groups.filter(({ group, part, value }) => group === 'workforce' && part && value !== undefined);
    const below = bands.filter(({ value = 0 }) => value < figure).length;
    const whole = words.workforce(period, shownFigure('percent', figure));
    return bands.length > 0 ? `${whole} ${words.bandsBelow(below, bands.length)}` : whole;
  }
  const reading = readingOf(measure, figure);
  const likely = indicator === undefined ? undefined : words.likely[indicator];
  if (isWres && reading && unit === 'ratio' && likely)
    return `${words.ratio(likely, reading.form, period, reading.figure)} ${words.equal(shownFigure('ratio', 1))}`;
  if (isWres && reading && unit === 'percentage-points')
    return `${words.board(reading.form, period, unsigned(reading.figure))} ${words.equal('0')}`;
  return words.plain(period, withUnit(measure, figure, words));
}

const withUnit = ({ unit }: Measure, figure: number, words: Words): string =>
  unit === 'percentage-points' ? words.points(shownFigure(unit, figure)) : shownFigure(unit, figure);

function strongIn(measure: Measure, figure: number, words: Words): string {
  const shown = shownFigure(measure.unit, figure);
  if (measure.unit === 'ratio') return words.times(shown);
  if (lookOf(measure) === 'gap') return words.points(unsigned(shownGap(figure)));
  return measure.unit === 'percentage-points' ? words.points(unsigned(shown)) : shown;
}

function changeOf(measure: Measure, newest: MeasurePoint, before: MeasurePoint, words: Words): string {
  const look = lookOf(measure);
  const [now, then] = [newest, before].map((point) => {
    const figure = figureOf(measure, point) ?? 0;
    // a gap has a size and a direction, and the sentence is about its size
    return look === 'gap' ? Math.abs(figure) : figure;
  }) as [number, number];
  const text = (figure: number) =>
    look === 'gap' ? words.points(unsigned(shownGap(figure))) : withUnit(measure, figure, words);
  if (text(now) === text(then)) return words.same(before.period);
  return now > then ? words.up(text(then), before.period) : words.down(text(then), before.period);
}
