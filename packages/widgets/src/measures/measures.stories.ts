import type { Measure } from '@antiracism-kit/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import {
  board,
  disciplinary,
  harassment,
  local,
  measuresShown,
  payBands,
  shortlisting,
} from '../testing/sample-measures.ts';
import { away, never, stubHub } from '../testing/stub-hub.ts';
import type { Measures } from './measures.ts';
import './measures.ts';

type Args = Pick<Measures, 'indicators' | 'standard' | 'dataSrc' | 'headingLevel' | 'lang'> & { hub: string };

const hubWith = (name: string, ...measures: Measure[]) =>
  stubHub(`https://${name}.measures.example`, { listMeasures: () => measuresShown(measures) }).url;

const all = stubHub('https://all.measures.example', { listMeasures: () => measuresShown() }).url;

const meta: Meta<Args> = {
  title: 'Widgets/Measures',
  component: 'ark-measures',
  args: { hub: all, headingLevel: 2 },
  render: ({ hub, headingLevel, lang, indicators, standard, dataSrc }) =>
    html`<ark-measures
      hub=${hub}
      organisation="ZZ1"
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
      indicators=${ifDefined(indicators)}
      standard=${ifDefined(standard)}
      data-src=${ifDefined(dataSrc)}
    >
      <a href="#measures">Read our race equality figures</a>
    </ark-measures>`,
};
export default meta;

type Example = StoryObj<Args>;

const says =
  (text: RegExp) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) =>
    waitFor(() => expect(canvasElement.querySelector('ark-measures')?.shadowRoot?.textContent).toMatch(text));

/** Pay bands, ratios, the staff survey, the board, and a measure of the organisation's own. */
export const All: Example = { play: says(/Interview panels/) };

/**
 * A ratio over the years: 2020 is missing, so no line crosses it; 2021 has too few people; 2024 is provisional. England
 * and the region are told apart by their dashes and their labels.
 */
export const Ratio: Example = {
  args: { hub: hubWith('ratio', shortlisting) },
  play: says(/1\.80 times as likely[\s\S]*Up from 1\.46 in 2023/),
};

/** A ratio under 1. */
export const LessLikely: Example = { args: { hub: hubWith('less', disciplinary) }, play: says(/less likely/) };

/** A ratio of exactly 1. */
export const Equal: Example = {
  args: { hub: hubWith('equal', { ...disciplinary, points: disciplinary.points.slice(0, 1) }) },
  play: says(/equally likely/),
};

/** Two groups of the staff survey, and the gap between them. */
export const Survey: Example = { args: { hub: hubWith('survey', harassment) }, play: says(/The gap is 4\.2/) };

/** Pay bands against the whole workforce; bands with too few people are hidden. */
export const PayBands: Example = { args: { hub: hubWith('bands', payBands) }, play: says(/Too few people to show/) };

/** The board, above and below the workforce. */
export const Board: Example = { args: { hub: hubWith('board', board) }, play: says(/0\.64 percentage points lower/) };

/** A measure of the organisation's own. */
export const Local: Example = { args: { hub: hubWith('local', local) }, play: says(/61\.5%/) };

/** Every year has too few people. */
export const TooFew: Example = {
  args: { hub: hubWith('few', { ...shortlisting, points: shortlisting.points.slice(2, 3) }) },
  play: says(/Too few people to show: 2021/),
};

/** One year alone. */
export const OneYear: Example = {
  args: { hub: hubWith('one', { ...shortlisting, points: shortlisting.points.slice(-1), benchmarks: [] }) },
  play: says(/Provisional/),
};

/** Indicators 2 and 3 only. */
export const SomeIndicators: Example = { args: { indicators: '2,3' }, play: says(/Shortlisting \(indicator 2\)/) };

/** Nothing has been published. */
export const Empty: Example = { args: { hub: hubWith('empty') }, play: says(/No figures published yet/) };

/** The hub has not answered yet. */
export const Loading: Example = {
  args: { hub: stubHub('https://slow.measures.example', { listMeasures: never }).url },
};

/** The hub is away: the page's own link stays, and people can try again. */
export const Failed: Example = {
  args: { hub: stubHub('https://away.measures.example', { listMeasures: away }).url },
  play: says(/Sorry, there is a problem/),
};

/** From a file, without a hub. */
export const FromFile: Example = {
  args: { dataSrc: URL.createObjectURL(new Blob([JSON.stringify(measuresShown())], { type: 'application/json' })) },
  play: says(/Interview panels/),
};

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Example = { args: { lang: 'cy' }, play: says(/Llunio rhestr fer/) };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' }, play: says(/Interview panels/) };

/** In a page that reads from right to left; the years still run from left to right. */
export const RightToLeft: Example = {
  globals: { dir: 'rtl' },
  play: says(/Interview panels/),
};
