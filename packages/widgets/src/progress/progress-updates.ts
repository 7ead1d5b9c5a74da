import type { ProgressUpdate } from '@antiracism-kit/schema';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { problem } from '../core/problem.ts';
import type { Locale } from '../locales/locale.ts';
import type { ProgressSource } from './progress-source.ts';
import { stateTag } from './state-tag.ts';

/** The widget that shows updates. */
export type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What the updates are shown with. */
export interface ShownWith {
  readonly words: Locale['progress'];
  readonly common: Locale['common'];
  readonly own: Locale['progressDetail'];
  readonly language: Language;
  readonly level: number;
  /** The language they are written in, where it is not that of the widget. */
  readonly lang: string | typeof nothing;
}

type Moved = { readonly from?: string | undefined; readonly to: string; readonly reason: string };

/** A date that moved, from where, and why. */
export const movedLine = ({ from, to, reason }: Moved, own: ShownWith['own'], language: Language): string =>
  from
    ? own.moved(formatDay(from, language), formatDay(to, language), reason)
    : own.set(formatDay(to, language), reason);

// an update that says nothing about it leaves the state as it was
const stateLine = ({ status, delivery }: ProgressUpdate, { words }: ShownWith) =>
  status || delivery
    ? html`<p class="nhsuk-body">${stateTag({ status: status ?? 'in-progress', delivery }, words)}</p>`
    : nothing;

const byLine = ({ authorRole, reportedTo }: ProgressUpdate, { own }: ShownWith) =>
  html`<p class="nhsuk-body ark-note">${own.by(authorRole)}${reportedTo.length > 0 ? html`<br />${own.seenBy(reportedTo.map((audience) => own.audiences[audience]).join(', '))}` : nothing}</p>`;

/** The updates on one subject, newest first, a page at a time; each correction with what it corrects. */
export class ProgressUpdates {
  readonly #host: Host;
  readonly #source: ProgressSource;
  readonly #subject: string;
  readonly #leaving = new AbortController();
  #updates: readonly ProgressUpdate[] = [];
  #next: string | undefined;
  #state: 'busy' | 'ready' | 'failed' = 'ready';

  /** Begins to fetch. */
  constructor(host: Host, source: ProgressSource, subject: string) {
    this.#host = host;
    this.#source = source;
    this.#subject = subject;
    if (source.latest[subject]) void this.#load();
  }

  /** Stops fetching. */
  leave(): void {
    this.#leaving.abort();
  }

  /** The list. */
  render(shown: ShownWith): TemplateResult {
    const { own, words, common, level } = shown;
    const corrected = new Set(this.#updates.map(({ supersedes }) => supersedes));
    const items = this.#updates.flatMap((update, index) =>
      corrected.has(update.id) ? [] : html`<li tabindex="-1">${this.#update(update, index, shown)}</li>`,
    );
    const none = items.length === 0 && this.#state === 'ready';
    return html`${heading(level, 'nhsuk-heading-s', own.updates)}
      ${items.length > 0 ? html`<ol class="ark-timeline" role="list">${items}</ol>` : nothing}
      <p class="nhsuk-body" role="status">${this.#state === 'busy' ? own.loading : none ? words.noUpdates : nothing}</p>
      ${this.#state === 'failed' ? problem(common, level + 1, () => void this.#load()) : nothing}
      ${
        this.#next && this.#state === 'ready'
          ? html`<button class="nhsuk-button nhsuk-button--secondary ark-screen-only" type="button" @click=${() => void this.#more()}>${own.more}</button>`
          : nothing
      }`;
  }

  #update(update: ProgressUpdate, index: number, shown: ShownWith): TemplateResult {
    const { own, language, lang, level } = shown;
    const { on, period, supersedes, summary, dueDate } = update;
    // only what comes later in the list is older, so that no list can lead in a circle
    const older = this.#updates.findIndex(({ id }, place) => place > index && id === supersedes);
    const earlier = this.#updates[older];
    const day = formatDay(on, language);
    const part = (name: string, text: string | undefined) =>
      text
        ? html`${heading(level + 2, 'ark-part', name)}<p class="nhsuk-body ark-said" lang=${lang}>${text}</p>`
        : nothing;
    return html`${heading(level + 1, 'ark-part ark-when', period ? html`${day} · <span lang=${lang}>${period}</span>` : day)}
      ${earlier ? html`<p class="nhsuk-body">${own.correction(formatDay(earlier.on, language))}</p>` : nothing}
      ${stateLine(update, shown)}
      <p class="nhsuk-body ark-said" lang=${lang}>${summary}</p>
      ${part(own.whatChanged, update.whatChanged)} ${part(own.nextSteps, update.nextSteps)} ${part(own.risks, update.risks)}
      ${dueDate ? html`<p class="nhsuk-body">${movedLine(dueDate, own, language)}</p>` : nothing}
      ${byLine(update, shown)}
      ${
        earlier
          ? html`<div class="ark-earlier">
              <p class="nhsuk-body"><strong>${own.corrected(day)}</strong></p>
              <details>
                <summary class="nhsuk-link">${own.before}</summary>
                ${this.#update(earlier, older, shown)}
              </details>
            </div>`
          : nothing
      }`;
  }

  async #more(): Promise<void> {
    const before = this.#host.renderRoot.querySelectorAll('.ark-timeline > li').length;
    await this.#load();
    await this.#host.updateComplete;
    // the button went while it was pressed
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.ark-timeline > li')[before]?.focus();
  }

  async #load(): Promise<void> {
    const { signal } = this.#leaving;
    this.#state = 'busy';
    this.#host.requestUpdate();
    try {
      const page = await this.#source.updates(this.#subject, this.#next, signal);
      this.#updates = [...this.#updates, ...page.updates];
      this.#next = page.next;
      this.#state = 'ready';
    } catch {
      this.#state = 'failed';
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }
}
