import type { Organisation } from '@antiracism-kit/schema';
import { exampleTrust } from '@antiracism-kit/schema/samples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { stubHub } from '../testing/stub-hub.ts';
import { noAnswers, type StoryAnswers } from './story-answers.ts';
import type { StoryStep } from './story-flows.ts';
import type { StoryForm } from './story-form.ts';
import './story-form.ts';

const region: Organisation = {
  ...exampleTrust,
  code: 'ZZR',
  name: 'Example region',
  shortName: 'Example region',
  type: 'region',
  memberOf: [],
};
const trust = (code: string, name: string): Organisation => ({
  ...exampleTrust,
  code,
  name,
  memberOf: [{ code: 'ZZR' }],
});
const { url } = stubHub('https://workplaces.story.example', {
  getOrganisation: () => region,
  listOrganisations: () => ({
    organisations: [
      region,
      trust('ZZ1', exampleTrust.name),
      trust('ZZ2', 'Chalk Hills Mental Health NHS Foundation Trust'),
      trust('ZZ3', 'Marshland Community NHS Trust'),
    ],
  }),
  createSubmission: () => ({ reference: 'S-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
});

const answers: StoryAnswers = {
  ...noAnswers(),
  what: 'new-idea',
  idea: 'One roster for everyone, with weekends shared in turn.',
  problem: 'Weekends off go to people who know each other.',
  title: 'One roster for everyone',
  uses: ['only-read'],
  mayContact: 'no',
};

type Args = Pick<StoryForm, 'lang'>;
type Example = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Story form for a region',
  component: 'ark-story-form',
  render: ({ lang }) =>
    html`<ark-story-form hub=${url} organisation="ZZR" organisation-name="Example region" lang=${ifDefined(lang)}
      ><a href="/share">Share a story or an idea</a></ark-story-form
    >`,
};
export default meta;

/** An example that stands at a step; then presses "Continue" when it expects an error. */
const at = (step: StoryStep, workplace?: string, error?: string): Pick<Example, 'play'> => ({
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('ark-story-form') as StoryForm;
    await waitFor(() => expect(form.show).toBeDefined());
    await form.show(step, { ...answers, workplace });
    if (!error) return;
    form.shadowRoot?.querySelector<HTMLElement>('form button[type=submit]')?.click();
    await waitFor(() => expect(form.shadowRoot?.textContent).toContain(error));
  },
});

/** Where people work, where a form is for several organisations. */
export const Workplace: Example = at('workplace');

/** An organisation is picked. */
export const WorkplacePicked: Example = at('workplace', 'ZZ2');

/** Nothing is picked. */
export const WorkplaceMissing: Example = at('workplace', undefined, 'Select where you work');

/** Every answer, and the organisation with a way to change it. */
export const CheckWorkplace: Example = at('check', 'ZZ3');

/** In Welsh. The words are a draft until a translator has checked them. */
export const WorkplaceWelsh: Example = { args: { lang: 'cy' }, ...at('workplace') };

/** In a column of 300 px. */
export const WorkplaceNarrow: Example = {
  globals: { width: '300' },
  ...at('workplace', undefined, 'Select where you work'),
};
