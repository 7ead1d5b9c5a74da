import { describe, expect, test } from 'vitest';
import { type Colour, checkColours, contrast, designTokens, readColour, themeCss, themes, tokens } from './looks.ts';

const ratio = (one: string, other: string) => contrast(readColour(one) as Colour, readColour(other) as Colour);

describe('contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#fff', '#ffffff', 1],
    // greys on either side of the limit for words, and red
    ['#767676', '#fff', 4.54],
    ['#777', 'rgb(255, 255, 255)', 4.48],
    ['#f00', '#fff', 4],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(ratio(one, other)).toBeCloseTo(expected, 1);
    expect(ratio(other, one)).toBe(ratio(one, other));
  });

  test('reads what browsers compute, and nothing else', () => {
    expect(readColour('rgba(0, 94, 184, 0.5)')).toEqual({ parts: [0, 94, 184], alpha: 0.5 });
    expect(readColour('color(srgb 1 0 0.5 / 40%)')).toEqual({ parts: [255, 0, 127.5], alpha: 0.4 });
    expect(readColour('#0f08')?.alpha).toBeCloseTo(0.533, 2);
    for (const text of ['currentColor', 'var(--x)', '#12', 'red', '']) expect(readColour(text), text).toBeUndefined();
  });

  test('of something see-through is that of what people see', () => {
    const faint = checkColours({ '--ark-text': 'rgb(0 0 0 / 10%)' }).find(({ front }) => front === '--ark-text');
    expect(faint?.ratio).toBeLessThan(1.5);
    expect(faint?.enough).toBe(false);
  });
});

test.each(['nhs', 'high-contrast'] as const)('every pair of colours of the theme %s can be told apart', (name) => {
  const checked = checkColours(themes[name].values);
  expect(checked.filter(({ enough }) => enough !== true)).toEqual([]);
});

test('a page’s colours are checked against the page', () => {
  const onBlack = checkColours({}, '#000').find(({ about }) => about === 'Text on the page');
  expect(onBlack?.enough).toBe(false);
  expect(checkColours(themes.host.values).find(({ front }) => front === '--ark-text')?.ratio).toBeUndefined();
});

test('the design tokens say every property', () => {
  const { ark } = designTokens();
  expect(Object.keys(ark).map((name) => `--ark-${name}`)).toEqual(tokens.map(({ name }) => name));
  expect(ark.link?.$value).toEqual({ colorSpace: 'srgb', components: [0, 0.3686, 0.7216], hex: '#005eb8' });
  expect(ark.gap).toMatchObject({ $type: 'dimension', $value: { value: 24, unit: 'px' } });
  expect(ark['font-family']?.$value).toEqual(['Frutiger W01', 'arial', 'sans-serif']);
  expect(ark.surface?.$value).toMatchObject({ alpha: 0 });
});

test('the design tokens of a theme leave out what only a page knows', () => {
  const { ark } = designTokens(themes.host.values);
  expect(Object.keys(ark)).not.toContain('text');
  expect(Object.keys(ark)).not.toContain('font-family');
  expect(Object.keys(ark)).toContain('button');
});

test('a theme is a rule to paste', () => {
  expect(themeCss({ '--ark-gap': '8px' })).toBe(':root {\n  --ark-gap: 8px;\n}\n');
});
