import type { ReceiptView } from '@antiracism-kit/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { receiptViews } from '../testing/receipt-views.ts';
import { storyViews } from '../testing/story-views.ts';
import { type Answers, away, stubHub } from '../testing/stub-hub.ts';
import { unusedFor } from '../testing/unused-for.ts';
import type { Receipt } from './receipt.ts';
import './receipt.ts';

type Args = Pick<Receipt, 'wallHref' | 'headingLevel' | 'lang'> & { hub: string };

const hubWith = (name: string, answers: Answers) =>
  stubHub(`https://${name}.receipt.example`, {
    withdrawSubmission: () => receiptViews.withdrawn,
    updateSubmission: () => ({ reference: 'U-1A2B-3C4', receivedOn: '2026-11-23', status: 'submitted' }),
    ...answers,
  }).url;

const refuse = (code: string) => () => {
  throw code;
};

const meta: Meta<Args> = {
  title: 'Widgets/Receipt',
  component: 'ark-receipt',
  args: { hub: hubWith('usual', { openReceipt: () => receiptViews.published }), headingLevel: 2 },
  render: ({ hub, wallHref, headingLevel, lang }) =>
    html`<ark-receipt
      hub=${hub}
      organisation="ZZ1"
      wall-href=${ifDefined(wallHref)}
      heading-level=${headingLevel}
      lang=${ifDefined(lang || undefined)}
    >
      <a href="#receipt">Use your receipt</a>
    </ark-receipt>`,
};
export default meta;

type Story = StoryObj<Args>;
type Canvas = { canvasElement: HTMLElement };

const receiptIn = (canvas: HTMLElement) => canvas.querySelector('ark-receipt') as Receipt;
const root = (canvas: HTMLElement) => receiptIn(canvas).shadowRoot as ShadowRoot;
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(root(canvas).textContent?.replace(/\s+/g, ' ')).toContain(text));

const press = async (canvas: HTMLElement, name: string) => {
  await says(canvas, name);
  const named = (button: Element) => button.textContent?.trim().startsWith(name);
  [...root(canvas).querySelectorAll<HTMLElement>('button')].find(named)?.click();
};

/** Opens a receipt and goes on by these buttons, until it says these words. */
const opens = (text: string, ...buttons: string[]): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }: Canvas) => {
    await waitFor(() => expect(receiptIn(canvasElement).open).toBeDefined());
    await receiptIn(canvasElement).open('maple candle harbour violin meadow lantern');
    for (const name of buttons) {
      if (name.startsWith('#')) root(canvasElement).querySelector<HTMLElement>(name)?.click();
      else await press(canvasElement, name);
      await receiptIn(canvasElement).updateComplete;
    }
    await says(canvasElement, text);
  },
});

const view = (name: keyof typeof receiptViews): Args['hub'] =>
  hubWith(name, { openReceipt: () => receiptViews[name] as ReceiptView });
const from = (hub: string): Pick<Story, 'args'> => ({ args: { hub } });

/** The six words are asked for. */
export const Enter: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Your receipt');
  },
};

/** Nothing was entered. */
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Continue');
    await says(canvasElement, 'There is a problem');
  },
};

/** Nobody knows these words. */
export const Unknown: Story = {
  ...from(hubWith('unknown', { openReceipt: refuse('receipt-not-known') })),
  ...opens('We do not know this receipt'),
};

/** The hub is away. */
export const Away: Story = {
  ...from(hubWith('away', { openReceipt: away })),
  ...opens('We could not open it'),
};

/** Being checked. */
export const Submitted: Story = { ...from(view('submitted')), ...opens('Being checked') };

/** A moderator asked for changes, with a message. */
export const ChangesRequested: Story = { ...from(view('changes-requested')), ...opens('Changes needed') };

/** The answers, to be changed. */
export const Change: Story = {
  ...from(view('changes-requested')),
  play: async (context) => {
    await opens('Back to your pledge', 'Change your pledge').play?.(context as never);
    const form = () => root(context.canvasElement).querySelector('ark-pledge-form')?.shadowRoot?.textContent;
    await waitFor(() => expect(form()).toContain('Check your answers'), { timeout: 3000 });
  },
};

