/** One look-and-feel setting that a page may give a widget. */
export interface Token {
  /** The custom property a page sets, on the widget or on any ancestor. */
  readonly name: `--ark-${string}`;
  /** What it is when the page says nothing: the NHS value. */
  readonly value: string;
  /** What it changes. */
  readonly about: string;
}

/** Every `--ark-*` property, by role and not by colour. The styles and the README table are made from this list. */
export const tokens: readonly Token[] = [
  { name: '--ark-font-family', value: '"Frutiger W01",arial,sans-serif', about: 'Letters of everything.' },
  { name: '--ark-rem', value: '1rem', about: 'Length that all text and most gaps are a multiple of.' },
  { name: '--ark-gap', value: '24px', about: 'Room between cards.' },
  { name: '--ark-surface', value: 'transparent', about: 'Behind the whole widget.' },
  { name: '--ark-surface-raised', value: '#fff', about: 'Behind cards, panels of filters, radios and checkboxes.' },
  { name: '--ark-text', value: '#212b32', about: 'Headings and body text.' },
  { name: '--ark-text-secondary', value: '#4c6272', about: 'Hints, captions and who made a pledge.' },
  { name: '--ark-border', value: '#d8dde0', about: 'Edges of cards and rules between rows.' },
  { name: '--ark-border-hover', value: '#aeb7bd', about: 'Edges of something under the pointer.' },
  { name: '--ark-border-input', value: '#4c6272', about: 'Edges of text boxes, radios and checkboxes.' },
  { name: '--ark-accent', value: '#005eb8', about: 'Large figures, quotation bars and secondary buttons.' },
  { name: '--ark-link', value: '#005eb8', about: 'Links.' },
  { name: '--ark-link-visited', value: '#330072', about: 'Links to a page seen before.' },
  { name: '--ark-link-hover', value: '#7c2855', about: 'Links under the pointer.' },
  { name: '--ark-link-active', value: '#002f5c', about: 'Links while pressed.' },
  { name: '--ark-button', value: '#007f3b', about: 'The one main button.' },
  { name: '--ark-button-text', value: '#fff', about: 'Words on the main button.' },
  { name: '--ark-button-hover', value: '#00662f', about: 'The main button under the pointer.' },
  {
    name: '--ark-button-shadow',
    value: '#00401e',
    about: 'Lower edge of the main button, and the button while pressed.',
  },
  { name: '--ark-focus', value: '#ffeb3b', about: 'Behind or around what has the keyboard focus.' },
  { name: '--ark-focus-text', value: '#212b32', about: 'Words and lines on the focus colour.' },
  { name: '--ark-danger', value: '#d5281b', about: 'Error messages and their bars.' },
  { name: '--ark-success', value: '#007f3b', about: 'The panel that says a thing was sent.' },
];
