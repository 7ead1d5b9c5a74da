// Figures drawn as lines, 4 wide and 6 high: a server may have no font at all.
const glyphs: Readonly<Record<string, readonly [advance: number, path: string]>> = {
  0: [5.4, 'M0 1.8Q0 0 2 0Q4 0 4 1.8V4.2Q4 6 2 6Q0 6 0 4.2Z'],
  1: [5.4, 'M.8 1.2L2.4 0V6'],
  2: [5.4, 'M.1 1.6Q.1 0 2 0Q3.9 0 3.9 1.7Q3.9 2.8 .1 6H4'],
  3: [5.4, 'M.2 0H3.8L1.8 2.4Q3.9 2.4 3.9 4.2Q3.9 6 2 6Q.5 6 .1 4.9'],
  4: [5.4, 'M3 6V0L0 4.2H4'],
  5: [5.4, 'M3.6 0H.6L.3 2.7Q1 2.2 2 2.2Q3.9 2.2 3.9 4.1Q3.9 6 2 6Q.5 6 .1 5'],
  6: [5.4, 'M3.4 .3Q.1 .5 .1 4Q.1 6 2 6Q3.9 6 3.9 4.1Q3.9 2.4 2.1 2.4Q.4 2.4 .1 4'],
  7: [5.4, 'M0 0H4L1.5 6'],
  8: [
    5.4,
    'M2 2.8Q.3 2.8 .3 1.4Q.3 0 2 0Q3.7 0 3.7 1.4Q3.7 2.8 2 2.8Q.1 2.8 .1 4.4Q.1 6 2 6Q3.9 6 3.9 4.4Q3.9 2.8 2 2.8',
  ],
  9: [5.4, 'M.6 5.7Q3.9 5.5 3.9 2Q3.9 0 2 0Q.1 0 .1 1.9Q.1 3.6 1.9 3.6Q3.6 3.6 3.9 2'],
  '.': [2.2, 'M.4 5.9V6'],
  ',': [2.2, 'M.6 5.8L.2 7'],
  '-': [4.2, 'M.4 3.2H2.8'],
  '−': [5.4, 'M.2 3.2H3.8'],
  '/': [4.4, 'M.2 6.6L3 -.4'],
  '%': [6.4, 'M.9 0A.9 .9 0 1 0 .91 0M4.6 4.2A.9 .9 0 1 0 4.61 4.2M4.6 0L.9 6'],
};
const scale = 2;

/** How wide a figure is when it is drawn. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (glyphs[letter]?.[0] ?? 3) * scale, 0);

/** Draws a figure with its upper left corner here. */
export function stroked(text: string, left: number, top: number): string {
  let at = 0;
  const paths = [...text].map((letter) => {
    const [advance, path] = glyphs[letter] ?? [3, ''];
    const placed = path && `<path transform="translate(${at.toFixed(1)} 0)" d="${path}"/>`;
    at += advance;
    return placed;
  });
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale})" fill="none" stroke="#212b32" stroke-width=".8" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}
