import { css } from 'lit';

/** How tables, lists and controls of the documentation look. */
export const docsStyles = css`
  :host {
    display: block;
    margin-block: 16px 32px;
    color: #212b32;
    background: #fff;
    font: 16px/1.5 arial, sans-serif;
    overflow-wrap: break-word;
  }
  h3 { margin: 24px 0 8px; font-size: 19px; }
  table { inline-size: 100%; border-collapse: collapse; }
  caption { padding-block: 8px; font-weight: bold; text-align: start; }
  th, td { padding: 8px 16px 8px 0; border-block-end: 1px solid #d8dde0; text-align: start; vertical-align: top; }
  code, pre { font: 14px/1.5 ui-monospace, monospace; }
  pre { padding: 16px; background: #f0f4f5; white-space: pre-wrap; }
  a { color: #005eb8; }
  :is(a, button, input, select, summary, [tabindex]):focus-visible { outline: 3px solid #212b32; outline-offset: 2px; }
  .scroll { overflow-x: auto; }
  .preview { max-block-size: 480px; overflow: auto; padding: 16px; border: 1px solid #d8dde0; }
  th code { white-space: nowrap; }
  td:has(> input) { white-space: nowrap; }
  td > input { vertical-align: middle; }
  label { margin-inline-end: 24px; }
  .quiet { color: #4c6272; }
  .bad { color: #b3140a; font-weight: bold; }
  .columns { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr)); }
  details { margin-block: 8px; }
  summary { cursor: pointer; }
  input, select, button { font: inherit; }
`;
