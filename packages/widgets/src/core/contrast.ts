/** A colour in sRGB: parts from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export interface Colour {
  readonly parts: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

/** Reads a colour as CSS writes it once computed, and in hexadecimal; nothing for any other way to write one. */
export function readColour(css: string): Colour | undefined {
  const text = css.trim().toLowerCase();
  if (text === 'transparent') return { parts: [0, 0, 0], alpha: 0 };
  const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(text) ? text.slice(1) : '';
  if (hex) {
    const each = hex.length < 5 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0, alpha = 255] = each.map((pair) => Number.parseInt(pair, 16));
    return { parts: [red, green, blue], alpha: alpha / 255 };
  }
  const [, name, list = ''] = /^(rgba?\(|color\(srgb )([\d\s.,/%e-]+)\)$/.exec(text) ?? [];
  if (!name) return undefined;
  const numbers = list.split(/[\s,/]+/).filter(Boolean);
  const scale = name.startsWith('rgb') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = numbers.map((number) => Number.parseFloat(number) * scale);
  const alpha = numbers[3] ?? '1';
  return { parts: [red, green, blue], alpha: Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1) };
}

/** The colour people see where one lies over another. */
export function over(front: Colour, back: Colour): Colour {
  const mixed = (index: 0 | 1 | 2) => front.parts[index] * front.alpha + back.parts[index] * (1 - front.alpha);
  return { parts: [mixed(0), mixed(1), mixed(2)], alpha: 1 };
}

/** Relative luminance, as https://www.w3.org/TR/WCAG22/#dfn-relative-luminance defines it. */
function luminance({ parts }: Colour): number {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21, as https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
