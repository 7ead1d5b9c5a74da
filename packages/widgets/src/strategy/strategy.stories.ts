import { nationalBodyStrategy, regionStrategy } from '@antiracism-kit/schema/samples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import {
  fullStrategy,
  hostileStrategy,
  overdueStrategy,
  sampleLinks,
  sampleUpdates,
} from '../testing/sample-strategies.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import type { Strategy } from './strategy.ts';
import './strategy.ts';

type Args = Pick<Strategy, 'show' | 'progressHref' | 'dataSrc' | 'headingLevel' | 'lang'> & { hub: string };

const hubWith = (name: string, answers: Answers = {}) =>
  stubHub(`https://${name}.strategy.example`, {
    getStrategy: () => fullStrategy,
    countLinks: () => sampleLinks,
    listProgress: () => sampleUpdates,
    ...answers,
  }).url;
const file = URL.createObjectURL(new Blob([JSON.stringify(fullStrategy)]));

const meta: Meta<Args> = {
  title: 'Widgets/Strategy',
  component: 'ark-strategy',
  args: { hub: hubWith('usual'), progressHref: '#progress', headingLevel: 2 },
  render: ({ hub, show, progressHref, dataSrc, headingLevel, lang }) =>
    html`<ark-strategy
      hub=${hub}
      organisation="ZZ1"
      show=${ifDefined(show || undefined)}
      progress-href=${ifDefined(progressHref || undefined)}
      data-src=${ifDefined(dataSrc || undefined)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#strategy">Read our antiracism strategy</a>
    </ark-strategy>`,
};
export default meta;

type Example = StoryObj<Args>;

const root = (canvas: HTMLElement) => canvas.querySelector('ark-strategy')?.shadowRoot as ShadowRoot;
const says = (text: string): { play: NonNullable<Example['play']> } => ({
  play: async ({ canvasElement }) =>
    waitFor(() => expect(root(canvasElement).textContent?.replace(/\s+/g, ' ')).toContain(text), { timeout: 5_000 }),
});
const of = (name: string, strategy: typeof fullStrategy): Pick<Example, 'args'> => ({
  args: { hub: hubWith(name, { getStrategy: () => strategy }) },
});

/** A strategy with something of everything. */
export const Everything: Example = says('Strategy on a page');

/** A commitment, with what it rests on and what has changed. Counts under 5 are hidden. */
export const Commitments: Example = {
  args: { show: 'title priorities' },
  play: async (context) => {
    await says('Read 1 commitment').play(context);
    root(context.canvasElement).querySelector('summary')?.click();
    await says('fewer than 5').play(context);
  },
};

/** The Board has not had the update it was promised. */
export const Overdue: Example = { ...of('overdue', overdueStrategy), ...says('Update overdue since 11 March 2026') };

/** A national body's: an ambition before there is a plan. */
export const AmbitionFirst: Example = {
  ...of('body', nationalBodyStrategy),
  ...says('The plan is being developed by People Committee'),
};

/** A region's, written by many groups, some within others. */
export const NestedPartners: Example = { ...of('region', regionStrategy), ...says('Freedom to Speak Up Guardians') };

/** Only some parts, under a heading of the page's own. */
export const SomeParts: Example = { args: { show: 'ambition, partners' }, ...says('Who wrote it') };

/** From a file, without a hub. */
export const File: Example = { args: { dataSrc: file }, ...says('Fenland and Coast antiracism strategy') };

/** The hub has not answered yet: the page's own link stays. */
export const Loading: Example = { args: { hub: hubWith('slow', { getStrategy: never }) } };

/** The organisation has no strategy yet. */
export const None: Example = {
  args: { hub: stubHub('https://none.strategy.example').url },
  ...says('No strategy to show yet'),
};

/** The hub is away. */
export const Failed: Example = { args: { hub: hubWith('away', { getStrategy: away }) }, ...says('Try again') };

/** Very long words, groups four deep, and markup that is only text. */
export const LongAndHostile: Example = { ...of('hostile', hostileStrategy), ...says('<img src=x') };

/** In Welsh. The words are a draft until a translator has checked them; what the organisation wrote stays as it is. */
export const Welsh: Example = { args: { lang: 'cy' }, ...says('Blaenoriaeth 1 o 5') };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' }, ...says('Strategy on a page') };

/** In a page that reads from right to left. */
export const RightToLeft: Example = {
  globals: { dir: 'rtl' },
  ...says('Strategy on a page'),
};
