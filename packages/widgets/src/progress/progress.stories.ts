import { nationalBodyStrategy } from '@antiracism-kit/schema/samples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import {
  correctedUpdates,
  dayFrom,
  progressAnswers,
  sampleLinks,
  strategyOf,
  updatesOn,
  withAction,
} from '../testing/sample-progress.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import type { Progress } from './progress.ts';
import './progress.ts';

type Args = Pick<Progress, 'dataSrc' | 'priority' | 'wallHref' | 'storiesHref' | 'headingLevel' | 'lang'> & {
  hub: string;
};

const hubWith = (name: string, answers: Answers) => stubHub(`https://${name}.progress.example`, answers).url;
const strategy = strategyOf(24);
const updates = [...updatesOn('1.1a', 7), ...updatesOn('1.1', 1, 50), ...updatesOn('strategy', 1, 60)];
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const evil = '<img src=x onerror=alert(1)> {{ 7 * 7 }} \u202Eevil';
const deed = 'Train inclusion representatives for interview panels in area 1';
const file = URL.createObjectURL(new Blob([JSON.stringify({ strategy, updates, links: sampleLinks })]));

const meta: Meta<Args> = {
  title: 'Widgets/Progress',
  component: 'ark-progress',
  args: { hub: hubWith('usual', progressAnswers(strategy, updates, sampleLinks)), headingLevel: 2 },
  render: ({ hub, dataSrc, priority, wallHref, storiesHref, headingLevel, lang }) =>
    html`<ark-progress
      hub=${hub}
      organisation="ZZ1"
      data-src=${ifDefined(dataSrc)}
      priority=${ifDefined(priority || undefined)}
      wall-href=${ifDefined(wallHref || undefined)}
      stories-href=${ifDefined(storiesHref || undefined)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#progress">Read our progress</a>
    </ark-progress>`,
};
export default meta;

type Example = StoryObj<Args>;

const root = (canvas: HTMLElement) => (canvas.querySelector('ark-progress') as Progress).shadowRoot as ShadowRoot;
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(root(canvas).textContent?.replace(/\s+/g, ' ')).toContain(text), { timeout: 10_000 });
const saying = (text: string): Pick<Example, 'play'> => ({ play: ({ canvasElement }) => says(canvasElement, text) });
const opens = (title: string, text: string): Pick<Example, 'play'> => ({
  play: async ({ canvasElement }) => {
    await says(canvasElement, title);
    const buttons = [...root(canvasElement).querySelectorAll('button')];
    buttons.find((button) => button.textContent?.includes(title))?.click();
    await says(canvasElement, text);
  },
});
const from = (name: string, ...parts: Parameters<typeof progressAnswers>): Pick<Example, 'args'> => ({
  args: { hub: hubWith(name, progressAnswers(...parts)) },
});

/** Actions that stand in every way there is. */
export const Many: Example = saying('Showing 24 actions');

/** The hub has not answered yet: the page's own link stays. */
export const Loading: Example = {
  args: { hub: hubWith('slow', { getStrategy: never }) },
  ...saying('Loading progress'),
};

/** Nobody has said anything yet. */
export const NoUpdates: Example = { ...from('quiet', strategyOf(4)), ...saying('No updates published yet') };

/** The Board's update did not come, some actions are late, and nobody has said anything for long. */
export const Overdue: Example = {
  ...from('late', {
    ...withAction(strategyOf(8), '1.1b', { dueDate: dayFrom(-5), startDate: dayFrom(-150) }),
    governance: { committees: [], lastBoardUpdate: dayFrom(-200), nextBoardUpdate: dayFrom(-10) },
  }),
  ...saying('Update overdue since'),
};

/** A commitment and an action without a date. */
export const NoDates: Example = {
  ...from('undated', withAction(strategyOf(4), '1.1a', { dueDate: undefined })),
  ...saying('No date set'),
};

/** An action opened: its dates, milestones, evidence and updates. */
export const Opened: Example = {
  ...from(
    'opened',
    withAction(strategy, '1.1a', {
      description: '41 of 60 people are trained.',
      milestones: [{ title: '30 trained', dueDate: dayFrom(-60), reachedOn: dayFrom(-64) }],
      evidence: [{ title: 'Training log', url: 'https://example.nhs.uk/log' }],
    }),
    updates,
  ),
  ...opens(deed, 'Show more updates'),
};

/** An action whose date moved. */
export const DateMoved: Example = {
  ...from(
    'moved',
    withAction(strategy, '1.1a', {
      dateChanges: [
        { from: dayFrom(-30), to: dayFrom(60), reason: 'Ward release time is short in winter.', on: dayFrom(-40) },
      ],
    }),
  ),
  ...opens(deed, 'Moved from'),
};

/** An update that was corrected: the correction comes first, and what it said before stays readable. */
export const Corrected: Example = {
  ...from('corrected', strategy, correctedUpdates('1.1a')),
  ...opens(deed, 'Corrected on'),
};

/** The filters, open. */
export const Filters: Example = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Filter actions');
    root(canvasElement).querySelector('summary')?.click();
    await says(canvasElement, 'Clear filters');
  },
};

/** What was chosen fits nothing. */
export const NoMatch: Example = {
  ...from('none', strategyOf(2)),
  play: async (context) => {
    await Filters.play?.(context);
    const canvas = root(context.canvasElement);
    for (const id of ['state-completed', 'owner-1']) canvas.querySelector<HTMLElement>(`#${id}`)?.click();
    await says(context.canvasElement, 'No actions match your filters');
  },
};

/** One priority alone. */
export const OnePriority: Example = { args: { priority: 'priority-2' }, ...saying('Showing 12 actions') };

/** 300 actions: the first at once, the others after the first paint. */
export const ThreeHundred: Example = {
  ...from(
    'large',
    strategyOf(300),
    strategyOf(300).priorities.flatMap(({ id }) => updatesOn(id, 120)),
  ),
  ...saying('Showing 300 actions'),
};

/** A national body that has said what it wants to become, and has no plan yet. */
export const NationalBody: Example = {
  ...from('national', nationalBodyStrategy),
  ...saying('The plan is being developed'),
};

/** The hub is away: a plain sentence, a way to try again, and the page's own link. */
export const Failed: Example = { args: { hub: hubWith('away', { getStrategy: away }) }, ...saying('Try again') };

/** Words longer than a cell is wide. */
export const LongWords: Example = {
  ...from('long', withAction(strategyOf(4), '1.1a', { title: `${long} ${long}`, owner: { role: long } })),
  ...saying(long),
};

/** Markup and odd signs in what was written are text. */
export const Hostile: Example = {
  ...from('hostile', withAction(strategyOf(4), '1.1a', { title: evil, owner: { role: evil } })),
  ...saying('<img src=x'),
};

/** From a file: no hub, and no links to walls. */
export const FromFile: Example = { args: { dataSrc: file }, ...saying('Showing 24 actions') };

/** In Welsh. The words are a draft until a translator has checked them; the strategy stays in its own language. */
export const Welsh: Example = { args: { lang: 'cy' }, ...saying('Yn dangos 24 cam gweithredu') };

/** In a page that reads from right to left. */
export const RightToLeft: Example = {
  globals: { dir: 'rtl' },
  ...saying('Showing 24 actions'),
};

/** In a column of 300 px. */
export const Narrow: Example = { globals: { width: '300' }, ...saying('Showing 24 actions') };

/** An action in a column of 300 px. */
export const NarrowOpened: Example = { globals: { width: '300' }, ...opens(deed, 'Show more updates') };