/** On the wall, with an update. */
export const Published: Story = opens('Published');

/** Not published, with the reason. */
export const NotPublished: Story = { ...from(view('not-published')), ...opens('Not published') };

/** Taken down after a report. */
export const Removed: Story = { ...from(view('removed')), ...opens('Taken down') };

/** Taken back by its author. */
export const TakenBack: Story = { ...from(view('withdrawn')), ...opens('Removed by you') };

/** How is it going? */
export const Update: Story = opens('How is your pledge going?', 'Tell us how it is going');

/** Nothing picked. */
export const UpdateMissing: Story = opens('Select how your pledge is going', 'Tell us how it is going', 'Continue');

/** What happened? */
export const WhatHappened: Story = opens('What happened?', 'Tell us how it is going', '#outcome-2', 'Continue');

/** The update, before it is sent. */
export const CheckUpdate: Story = opens(
  'Check your answers before sending your update',
  'Tell us how it is going',
  '#outcome-2',
  'Continue',
  'Continue',
);

/** No answer yet: the form says so. */
export const UpdateStillTrying: Story = {
  ...from(hubWith('trying', { openReceipt: () => receiptViews.published, updateSubmission: away })),
  ...opens('We are still trying', 'Tell us how it is going', '#outcome-2', 'Continue', 'Continue', 'Confirm and send'),
};

/** The update is stored. */
export const UpdateSent: Story = opens(
  'Update sent',
  'Tell us how it is going',
  '#outcome-2',
  'Continue',
  'Continue',
  'Confirm and send',
);

/** Asked before it cannot be undone. */
export const Withdraw: Story = opens('Confirm you want to remove your pledge', 'Remove your pledge');

/** The pledge is gone. */
export const Withdrawn: Story = opens('Withdrawn', 'Remove your pledge', 'Yes, remove my pledge');

/** In Welsh. The words are a draft until a translator has checked them. */
export const Welsh: Story = { args: { lang: 'cy' }, ...opens('Eich addewid') };

/** In a column of 300 px. */
export const Narrow: Story = { globals: { width: '300' }, ...opens('Published') };

/** An open receipt that nobody has used for some minutes, and that ends with these words. */
const unused = (minutes: number, text: string): Story => ({
  play: async (context) => {
    await opens('Published').play?.(context as never);
    unusedFor(minutes);
    await says(context.canvasElement, text);
  },
});

/** Nobody has used it for 8 minutes: people are told that it will be cleared. */
export const UnusedWarning: Story = unused(8, 'We will clear it in 2 minutes');

/** Nobody has used it for 10 minutes: it was cleared. */
export const UnusedCleared: Story = unused(10, 'We cleared it to keep it private');

const opensStory = (name: string, view: ReceiptView, text: string, ...buttons: string[]): Story => ({
  args: { hub: hubWith(name, { openReceipt: () => view }) },
  ...opens(text, ...buttons),
});

/** A story that is being read. */
export const StoryBeingRead: Story = opensStory('story', storyViews.submitted, 'Being read');

/** Messages between author and team. */
export const StoryMessages: Story = opensStory('asked', storyViews.asked, 'What would you try first?');

/** Writing to the team. */
export const StoryReply: Story = opensStory(
  'reply',
  storyViews.submitted,
  'What would you like to tell our team?',
  'Write to our team',
);

/** Edited words beside the author's own. */
export const StoryEditedWords: Story = opensStory(
  'proposed',
  storyViews.proposed,
  'Why we changed it',
  'Read the edited words',
);

/** Changing the edited words. */
export const StoryChangeWords: Story = opensStory(
  'change',
  storyViews.proposed,
  'Send the changed words',
  'Read the edited words',
  'Change the words',
);

/** What the team may do with it. */
export const StoryConsent: Story = opensStory(
  'consent',
  storyViews.published,
  'Save my choice',
  'Change how we can use it',
);

/** Edited words in a column of 300 px. */
export const NarrowStoryEditedWords: Story = {
  globals: { width: '300' },
  ...opensStory('narrow', storyViews.proposed, 'Why we changed it', 'Read the edited words'),
};
