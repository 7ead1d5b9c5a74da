import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { samplePage, samplePledges } from '../testing/sample-pledges.ts';
import { away, never, stubHub } from '../testing/stub-hub.ts';
import type { PledgeCount } from './pledge-count.ts';
import './pledge-count.ts';

type Args = Pick<PledgeCount, 'pledgesHref' | 'dataSrc' | 'lang'> & { hub: string };

stubHub('https://hub.example');

const meta: Meta<Args> = {
  title: 'Widgets/Pledge count',
  component: 'ark-pledge-count',
  args: { hub: 'https://hub.example', pledgesHref: '#pledges' },
  render: ({ hub, pledgesHref, dataSrc, lang }) =>
    html`<ark-pledge-count
      hub=${hub}
      organisation="ZZ1"
      pledges-href=${ifDefined(pledgesHref)}
      data-src=${ifDefined(dataSrc)}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#pledges">Read our antiracism pledges</a>
    </ark-pledge-count>`,
};
export default meta;

type Story = StoryObj<Args>;

const says =
  (text: RegExp) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) =>
    waitFor(() => expect(canvasElement.querySelector('ark-pledge-count')?.shadowRoot?.textContent).toMatch(text));

/** Forty pledges. */
export const Many: Story = { play: says(/40\s+antiracism pledges across Fenland and Coast/) };

/** One pledge. */
export const One: Story = {
  args: { hub: stubHub('https://one.count.example', { countPublished: () => samplePage(samplePledges(1)).tally }).url },
  play: says(/1\s+antiracism pledge across/),
};

/** More pledges than most trusts have colleagues. */
export const Thousands: Story = {
  args: {
    hub: stubHub('https://thousands.count.example', {
      countPublished: () => ({ ...samplePage(samplePledges(40)).tally, total: 12_345, updated: 9_876 }),
    }).url,
  },
  play: says(/12,345[\s\S]*9,876 have an update/),
};

/** The hub has not answered yet: the page's own link is on show. */
export const Loading: Story = { args: { hub: stubHub('https://slow.count.example', { countPublished: never }).url } };

/** The hub is away: the page's own link stays. */
export const Failed: Story = { args: { hub: stubHub('https://away.count.example', { countPublished: away }).url } };

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Story = { args: { lang: 'cy' }, play: says(/addewid gwrth-hiliaeth/) };

/** In a column of 300 px. */
export const Narrow: Story = { globals: { width: '300' }, play: says(/40/) };
