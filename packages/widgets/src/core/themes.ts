import type { TokenValues } from './colour-pairs.ts';

/** A set of looks that a page can take as a whole. */
export interface Theme {
  /** What it is called. */
  readonly label: string;
  /** When to use it. */
  readonly about: string;
  /** What differs from the NHS values. */
  readonly values: TokenValues;
}

/**
 * The themes a page can take. `host` inherits: letters and text colour are the page's own, and lines follow them. A
 * value that no font can have, such as `(inherit)`, lets CSS fall back to what the page around the widget has.
 */
export const themes = {
  nhs: { label: 'NHS', about: 'The look of the NHS. What you get unless you set something.', values: {} },
  host: {
    label: 'Host',
    about: 'Letters and colours of the page around it. Set the button and the link to the page’s own as well.',
    values: {
      '--ark-font-family': '(inherit)',
      '--ark-surface-raised': 'transparent',
      '--ark-text': 'currentColor',
      '--ark-text-secondary': 'currentColor',
      '--ark-border': 'currentColor',
      '--ark-border-hover': 'currentColor',
      '--ark-border-input': 'currentColor',
      '--ark-accent': 'currentColor',
      '--ark-link': 'currentColor',
      '--ark-link-visited': 'currentColor',
      '--ark-link-hover': 'currentColor',
      '--ark-link-active': 'currentColor',
    },
  },
  'high-contrast': {
    label: 'High contrast',
    about: 'Light on black. Colours that people set in their system still win over it.',
    values: {
      '--ark-surface': '#000',
      '--ark-surface-raised': '#000',
      '--ark-text': '#fff',
      '--ark-text-secondary': '#fff',
      '--ark-border': '#fff',
      '--ark-border-hover': '#ffeb3b',
      '--ark-border-input': '#fff',
      '--ark-accent': '#ffeb3b',
      '--ark-link': '#ffeb3b',
      '--ark-link-visited': '#e8b8ff',
      '--ark-link-hover': '#fff',
      '--ark-link-active': '#fff',
      '--ark-button': '#ffeb3b',
      '--ark-button-text': '#000',
      '--ark-button-hover': '#fff',
      '--ark-button-shadow': '#c4b000',
      '--ark-focus': '#7fdbff',
      '--ark-focus-text': '#000',
      '--ark-danger': '#ff9d94',
    },
  },
} as const satisfies Record<string, Theme>;

/** Name of a theme. */
export type ThemeName = keyof typeof themes;

/** The rule that a page adds to its own CSS. */
export function themeCss(values: TokenValues): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}
