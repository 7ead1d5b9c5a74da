import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { listSamples } from '../testing/list-samples.ts';
import { samplePage, samplePledges } from '../testing/sample-pledges.ts';
import { away, never, stubHub } from '../testing/stub-hub.ts';
import type { PledgeWall } from './pledge-wall.ts';
import './pledge-wall.ts';

type Args = Pick<PledgeWall, 'pledgeHref' | 'dataSrc' | 'headingLevel' | 'lang'> & { hub: string };

const hubWith = (name: string, pledges: ReturnType<typeof samplePledges>) =>
  stubHub(`https://${name}.hub.example`, { listPublished: (input) => listSamples(pledges, input) }).url;

const [chief, theatres] = samplePledges(2) as [
  ReturnType<typeof samplePledges>[0],
  ReturnType<typeof samplePledges>[0],
];
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const file = URL.createObjectURL(new Blob([JSON.stringify(samplePage(samplePledges(100)))]));
stubHub('https://hub.example');

const meta: Meta<Args> = {
  title: 'Widgets/Pledge wall',
  component: 'ark-pledge-wall',
  args: { hub: 'https://hub.example', pledgeHref: '#make', headingLevel: 2 },
  render: ({ hub, pledgeHref, dataSrc, headingLevel, lang }) =>
    html`<ark-pledge-wall
      hub=${hub}
      organisation="ZZ1"
      pledge-href=${ifDefined(pledgeHref)}
      data-src=${ifDefined(dataSrc)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#pledges">Read our antiracism pledges</a>
    </ark-pledge-wall>`,
};
export default meta;

type Story = StoryObj<Args>;

const shadow = (canvas: HTMLElement) => canvas.querySelector('ark-pledge-wall')?.shadowRoot as ShadowRoot;
const status =
  (text: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) =>
    waitFor(() => expect(shadow(canvasElement).querySelector('[role=status]')?.textContent).toBe(text));

/** Forty pledges, twelve to a page. */
export const Many: Story = { play: status('Showing 1 to 12 of 40 pledges') };

/** The hub has not answered yet. What the page put between the tags is on show. */
export const Loading: Story = {
  args: { hub: stubHub('https://slow.hub.example', { listPublished: never }).url },
  play: status('Loading pledges'),
};

/** Nobody has made a pledge. */
export const Empty: Story = { args: { hub: hubWith('empty', []) }, play: status('No pledges yet') };

/** One pledge, with two updates. */
export const One: Story = { args: { hub: hubWith('one', [chief]) }, play: status('Showing 1 to 1 of 1 pledge') };

/** The hub is away: a plain sentence, a way to try again, and the page's own link. */
export const Failed: Story = {
  args: { hub: stubHub('https://away.hub.example', { listPublished: away }).url },
  play: async ({ canvasElement }) =>
    waitFor(() => expect(shadow(canvasElement).querySelector('button')?.textContent).toBe('Try again')),
};

/** Words longer than the card is wide. */
export const LongWords: Story = {
  args: {
    hub: hubWith('long', [
      {
        ...chief,
        by: { role: `${long} ${long}` },
        fields: { ...chief.fields, text: `I will visit ${long}${long} every month.` },
      },
      { ...theatres, organisation: { code: 'ZZ1', name: long } },
    ]),
  },
  play: status('Showing 1 to 2 of 2 pledges'),
};

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Story = { args: { lang: 'cy' }, play: status('Yn dangos 1 i 12 o 40 addewid') };

/** In a column of 300 px. */
export const Narrow: Story = { globals: { width: '300' }, play: status('Showing 1 to 12 of 40 pledges') };

/** Filters that no pledge matches. */
export const NoMatch: Story = {
  play: async (context) => {
    await status('Showing 1 to 12 of 40 pledges')(context);
    const root = shadow(context.canvasElement);
    const details = root.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await waitFor(() => expect(root.querySelector('form')).not.toBeNull());
    (root.querySelector('[value="who:leader"]') as HTMLInputElement).checked = true;
    (root.querySelector('[value="outcome:kept"]') as HTMLInputElement).checked = true;
    root.querySelector('form')?.requestSubmit();
    await status('No pledges match your filters')(context);
  },
};

/** One pledge opened, with what its author said became of it. */
export const Opened: Story = {
  play: async (context) => {
    await status('Showing 1 to 12 of 40 pledges')(context);
    const root = shadow(context.canvasElement);
    (root.querySelector('.ark-open') as HTMLButtonElement).click();
    await waitFor(() => expect(root.querySelectorAll('.ark-timeline li')).toHaveLength(2));
  },
};

/** A hundred pledges from a file: no hub, all on one page, filtered as people type. */
export const FromFile: Story = { args: { dataSrc: file }, play: status('Showing 100 pledges') };

/** In a page with letters and colours of its own, which it takes. */
export const HostTheme: Story = { globals: { theme: 'host' }, play: status('Showing 1 to 12 of 40 pledges') };
