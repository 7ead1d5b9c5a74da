// For people who theme: `@antiracism-kit/widgets/looks`. No widget imports it.
export { type CheckedPair, type ColourPair, checkColours, colourPairs, type TokenValues } from './colour-pairs.ts';
export { type Colour, contrast, over, readColour } from './contrast.ts';
export { designTokens } from './design-tokens.ts';
export { type Theme, type ThemeName, themeCss, themes } from './themes.ts';
export { type Token, tokens } from './tokens.styles.ts';
