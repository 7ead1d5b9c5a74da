import { figureText, type Measure, type MeasureWarning } from '@antiracism-kit/schema';

/** A warning in plain words. */
export function sayWarning(
  { code, period, computed = 0, published = 0 }: MeasureWarning,
  unit: Measure['unit'],
): string {
  if (code === 'mismatch')
    return `The counts give ${figureText(unit, computed)}. Your report says ${figureText(unit, published)}. Check both`;
  if (code === 'no-ratio')
    return 'The counts give no figure, because a group has nobody in it. There is nothing to divide by';
  if (code === 'some-hidden') return 'Some groups have too few people to show. They stay hidden';
  return `There are too few people to show. ${period} stays hidden, so that nobody can be found in it`;
}

/** What asks to be confirmed before it is saved: the same again is not asked twice. */
export const toConfirm = (warnings: readonly MeasureWarning[]): string =>
  warnings
    .filter(({ code }) => code === 'mismatch')
    .map(({ period, computed, published }) => `${period} ${computed} ${published}`)
    .join(', ');
