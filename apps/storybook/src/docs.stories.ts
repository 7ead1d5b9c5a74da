import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@antiracism-kit/widgets/pledge-wall';
import './data/docs-api.ts';
import './data/docs-dictionary.ts';
import './guide/docs-guide.ts';
import './spoken/docs-spoken.ts';
import './tokens/docs-tokens.ts';
import './words/docs-words.ts';

// the parts of the documentation, examined as every widget is; the pages that people read are the MDX files
const meta: Meta = { title: 'Documentation', tags: ['!autodocs', '!dev'] };
export default meta;

type Example = StoryObj;

const root = (canvas: HTMLElement, tag: string) => canvas.querySelector(tag)?.shadowRoot as ShadowRoot;
const rows = (canvas: HTMLElement, tag: string) =>
  [...root(canvas, tag).querySelectorAll<HTMLTableRowElement>('tbody tr')].map(({ cells }) =>
    [...cells]
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join(' '),
  );

/** Tokens, with one that makes links too pale. */
export const Tokens: Example = {
  render: () => html`<docs-tokens></docs-tokens>`,
  play: async ({ canvasElement }) => {
    const input = root(canvasElement, 'docs-tokens').querySelector('input[aria-label="Value of --ark-link"]');
    (input as HTMLInputElement).value = '#9ab';
    input?.dispatchEvent(new Event('change'));
    await waitFor(() => expect(rows(canvasElement, 'docs-tokens').join('\n')).toMatch(/Links on cards.*too little/));
    await expect(root(canvasElement, 'docs-tokens').querySelector('pre')?.textContent).toContain('--ark-link: #9ab;');
    const wall = root(canvasElement, 'docs-tokens').querySelector('ark-pledge-wall')?.shadowRoot;
    const colour = () => getComputedStyle(wall?.querySelector('.nhsuk-link') as Element).color;
    await waitFor(() => expect(colour()).toBe('rgb(153, 170, 187)'));
    // it made the widgets fail on purpose, and axe looks next
    (input as HTMLInputElement).value = '';
    input?.dispatchEvent(new Event('change'));
  },
};

/** Every word of a count, and how to use it. */
export const Words: Example = {
  render: () =>
    html`<docs-words widget="ark-pledge-count"></docs-words><docs-guide widget="ark-pledge-count"></docs-guide>`,
};

/** What a screen reader finds in a wall. */
export const Spoken: Example = {
  render: () =>
    html`<ark-pledge-wall hub="https://hub.example" organisation="ZZ1" pledge-href="#make"><a href="#pledges">Read</a></ark-pledge-wall>
      <docs-spoken widget="ark-pledge-wall"></docs-spoken>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rows(canvasElement, 'docs-spoken')).toContain('text Showing 1 to 12 of 40 pledges'));
    const said = rows(canvasElement, 'docs-spoken');
    await expect(said).toContain('heading level 2 Antiracism pledges');
    await expect(said).toContain('button Filter pledges collapsed');
    await expect(said).toContain('list Antiracism pledges 12 items');
  },
};

const opened = (canvas: HTMLElement, tag: string, name: string) => {
  const summaries = [...root(canvas, tag).querySelectorAll('summary')];
  summaries.find(({ textContent }) => textContent?.trim().startsWith(name))?.click();
};

/** What is stored: every field, with its sentence, its limits and who reads it. */
export const Dictionary: Example = {
  render: () => html`<docs-dictionary></docs-dictionary>`,
  play: async ({ canvasElement }) => {
    opened(canvasElement, 'docs-dictionary', 'draft-pledge:');
    await waitFor(() =>
      expect(rows(canvasElement, 'docs-dictionary').join('\n')).toMatch(
        /fields\.text What they will do, in their own words\. .*at most 280 characters Anyone, once it is published/,
      ),
    );
  },
};

/** What a hub answers. */
export const Api: Example = {
  render: () => html`<docs-api></docs-api>`,
  play: async ({ canvasElement }) => {
    opened(canvasElement, 'docs-api', 'getOrganisation');
    await waitFor(() => expect(rows(canvasElement, 'docs-api').join('\n')).toContain('organisation (path)'));
  },
};
