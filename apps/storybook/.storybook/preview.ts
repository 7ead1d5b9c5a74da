import manifest from '@antiracism-kit/widgets/custom-elements.json';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { stubHub } from '../../../packages/widgets/src/testing/stub-hub.ts';
import { inPage } from './in-page.ts';

setCustomElementsManifest(manifest);

// a busy machine is no fault of the example
configure({ asyncUtilTimeout: 10_000 });

// the hub of every example that brings none of its own
stubHub('https://hub.example');

const isTestRun = import.meta.env.VITEST_STORYBOOK === 'false';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  globalTypes: {
    width: {
      description: 'Room that the page gives the widget',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '300', title: '300 px column' },
          { value: '320', title: '320 px phone' },
          { value: '641', title: '641 px tablet' },
          { value: 'wide', title: 'Wide page' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg (draft)' },
        ],
      },
    },
  },
  initialGlobals: { width: 'wide', locale: 'en' },
  parameters: {
    // an example with an accessibility fault fails the run, which needs no list of what is right
    a11y: { test: 'error', options: isTestRun ? { resultTypes: ['violations'] } : {} },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Start here', 'Widgets'] } },
  },
};

export default preview;
