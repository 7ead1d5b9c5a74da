import { html, type TemplateResult } from 'lit';

/** How a button looks: the main action, another, one on a blue panel, one that cannot be undone, one beside others. */
export type ButtonLook = 'main' | 'secondary' | 'reverse' | 'warning' | 'small';

/** The button that sends the form it is in. */
export function submitButton(text: string, look: ButtonLook = 'main'): TemplateResult {
  return html`<button class=${classOf(look)} type="submit">${text}</button>`;
}

/** A button that does something here. */
export function actionButton(text: string, onClick: () => void, look: ButtonLook = 'main'): TemplateResult {
  return html`<button class=${classOf(look)} type="button" @click=${onClick}>${text}</button>`;
}

/** A button that looks like a link, for a lesser thing to do. */
export function linkButton(text: string, onClick: () => void): TemplateResult {
  return html`<button class="nhsuk-link" type="button" @click=${onClick}>${text}</button>`;
}

/** Goes one question back; a button, because the address of the page does not change. */
export function backButton(text: string, onClick: () => void): TemplateResult {
  return html`<button class="nhsuk-back-link" type="button" @click=${onClick}>${text}</button>`;
}

// written whole, so that the styles keep them
const looks = {
  main: '',
  secondary: ' nhsuk-button--secondary',
  reverse: ' nhsuk-button--reverse',
  warning: ' nhsuk-button--warning',
  small: ' nhsuk-button--secondary nhsuk-button--small',
};
const classOf = (look: ButtonLook) => `nhsuk-button${looks[look]}`;
