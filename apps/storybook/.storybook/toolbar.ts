import { themes } from '@antiracism-kit/widgets/looks';
import type { Preview } from '@storybook/web-components-vite';

const choice = (title: string, icon: string, description: string, items: Record<string, string>) => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

/** What the toolbar lets people change about the page around an example. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: choice(
    'Theme',
    'paintbrush',
    'Look of the page and of the widgets in it',
    Object.fromEntries(Object.entries(themes).map(([name, { label }]) => [name, `${label} theme`])),
  ),
  locale: choice('Language', 'globe', 'Language of the page', { en: 'English', cy: 'Cymraeg (draft)' }),
  dir: choice('Direction', 'transfer', 'Direction in which the page reads', {
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: choice('Width', 'grow', 'Room that the page gives the widget', {
    300: '300 px column',
    320: '320 px phone',
    641: '641 px tablet',
    769: '769 px desktop',
    wide: '960 px page',
    full: 'Full width',
  }),
  spoken: choice('Screen reader', 'accessibility', 'What a screen reader finds in the example', {
    off: 'Screen reader list off',
    on: 'Screen reader list on',
  }),
};

/** What the toolbar says until somebody changes it. */
export const initialGlobals = { theme: 'nhs', locale: 'en', dir: 'ltr', width: 'wide', spoken: 'off' };
