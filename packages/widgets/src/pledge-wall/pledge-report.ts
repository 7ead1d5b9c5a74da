import { call, type HubAddress } from '@antiracism-kit/schema/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';

/** What the form says; `reportMore` asks for words about it too. */
export type ReportWords = Pick<Locale['pledgeDetail'], Extract<keyof Locale['pledgeDetail'], `report${string}`>> & {
  readonly reportMore?: string;
};

type State = 'asking' | 'missing' | 'sending' | 'failed' | 'sent';
type Reason = keyof Locale['pledgeDetail']['reportReasons'];

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The short form under a pledge that tells the moderators something is wrong with it. */
export class PledgeReport {
  readonly #host: Host;
  readonly #words: ReportWords;
  #state: State = 'asking';
  #about = '';

  constructor(host: Host, words: ReportWords) {
    this.#host = host;
    this.#words = words;
  }

  async #send(event: SubmitEvent, at: HubAddress & { organisation: string }, id: string): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const reason = data.get('reason') as Reason | null;
    const message = String(data.get('more') ?? '').trim();
    if (this.#state === 'sending') return;
    this.#become(reason ? 'sending' : 'missing');
    if (reason) {
      const { hub, organisation } = at;
      await call({ hub }, 'reportPublished', { organisation, id, reason, ...(message && { message }) }).then(
        () => this.#become('sent'),
        () => this.#become('failed'),
      );
    }
    await this.#host.updateComplete;
    const target = this.#state === 'sent' ? '.ark-reported' : '[name=reason]';
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #become(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** The form, or thanks once it was sent. */
  render(at: HubAddress & { organisation: string }, id: string, common: Locale['common']): TemplateResult {
    const words = this.#words;
    if (this.#about !== id) this.#state = 'asking';
    this.#about = id;
    if (this.#state === 'sent') return html`<p class="nhsuk-body ark-reported" tabindex="-1">${words.reported}</p>`;
    const error = { missing: words.reportMissing, failed: words.reportFailed, asking: '', sending: '' }[this.#state];
    return html`<div class="ark-report ark-screen-only">
      <details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${words.report}</span></summary>
      <form class="nhsuk-details__text" novalidate @submit=${(event: SubmitEvent) => this.#send(event, at, id)}>
        <div class=${error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
          <fieldset class="nhsuk-fieldset" aria-describedby=${error ? 'report-error' : nothing}>
            <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${words.reportQuestion}</legend>
            ${
              error
                ? html`<span class="nhsuk-error-message" id="report-error"><span class="nhsuk-u-visually-hidden">${common.error}</span> ${error}</span>`
                : nothing
            }
            <div class="nhsuk-radios nhsuk-radios--small">
              ${Object.entries(words.reportReasons).map(
                ([value, label]) => html`<div class="nhsuk-radios__item">
                  <input class="nhsuk-radios__input" id="report-${value}" type="radio" name="reason" value=${value} />
                  <label class="nhsuk-label nhsuk-radios__label" for="report-${value}">${label}</label>
                </div>`,
              )}
            </div>
          </fieldset>
        </div>
        ${
          words.reportMore
            ? html`<div class="nhsuk-form-group">
                <label class="nhsuk-label" for="report-more">${words.reportMore}</label>
                <textarea class="nhsuk-textarea" id="report-more" name="more" rows="3" maxlength="1000" autocomplete="off"></textarea>
              </div>`
            : nothing
        }
        <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">${words.reportSend}</button>
      </form>
    </details>
    </div>`;
  }
}
