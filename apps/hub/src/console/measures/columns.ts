import { wresIndicators, wresParts } from '@antiracism-kit/schema';

/** One figure that is entered for a year, by form or by file. */
export interface Column {
  /** Its name in the form. */
  readonly name: string;
  /** What people call it, and what stands over its column. */
  readonly label: string;
  readonly group: string;
  readonly of: 'numerator' | 'denominator' | 'value';
}

const column = (group: string, of: Column['of'], label: string): Column => ({
  name: `${group}-${of}`,
  label,
  group,
  of,
});

const counted = (all: string, some: string): Column[] => [
  column('white', 'denominator', `White ${all}`),
  column('white', 'numerator', `White ${some}`),
  column('bme', 'denominator', `BME ${all}`),
  column('bme', 'numerator', `BME ${some}`),
];

const asked = [column('white', 'value', 'White percentage'), column('bme', 'value', 'BME percentage')];

// of each part of the workforce
const bands = [
  column('white', 'denominator', 'White staff'),
  column('bme', 'denominator', 'BME staff'),
  column('unknown', 'denominator', 'Staff of unknown ethnicity'),
];

const columns: Readonly<Record<number, readonly Column[]>> = {
  1: bands,
  2: counted('shortlisted', 'appointed'),
  3: counted('staff', 'in the formal process'),
  4: counted('staff', 'trained'),
  5: asked,
  6: asked,
  7: asked,
  8: asked,
  9: [
    column('board', 'denominator', 'Board members'),
    column('board', 'numerator', 'BME board members'),
    column('workforce', 'denominator', 'Staff'),
    column('workforce', 'numerator', 'BME staff'),
  ],
};

/** The figures of one indicator of the Workforce Race Equality Standard that are entered for a year. */
export const columnsOf = (indicator: number): readonly Column[] => columns[indicator] ?? [];

/** The parts of the workforce that an indicator tells apart. */
export const partsOf = (indicator: number): readonly string[] => (indicator === 1 ? wresParts : []);

/** The facts of an indicator, by the number in an address. */
export const indicatorAt = (number: string) => wresIndicators.find((one) => String(one.number) === number);

/** What the figure in a published report is called; none where a year has no one figure. */
export function reportLabel(indicator: number): string | undefined {
  const unit = wresIndicators.find(({ number }) => number === indicator)?.unit;
  if (unit === 'ratio') return 'Ratio in your published report';
  return unit === 'percentage-points' ? 'Percentage points in your published report' : undefined;
}
