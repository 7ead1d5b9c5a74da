import { figureText, type Measure } from '@antiracism-kit/schema';
import { sentence } from '../console/words.ts';
import { counted } from './words.ts';

/** A figure as papers write it: with its unit, a real minus, and never a sign that begins a formula. */
export function figure(unit: Measure['unit'], value: number): string {
  if (unit === 'count') return counted(value);
  return `${figureText(unit, value).replace('-', '−')}${unit === 'percent' ? '%' : ''}`;
}

/** What a group of people is called. */
export function nameOf({ group, part }: Pick<Measure['points'][number]['groups'][number], 'group' | 'part'>): string {
  const name = group === 'bme' ? 'BME' : sentence(group);
  return part === undefined ? name : `${name}, ${part.replaceAll('-', ' ')}`;
}
