// The script of the form written by hand: goes from question to question and says what is missing.
const steps = [...document.querySelectorAll<HTMLElement>('section')];
let current = 0;

function show(index: number): void {
  current = Math.max(0, Math.min(index, steps.length - 1));
  for (const [at, step] of steps.entries()) step.hidden = at !== current;
  steps[current]?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

const isAnswered = (form: HTMLFormElement) => {
  const group = form.querySelector<HTMLInputElement>('[type=radio]');
  if (group) return new FormData(form).has(group.name);
  return [...form.querySelectorAll<HTMLInputElement>('input, textarea')].every(({ value }) => value.trim());
};

function sayWhatIsMissing(step: HTMLElement, form: HTMLFormElement): void {
  const { missing = '' } = step.dataset;
  const input = form.querySelector<HTMLInputElement>('input, textarea');
  const group = form.querySelector('.nhsuk-form-group');
  step.querySelector('.nhsuk-error-summary')?.remove();
  form.querySelector('.nhsuk-error-message')?.remove();
  group?.classList.add('nhsuk-form-group--error');
  const question = form.querySelector('legend, .nhsuk-label-wrapper');
  question
    ?.querySelector('h2, label')
    ?.insertAdjacentHTML('afterbegin', '<span class="nhsuk-u-visually-hidden">Error: </span>');
  question?.insertAdjacentHTML(
    'afterend',
    `<span class="nhsuk-error-message" id="${input?.name}-error"><span class="nhsuk-u-visually-hidden">Error: </span>${missing}</span>`,
  );
  (form.querySelector('fieldset') ?? input)?.setAttribute('aria-describedby', `${input?.name}-error`);
  step.querySelector('.ark-form')?.insertAdjacentHTML(
    'afterbegin',
    `<div class="nhsuk-error-summary" tabindex="-1"><div role="alert">
      <h2 class="nhsuk-error-summary__heading" tabindex="-1">There is a problem</h2>
      <div class="nhsuk-error-summary__body"><ul class="nhsuk-list nhsuk-error-summary__list"><li><a href="#${input?.id}">${missing}</a></li></ul></div>
    </div></div>`,
  );
  step.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
}

for (const [index, step] of steps.entries()) {
  const form = step.querySelector('form');
  step.querySelector('.nhsuk-back-link')?.addEventListener('click', () => show(index - 1));
  step.querySelector('[type=button].nhsuk-button')?.addEventListener('click', () => show(index + 1));
  step.querySelector('.nhsuk-link')?.addEventListener('click', () => {
    for (const one of document.forms) one.reset();
    show(0);
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isAnswered(form)) show(index + 1);
    else sayWhatIsMissing(step, form);
  });
}
document.documentElement.dataset.ready = '';
