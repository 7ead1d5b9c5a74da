import { exampleTrust } from '@antiracism-kit/schema/samples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Answers, away, stubHub } from '../testing/stub-hub.ts';
import type { Support } from './support.ts';
import './support.ts';

type Args = Pick<Support, 'headingLevel' | 'lang'> & { hub: string };

const hubWith = (name: string, answers: Answers = {}) => stubHub(`https://${name}.support.example`, answers).url;
const { support: known, ...bare } = exampleTrust;

const meta: Meta<Args> = {
  title: 'Widgets/Support',
  component: 'ark-support',
  args: { hub: hubWith('usual'), headingLevel: 2 },
  render: ({ hub, headingLevel, lang }) =>
    html`<ark-support hub=${hub} organisation="ZZ1" heading-level=${headingLevel} lang=${ifDefined(lang || undefined)}>
      <a href="#help">Get help</a>
    </ark-support>`,
};
export default meta;

type Example = StoryObj<Args>;

/** The contacts of an organisation. */
export const Contacts: Example = {};

/** Contacts that nobody has checked for 6 months. */
export const OutOfDate: Example = {
  args: {
    hub: hubWith('old', {
      getOrganisation: () => ({ ...exampleTrust, ...(known && { support: { ...known, checkedOn: '2020-01-01' } }) }),
    }),
  },
};

/** An organisation that has added no contacts. */
export const NoContacts: Example = { args: { hub: hubWith('none', { getOrganisation: () => bare }) } };

/** The hub is away: the page's own words stay. */
export const HubAway: Example = { args: { hub: hubWith('away', { getOrganisation: away }) } };

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Example = { args: { lang: 'cy' } };

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' } };
