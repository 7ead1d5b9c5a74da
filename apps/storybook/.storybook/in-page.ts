import { type ThemeName, themes } from '@antiracism-kit/widgets/looks';
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/spoken/docs-spoken.ts';

/** A page that a theme is for: the widgets of `host` take its letters and colours. */
const pages: Record<ThemeName, Record<string, string>> = {
  nhs: {},
  host: { background: '#fff8ec', color: '#3b1f4a', fontFamily: 'Georgia, serif', padding: '16px' },
  'high-contrast': { background: '#000', color: '#fff', padding: '16px' },
};

/** Shows an example as a page would: as the toolbar says, with one hub for all widgets. */
export const inPage: Decorator = (story, { globals }) => {
  const width = globals.width === 'full' ? 'none' : globals.width === 'wide' ? '960px' : `${globals.width}px`;
  const theme = globals.theme as ThemeName;
  return html`<div
      hub="https://hub.example"
      organisation="ZZ1"
      lang=${globals.locale}
      dir=${globals.dir}
      style=${styleMap({ maxInlineSize: width, ...pages[theme], ...themes[theme].values })}
    >
      ${story()}
    </div>
    ${globals.spoken === 'on' ? html`<docs-spoken></docs-spoken>` : nothing}`;
};
