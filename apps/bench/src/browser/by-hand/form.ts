// The script of the forms written by hand: goes from question to question and says what is missing.
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
  const hint = question?.nextElementSibling?.matches('.nhsuk-hint') ? question.nextElementSibling : question;
  question
    ?.querySelector('h2, label')
    ?.insertAdjacentHTML('afterbegin', '<span class="nhsuk-u-visually-hidden">Error: </span>');
  hint?.insertAdjacentHTML(
    'afterend',
    `<span class="nhsuk-error-message" id="${input?.name}-error"><span class="nhsuk-u-visually-hidden">Error: </span>${missing}</span>`,
  );
  const described = form.querySelector('fieldset') ?? input;
  const ids = described?.getAttribute('aria-describedby')?.split(' ') ?? [];
  described?.setAttribute('aria-describedby', [...new Set([...ids, `${input?.name}-error`])].join(' '));
  step.querySelector('.ark-form')?.insertAdjacentHTML(
    'afterbegin',
    `<div class="nhsuk-error-summary" tabindex="-1"><div role="alert">
      <h2 class="nhsuk-error-summary__heading" tabindex="-1">There is a problem</h2>
      <div class="nhsuk-error-summary__body"><ul class="nhsuk-list nhsuk-error-summary__list"><li><a href="#${input?.id}">${missing}</a></li></ul></div>
    </div></div>`,
  );
  step.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
}

/** The nearest page that way that what was picked first leads to. */
function towards(from: number, way: 1 | -1): number {
  const picked = document.querySelector<HTMLInputElement>('[name=what]:checked')?.value ?? '';
  const leads = (step: HTMLElement | undefined) =>
    !step?.dataset.kinds || step.dataset.kinds.split(' ').includes(picked);
  let index = from + way;
  while (!leads(steps[index])) index += way;
  return index;
}

for (const [index, step] of steps.entries()) {
  const form = step.querySelector('form');
  step.querySelector('.nhsuk-back-link')?.addEventListener('click', () => show(towards(index, -1)));
  step.querySelector('[type=button].nhsuk-button')?.addEventListener('click', () => show(towards(index, 1)));
  step.querySelector('.nhsuk-link')?.addEventListener('click', () => {
    for (const one of document.forms) one.reset();
    show(0);
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!step.dataset.missing || isAnswered(form)) show(towards(index, 1));
    else sayWhatIsMissing(step, form);
  });
}
document.documentElement.dataset.ready = '';
