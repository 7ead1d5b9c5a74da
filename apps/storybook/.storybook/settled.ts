import { openCalls } from '../../../packages/widgets/src/testing/stub-hub.ts';

interface Widget extends Element {
  readonly updateComplete?: Promise<unknown>;
  readonly wordsReady?: boolean;
}

const patience = 10_000;

/** Waits until every widget of an example has its words and all the answers it will get, and shows them. */
export async function settled({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const widgets = [...canvasElement.querySelectorAll<Widget>('*')].filter(({ localName }) => /^ark-/.test(localName));
  const end = Date.now() + patience;
  while ((openCalls() > 0 || widgets.some(({ wordsReady }) => !wordsReady)) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
}
