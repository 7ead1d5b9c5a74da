import type { Measure } from '@antiracism-kit/schema';
import { type Chart, chartOf } from './chart.ts';
import { figure, nameOf } from './figures.ts';
import type { Block, PaperTable, Section } from './paper.ts';
import { counted, hidden, notGiven, onDay } from './words.ts';

type Group = Measure['points'][number]['groups'][number];
const standards: Record<Measure['standard'], string> = {
  wres: 'Workforce Race Equality Standard',
  wdes: 'Workforce Disability Equality Standard',
  'staff-survey': 'NHS Staff Survey',
  esr: 'Electronic Staff Record',
  'pay-gap': 'Pay gap',
  local: 'Our own measure',
};
const better: Record<Measure['polarity'], string> = {
  'lower-better': 'Lower is better.',
  'higher-better': 'Higher is better.',
  'closer-to-1': 'Equal would be 1.00.',
  'closer-to-0': 'Equal would be 0.',
};

/** Every measure as anyone may read it, with a chart where there is more than one year. */
export const measuresSection = (measures: readonly Measure[]): Section => ({
  id: 'measures',
  title: 'Measures',
  blocks:
    measures.length > 0
      ? [
          { text: 'The Workforce Race Equality Standard says “BME” for people from ethnic minorities.' },
          ...measures.flatMap(measureBlocks),
        ]
      : [{ text: 'No measures have been entered yet.' }],
});

function measureBlocks(measure: Measure): Block[] {
  const { title, standard, indicator, polarity, target, unit } = measure;
  const chart = chartOf(measure);
  const goal = target && `The target is ${figure(unit, target.value)} by ${onDay(target.by)}.`;
  return [
    { heading: title },
    {
      text: [
        `${standards[standard]}${indicator === undefined ? '' : `, indicator ${indicator}`}.`,
        better[polarity],
        goal,
      ]
        .filter(Boolean)
        .join(' '),
    },
    ...(chart ? [{ text: seriesSentence(chart) }, { chart }] : []),
    { table: tableOf(measure) },
  ];
}

const marks = ['circles', 'squares', 'triangles', 'diamonds'];

function seriesSentence({ series, band, parity }: Chart): string {
  const said = series.map(({ name }, at) => `${name}: ${marks[at]}`).join('. ');
  return [
    `In the chart, ${said}.`,
    parity !== undefined && 'The broken line is where both are equal.',
    band && 'The shaded band is from 0.80 to 1.25.',
  ]
    .filter(Boolean)
    .join(' ');
}

function tableOf({ title, points, benchmarks = [], unit }: Measure): PaperTable {
  const groups = points.flatMap(({ groups }) => groups);
  const hasValue = points.some(({ value, suppressed }) => value !== undefined || suppressed);
  return {
    caption: `${title}, by year`,
    head: ['Year', ...(hasValue ? ['Figure'] : []), ...columnsOf(groups), ...benchmarks.map(({ label }) => label)],
    rows: points.map(({ period, groups, value, suppressed, provisional }) => [
      provisional ? `${period}, provisional` : period,
      ...(hasValue ? [suppressed ? hidden : value === undefined ? notGiven : figure(unit, value)] : []),
      ...columnsOf(points.flatMap((point) => point.groups)).map((column) =>
        groupText(
          unit,
          suppressed,
          groups.find((group) => nameOf(group) === column),
        ),
      ),
      ...benchmarks.map(({ points }) => {
        const same = points.find((point) => point.period === period);
        return same ? figure(unit, same.value) : notGiven;
      }),
    ]),
  };
}

const columnsOf = (groups: readonly Group[]) => [...new Set(groups.map(nameOf))];

function groupText(unit: Measure['unit'], isHidden: boolean | undefined, group: Group | undefined): string {
  if (isHidden || group?.suppressed) return hidden;
  if (!group) return notGiven;
  const { numerator, denominator, value } = group;
  const of =
    numerator !== undefined && denominator !== undefined
      ? `${counted(numerator)} of ${counted(denominator)}`
      : denominator !== undefined && counted(denominator);
  const shown = value !== undefined && figure(unit === 'ratio' ? 'percent' : unit, value);
  if (shown && of) return `${shown} (${of})`;
  return shown || of || notGiven;
}
