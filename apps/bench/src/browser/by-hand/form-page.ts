// A pledge form as somebody writes it by hand: every question in the page, and a short script that shows one at a time.

const hint = (id: string, text: string) => `<div class="nhsuk-hint" id="${id}">${text}</div>`;

const legend = (text: string) => `<legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--l">
  <h2 class="nhsuk-fieldset__heading" tabindex="-1">${text}</h2>
</legend>`;

interface Choice {
  value: string;
  label: string;
  hint?: string;
  names?: [id: string, label: string][];
}

function radios(id: string, question: string, choices: Choice[]): string {
  const items = choices.map(({ value, label, hint: text, names }, index) => {
    const own = index === 0 ? id : `${id}-${index + 1}`;
    const described = text ? ` aria-describedby="${own}-item-hint"` : '';
    const inside = names?.map(
      ([name, words]) => `<div class="nhsuk-form-group"><label class="nhsuk-label" for="${name}">${words}</label>
        <input class="nhsuk-input" id="${name}" name="${name}" type="text" spellcheck="false" autocomplete="${name === 'name' ? 'name' : 'off'}"></div>`,
    );
    return `<div class="nhsuk-radios__item">
      <input class="nhsuk-radios__input" id="${own}" name="${id}" type="radio" autocomplete="off" value="${value}"${described}>
      <label class="nhsuk-label nhsuk-radios__label" for="${own}">${label}</label>
      ${text ? `<div class="nhsuk-hint nhsuk-radios__hint" id="${own}-item-hint">${text}</div>` : ''}
    </div>${inside ? `<div class="nhsuk-radios__conditional nhsuk-radios__conditional--hidden" id="conditional-${own}">${inside.join('')}</div>` : ''}`;
  });
  return `<div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset">${legend(question)}<div class="nhsuk-radios">${items.join('')}</div></fieldset></div>`;
}

const textArea = (id: string, question: string, help: string) => `<div class="nhsuk-form-group nhsuk-character-count">
  <h2 class="nhsuk-label-wrapper" tabindex="-1"><label class="nhsuk-label nhsuk-label--l" for="${id}">${question}</label></h2>
  ${hint(`${id}-hint`, help)}
  <textarea class="nhsuk-textarea" id="${id}" name="${id}" rows="5" autocomplete="off" aria-describedby="${id}-info ${id}-hint"></textarea>
  <div class="nhsuk-u-visually-hidden" id="${id}-info">You can enter up to 280 characters</div>
  <div class="nhsuk-character-count__status nhsuk-hint" aria-hidden="true" hidden>You have 280 characters remaining</div>
  <div class="nhsuk-u-visually-hidden" aria-live="polite"></div>
</div>`;

const datePart = (
  name: string,
  label: string,
  width: number,
) => `<div class="nhsuk-date-input__item"><div class="nhsuk-form-group">
  <label class="nhsuk-label nhsuk-date-input__label" for="date-${name}">${label}</label>
  <input class="nhsuk-input nhsuk-input--width-${width} nhsuk-date-input__input" id="date-${name}" name="date-${name}" type="text" inputmode="numeric" autocomplete="off">
</div></div>`;

const date =
  () => `<div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset" role="group" aria-describedby="date-hint">
  ${legend('When will you do it by?')}${hint('date-hint', 'For example, 31 3 2027')}
  <div class="nhsuk-date-input" id="date">${datePart('day', 'Day', 2)}${datePart('month', 'Month', 2)}${datePart('year', 'Year', 4)}</div>
</fieldset></div>`;

const who = () =>
  radios('who', 'Who is making this pledge?', [
    { value: 'individual', label: 'Me', hint: 'As an individual' },
    { value: 'team', label: 'My team' },
    {
      value: 'leader',
      label: 'A leader, on behalf of an organisation',
      hint: 'For board members, chief executives and directors',
    },
  ]);

const display = () =>
  radios('as', 'How do you want your pledge to appear?', [
    {
      value: 'name-and-role',
      label: 'With my name and job title',
      names: [
        ['name', 'Full name'],
        ['role', 'Job title'],
      ],
    },
    { value: 'role-only', label: 'With my job title only', names: [['role-only', 'Job title']] },
    { value: 'team-only', label: 'With my team name only', names: [['team', 'Team']] },
    { value: 'anonymous', label: 'Without my name, job or team' },
  ]);

const questions = (): [missing: string, markup: string][] => [
  ['Select who is making this pledge', who()],
  [
    'Enter what you will do',
    textArea(
      'text',
      'What will you do?',
      'Start with “I will” or “We will” and say something other people could see you do',
    ),
  ],
  [
    'Enter how you will know you have done it',
    textArea(
      'measure',
      'How will you know you have done it?',
      'For example, every interview panel has a trained inclusion representative',
    ),
  ],
  ['Enter the date you will do it by', date()],
  ['Select how you want your pledge to appear', display()],
];

const step = ([missing, markup]: [string, string]) => `<section hidden data-missing="${missing}">
  <button class="nhsuk-back-link" type="button">Back</button>
  <div class="ark-form"><div class="ark-step"><form novalidate>${markup}<button class="nhsuk-button" type="submit">Continue</button></form></div>
  <p class="nhsuk-body ark-screen-only"><button class="nhsuk-link" type="button">Stop and clear my answers</button></p></div>
</section>`;

/** The form as a page has it in its body. */
export const formByHand = (): string => `<div class="ark">
<section><div class="ark-form"><div class="ark-step">
  <h2 class="nhsuk-heading-l" tabindex="-1">Make a pledge</h2>
  <p class="nhsuk-body">A pledge is one thing you will do to help make your organisation antiracist. We check pledges before we publish them.</p>
  <button class="nhsuk-button" type="button">Start now</button>
  <p class="nhsuk-body" role="status"></p>
</div></div></section>
${questions().map(step).join('\n')}
</div>`;
