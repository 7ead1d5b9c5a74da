import { graphemes } from '@antiracism-kit/schema/text';
import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, fieldError, fieldHint, fieldLabel, groupClass } from './field-parts.ts';

/** A question with a longer answer, and a count of the characters that are left. */
export interface TextArea extends Field {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Most characters, as people count them. More can be typed and is refused with words. */
  readonly max: number;
  readonly rows?: number;
}

// The count appears once three quarters of the room is used, as the NHS service manual asks.
const threshold = 0.75;

// Screen readers hear the count when typing stops, not at every key.
const quiet = 1000;
const timers = new WeakMap<EventTarget, ReturnType<typeof setTimeout>>();

/** Several lines of text with a count below, as NHS character counts are. */
export function textArea(field: TextArea): TemplateResult {
  const { id, error, value, max, rows = 5, words, onInput } = field;
  const used = graphemes(value);
  const message = words.remaining(max - used);
  const over = used > max;
  const shown = used >= max * threshold;
  const typed = (event: Event) => {
    const area = event.target as HTMLTextAreaElement;
    onInput(area.value);
    clearTimeout(timers.get(area));
    timers.set(
      area,
      setTimeout(() => speak(area, field), quiet),
    );
  };
  return html`<div class=${groupClass(error, ' nhsuk-character-count')}>
    ${fieldLabel(field)}${fieldHint(field)}${fieldError(field)}
    <textarea
      class="nhsuk-textarea${error || over ? ' nhsuk-textarea--error' : ''}"
      id=${id}
      name=${id}
      rows=${rows}
      autocomplete="off"
      aria-describedby=${describedBy(field, `${id}-info`)}
      .value=${value}
      @input=${typed}
    ></textarea>
    <div class="nhsuk-u-visually-hidden" id="${id}-info">${words.upTo(max)}</div>
    <div
      class="nhsuk-character-count__status ${over ? 'nhsuk-error-message' : 'nhsuk-hint'}"
      aria-hidden="true"
      ?hidden=${!shown}
    >
      ${message}
    </div>
    <div class="nhsuk-u-visually-hidden" id="${id}-spoken" aria-live="polite"></div>
  </div>`;
}

function speak(area: HTMLTextAreaElement, { id, max, words }: TextArea): void {
  const used = graphemes(area.value);
  const spoken = (area.getRootNode() as ParentNode).querySelector(`#${id}-spoken`);
  if (spoken) spoken.textContent = used < max * threshold ? '' : words.remaining(max - used);
}
