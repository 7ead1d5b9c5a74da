// The parts of a form as somebody writes them by hand.

/** A hint under a question. */
export const hint = (id: string, text: string) => `<div class="nhsuk-hint" id="${id}">${text}</div>`;

/** The question of a group of inputs. */
export const legend = (text: string) => `<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--l">
  <h2 class="nhsuk-fieldset__heading" tabindex="-1">${text}</h2>
</legend>`;

/** One answer that can be picked. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
  names?: [id: string, label: string][];
  /** Whether the word "or" stands before it. */
  or?: boolean;
}

/** A question with one answer of a few. */
export function radios(id: string, question: string, choices: Choice[], help = ''): string {
  const items = choices.map(({ value, label, hint: text, names, or }, index) => {
    const own = index === 0 ? id : `${id}-${index + 1}`;
    const described = text ? ` aria-describedby="${own}-item-hint"` : '';
    const inside = names?.map(
      ([name, words]) => `<div class="nhsuk-form-group"><label class="nhsuk-label" for="${name}">${words}</label>
        <input class="nhsuk-input" id="${name}" name="${name}" type="text" spellcheck="false" autocomplete="${name === 'name' ? 'name' : 'off'}"></div>`,
    );
    return `${or ? '<div class="nhsuk-radios__divider">or</div>' : ''}<div class="nhsuk-radios__item">
      <input class="nhsuk-radios__input" id="${own}" name="${id}" type="radio" autocomplete="off" value="${value}"${described}>
      <label class="nhsuk-label nhsuk-radios__label" for="${own}">${label}</label>
      ${text ? `<div class="nhsuk-hint nhsuk-radios__hint" id="${own}-item-hint">${text}</div>` : ''}
    </div>${inside ? `<div class="nhsuk-radios__conditional nhsuk-radios__conditional--hidden" id="conditional-${own}">${inside.join('')}</div>` : ''}`;
  });
  return `<div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset"${help && ` aria-describedby="${id}-hint"`}>${legend(question)}${help && hint(`${id}-hint`, help)}<div class="nhsuk-radios">${items.join('')}</div></fieldset></div>`;
}

/** A question with an answer in words. */
export const textArea = (
  id: string,
  question: string,
  help = '',
  { max = 280, rows = 5 } = {},
) => `<div class="nhsuk-form-group nhsuk-character-count">
  <h2 class="nhsuk-label-wrapper" tabindex="-1"><label class="nhsuk-label nhsuk-label--l" for="${id}">${question}</label></h2>
  ${help && hint(`${id}-hint`, help)}
  <textarea class="nhsuk-textarea" id="${id}" name="${id}" rows="${rows}" autocomplete="off" aria-describedby="${id}-info${help && ` ${id}-hint`}"></textarea>
  <div class="nhsuk-u-visually-hidden" id="${id}-info">You can enter up to ${max} characters</div>
  <div class="nhsuk-character-count__status nhsuk-hint" aria-hidden="true" hidden>You have ${max} characters remaining</div>
  <div class="nhsuk-u-visually-hidden" aria-live="polite"></div>
</div>`;

/** A question on one line. */
export const textField = (id: string, question: string, help = '') => `<div class="nhsuk-form-group">
  <h2 class="nhsuk-label-wrapper" tabindex="-1"><label class="nhsuk-label nhsuk-label--l" for="${id}">${question}</label></h2>
  ${help && hint(`${id}-hint`, help)}
  <input class="nhsuk-input" id="${id}" name="${id}" type="text" spellcheck="false" autocomplete="off"${help && ` aria-describedby="${id}-hint"`}>
</div>`;

/** A page of the form; `kinds` are the answers to the first question that lead to it, when not all of them do. */
export const step = (
  missing: string,
  markup: string,
  kinds = '',
) => `<section hidden data-missing="${missing}"${kinds && ` data-kinds="${kinds}"`}>
  <button class="nhsuk-back-link" type="button">Back</button>
  <div class="ark-form"><div class="ark-step"><form novalidate>${markup}<button class="nhsuk-button" type="submit">Continue</button></form></div>
  <p class="nhsuk-body ark-screen-only"><button class="nhsuk-link" type="button">Stop and clear my answers</button></p></div>
</section>`;
