import { html, nothing, svg, type TemplateResult } from 'lit';
import { linesOf } from './chart-scale.ts';

/** One bar with its words. */
export interface Bar {
  readonly label: string;
  /** In percent; nothing for a bar that cannot be shown. */
  readonly value: number | undefined;
  readonly text: string;
  /** Striped, to be told from the others without colour. */
  readonly striped?: boolean;
}

const row = 1.3;
const bar = 1.1;

/** Bars from 0 to 100 percent under their words, and where all of them are compared with one figure, a line at that. */
export function barChart(name: string, bars: readonly Bar[], compared?: number): TemplateResult {
  let top = 0;
  const drawn = bars.map(({ label, value, text, striped }) => {
    const lines = linesOf(`${label}: ${text}`, 32);
    const from = top;
    const middle = `${(from + lines.length * row + 0.3 + bar / 2).toFixed(2)}em`;
    top += lines.length * row + (value === undefined ? 0.5 : bar + 1);
    const words = lines.map((line, at) => svg`<text x="0" y=${`${(from + at * row + 1).toFixed(2)}em`}>${line}</text>`);
    if (value === undefined) return words;
    const start = `${(from + lines.length * row + 0.3).toFixed(2)}em`;
    return svg`${words}<rect class=${striped ? 'ark-bar ark-outline' : 'ark-bar'} x="0" y=${start} width=${`${value}%`} height="1.1em" />${
      striped
        ? svg`<line class="ark-stripes" x1="0" x2=${`${value}%`} y1=${middle} y2=${middle} stroke-dasharray="2 5" />`
        : nothing
    }${
      compared === undefined
        ? nothing
        : svg`<line class="ark-compared" x1=${`${compared}%`} x2=${`${compared}%`} y1=${start} y2=${`${(top - 0.4).toFixed(2)}em`} />`
    }`;
  });
  return html`<svg class="ark-bars" role="img" aria-label=${name} height=${`${top.toFixed(2)}em`}>${drawn}</svg>`;
}
