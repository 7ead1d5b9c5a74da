import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Shows an example as a page would: in its language, in as much room as the toolbar says, with one hub for all widgets. */
export const inPage: Decorator = (story, { globals }) => {
  const room = globals.width === 'wide' ? '960px' : `${globals.width}px`;
  return html`<div
    hub="https://hub.example"
    organisation="ZZ1"
    lang=${globals.locale}
    style=${styleMap({ maxInlineSize: room })}
  >
    ${story()}
  </div>`;
};
