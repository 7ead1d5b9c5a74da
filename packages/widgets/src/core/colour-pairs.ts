import { contrast, over, readColour } from './contrast.ts';
import { type Token, tokens } from './tokens.styles.ts';

/** Values for some of the properties. */
export type TokenValues = Partial<Record<Token['name'], string>>;

/** Two colours that meet in a widget. */
export interface ColourPair {
  readonly front: Token['name'] | '#fff';
  readonly back: Token['name'];
  /** The least contrast: 4.5 for words (WCAG 1.4.3), 3 for edges that tell where a control is (WCAG 1.4.11). */
  readonly least: 4.5 | 3;
  /** Where they meet. */
  readonly about: string;
}

/** Every two colours of a widget that people must be able to tell apart. */
export const colourPairs: readonly ColourPair[] = [
  { front: '--ark-text', back: '--ark-surface', least: 4.5, about: 'Text on the page' },
  { front: '--ark-text', back: '--ark-surface-raised', least: 4.5, about: 'Text on cards and in boxes' },
  { front: '--ark-text-secondary', back: '--ark-surface', least: 4.5, about: 'Hints on the page' },
  { front: '--ark-text-secondary', back: '--ark-surface-raised', least: 4.5, about: 'Hints on cards' },
  { front: '--ark-link', back: '--ark-surface', least: 4.5, about: 'Links on the page' },
  { front: '--ark-link', back: '--ark-surface-raised', least: 4.5, about: 'Links on cards' },
  { front: '--ark-link-visited', back: '--ark-surface-raised', least: 4.5, about: 'Links to a page seen before' },
  { front: '--ark-link-hover', back: '--ark-surface-raised', least: 4.5, about: 'Links under the pointer' },
  { front: '--ark-link-active', back: '--ark-surface-raised', least: 4.5, about: 'Links while pressed' },
  { front: '--ark-accent', back: '--ark-surface', least: 4.5, about: 'Large figures and secondary buttons' },
  { front: '--ark-button-text', back: '--ark-button', least: 4.5, about: 'Words on the main button' },
  { front: '--ark-button-text', back: '--ark-button-hover', least: 4.5, about: 'The same, under the pointer' },
  { front: '--ark-button-text', back: '--ark-button-shadow', least: 4.5, about: 'The same, while pressed' },
  { front: '--ark-focus-text', back: '--ark-focus', least: 4.5, about: 'Words with the keyboard focus' },
  { front: '--ark-danger', back: '--ark-surface', least: 4.5, about: 'Error messages' },
  { front: '#fff', back: '--ark-success', least: 4.5, about: 'White words on the panel that says a thing was sent' },
  { front: '--ark-border-input', back: '--ark-surface-raised', least: 3, about: 'Edges of text boxes and radios' },
];

/** A pair with its contrast, or without where a value is no plain colour: `currentColor` depends on the page. */
export interface CheckedPair extends ColourPair {
  readonly ratio: number | undefined;
  readonly enough: boolean | undefined;
}

/** Checks the colours of a theme. What it does not set is the NHS value; `page` is the colour behind the widget. */
export function checkColours(values: TokenValues, page = '#fff'): CheckedPair[] {
  const colourOf = (name: ColourPair['front']) =>
    readColour(name === '#fff' ? name : (values[name] ?? tokens.find((token) => token.name === name)?.value ?? ''));
  const behind = readColour(page);
  return colourPairs.map((pair) => {
    const [front, back] = [colourOf(pair.front), colourOf(pair.back)];
    if (!front || !back || !behind) return { ...pair, ratio: undefined, enough: undefined };
    const seenBack = over(back, behind);
    const ratio = contrast(over(front, seenBack), seenBack);
    return { ...pair, ratio, enough: ratio >= pair.least };
  });
}
