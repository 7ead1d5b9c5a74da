import manifest from '@antiracism-kit/widgets/custom-elements.json';
import { tokens } from '@antiracism-kit/widgets/looks';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { stubHub } from '../../../packages/widgets/src/testing/stub-hub.ts';
import { snippetOf } from '../src/guide/snippet.ts';
import { inPage } from './in-page.ts';
import { settled } from './settled.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';
import WidgetPage from './widget-page.mdx';

setCustomElementsManifest(manifest);

// a busy machine is no fault of the example
configure({ asyncUtilTimeout: 10_000 });

// the hub of every example that brings none of its own
stubHub('https://hub.example');

const isTestRun = import.meta.env.VITEST_STORYBOOK === 'false';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  // before axe looks
  afterEach: settled,
  globalTypes,
  initialGlobals,
  parameters: {
    // an example with an accessibility fault fails the run, which needs no list of what is right
    a11y: { test: 'error', options: isTestRun ? { resultTypes: ['violations'] } : {} },
    // what every widget shares is told on the page of tokens
    controls: { expanded: true, sort: 'requiredFirst', exclude: tokens.map(({ name }) => name) },
    docs: {
      page: WidgetPage,
      codePanel: true,
      toc: { title: '', headingSelector: 'h2' },
      source: {
        language: 'html',
        transform: (code: string, { component, args }: { component?: unknown; args: Record<string, unknown> }) =>
          snippetOf(String(component), args) ?? code,
      },
    },
    options: {
      storySort: {
        order: ['Start here', 'For web teams', 'For designers', 'For developers', 'Tokens', 'Widgets', 'Data'],
      },
    },
  },
};

export default preview;
