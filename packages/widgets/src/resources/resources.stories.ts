import { nationalBodyStrategy, regionStrategy } from '@antiracism-kit/schema/samples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { fullStrategy, hostileStrategy } from '../testing/sample-strategies.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import type { Resources } from './resources.ts';
import './resources.ts';

type Args = Pick<Resources, 'kinds' | 'dataSrc' | 'headingLevel' | 'lang'> & { hub: string };

const hubWith = (name: string, getStrategy: Answers['getStrategy'] = () => fullStrategy) =>
  stubHub(`https://${name}.resources.example`, { getStrategy }).url;
const file = URL.createObjectURL(new Blob([JSON.stringify(fullStrategy)]));
const long = hostileStrategy.ambition?.text.slice(0, 150) ?? '';

const meta: Meta<Args> = {
  title: 'Widgets/Resources',
  component: 'ark-resources',
  args: { hub: hubWith('usual'), headingLevel: 2 },
  render: ({ hub, kinds, dataSrc, headingLevel, lang }) =>
    html`<ark-resources
      hub=${hub}
      organisation="ZZ1"
      kinds=${ifDefined(kinds || undefined)}
      data-src=${ifDefined(dataSrc || undefined)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#resources">Documents and recordings</a>
    </ark-resources>`,
};
export default meta;

type Example = StoryObj<Args>;

const says =
  (text: string): NonNullable<Example['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('ark-resources')?.shadowRoot;
    await waitFor(() => expect(root?.textContent?.replace(/\s+/g, ' ')).toContain(text), { timeout: 5_000 });
  };

/** Documents, events, recordings and learning, one of them not accessible, one without a transcript. */
export const Everything: Example = { play: says('Strategy on a page (PDF, 180 KB)') };

/** Recordings alone. */
export const Recordings: Example = { args: { kinds: 'recording' }, play: says('Read the transcript') };

/** A region's launch and recording, before they have addresses. */
export const WithoutAddresses: Example = {
  args: { hub: hubWith('region', () => regionStrategy) },
  play: says('1 July 2021'),
};

/** What a national body's statement leads to. */
export const NationalBody: Example = {
  args: { hub: hubWith('body', () => nationalBodyStrategy) },
  play: says('NHS England and NHS Improvement'),
};

/** From a file, without a hub. */
export const File: Example = { args: { dataSrc: file }, play: says('Being an ally') };

/** The hub has not answered yet: the page's own link stays. */
export const Loading: Example = { args: { hub: hubWith('slow', never) } };

/** There is nothing of this kind. */
export const Empty: Example = {
  args: { kinds: 'learning', hub: hubWith('empty', () => regionStrategy) },
  play: says('Nothing to show yet'),
};

/** The hub is away. */
export const Failed: Example = { args: { hub: hubWith('away', away) }, play: says('Try again') };

/** Words longer than a line, and markup that is only text. */
export const LongWords: Example = {
  args: {
    hub: hubWith('long', () => ({
      ...fullStrategy,
      resources: fullStrategy.resources.map((resource) => ({ ...resource, title: `<b>${long}</b>` })),
    })),
  },
  play: says('<b>'),
};

/** In Welsh. The words are a draft until a translator has checked them; titles stay in their own language. */
export const Welsh: Example = { args: { lang: 'cy' }, play: says('Darllen y trawsgrifiad') };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' } };

/** In a page that reads from right to left. */
export const RightToLeft: Example = {
  globals: { dir: 'rtl' },
  play: says('Strategy on a page'),
};
