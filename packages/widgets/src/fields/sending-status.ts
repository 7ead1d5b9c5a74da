import { html, nothing, type TemplateResult } from 'lit';
import type { Sending } from '../core/submission-controller.ts';
import type { Locale } from '../locales/locale.ts';
import { submitButton } from './button.ts';
import type { SummaryError } from './error-summary.ts';

type Words = ReturnType<Locale['sendingWords']>;

/** Whether a sending came to an end that is not a good one, so that people can try again. */
export const canTryAgain = (sending: Sending<unknown>): boolean =>
  sending.state === 'not-sent' || (sending.state === 'not-known' && !sending.trying);

/** Why something is not sent, for the top of the page. */
export function sendingErrors(sending: Sending<unknown>, words: Words): SummaryError[] {
  if (!canTryAgain(sending)) return [];
  if (sending.state !== 'not-sent') return [{ text: words.unknown }];
  return [{ text: sending.why === 'busy' ? words.busy(sending.minutes) : words[sending.why] }];
}

/** What is known about a sending, and the button that sends. */
export function sendingStatus(sending: Sending<unknown>, words: Words, send: string): TemplateResult {
  const again = canTryAgain(sending);
  const { state } = sending;
  const text = again ? words.kept : state === 'sending' ? words.sending : state === 'not-known' && words.trying;
  return html`<p class="nhsuk-body" role="status">${text || nothing}</p>
    ${submitButton(again ? words.again : send)}`;
}
