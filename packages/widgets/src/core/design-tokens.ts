import type { TokenValues } from './colour-pairs.ts';
import { readColour } from './contrast.ts';
import { tokens } from './tokens.styles.ts';

/** One entry of a design tokens file. */
interface DesignToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: Record<string, unknown>;
}

/**
 * The properties as a Design Tokens Community Group file (format 2025.10), which design tools and Style Dictionary read.
 * A value that the format cannot say, such as `currentColor`, is left out.
 */
export function designTokens(values: TokenValues = {}): { readonly ark: Record<string, DesignToken> } {
  const entries = tokens.flatMap(({ name, value: usual, about }) => {
    const value = values[name] ?? usual;
    const said = inFormat(value);
    // the format keeps extensions apart by who they are from
    const $extensions = { 'nhs.antiracism-kit': { cssProperty: name, css: value } };
    return said ? [[name.slice('--ark-'.length), { ...said, $description: about, $extensions }] as const] : [];
  });
  return { ark: Object.fromEntries(entries) };
}

function inFormat(value: string): Pick<DesignToken, '$type' | '$value'> | undefined {
  const colour = readColour(value);
  if (colour) {
    const rounded = (part: number) => Math.round((part / 255) * 10_000) / 10_000;
    const hex = colour.parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
    const $value = {
      colorSpace: 'srgb',
      components: colour.parts.map(rounded),
      ...(colour.alpha < 1 && { alpha: colour.alpha }),
      hex: `#${hex}`,
    };
    return { $type: 'color', $value };
  }
  const [, number, unit] = /^([\d.]+)(px|rem)$/.exec(value) ?? [];
  if (number) return { $type: 'dimension', $value: { value: Number(number), unit } };
  if (!/^["\w][\w"', -]*$/.test(value) || value.toLowerCase() === 'currentcolor') return undefined;
  return {
    $type: 'fontFamily',
    $value: value.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/, '$2')),
  };
}
