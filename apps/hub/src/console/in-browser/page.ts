import { HubError } from '@antiracism-kit/schema/client';
import { SealError } from '@antiracism-kit/seal/seal-error';

/** What stopped something: the name of a sentence that stands in the page, and the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field?: Element | null;
}

/** The part of the page with this name. */
export function part<E extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new TypeError(`The page has no part "${name}".`);
  return found;
}

/** Writes a text into every part with this name. */
export function write(name: string, text: string): void {
  for (const place of document.querySelectorAll(`[data-part="${name}"]`)) place.textContent = text;
}

/** Writes texts into a list, an item each. */
export function writeList(name: string, texts: readonly string[]): void {
  const items = texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
  part(name).replaceChildren(...items);
}

/** What was typed into a field, without spaces around it. */
export const typed = (id: string): string => field(id).value.trim();

/** The field with this id. */
export const field = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;

/** The value of the radio that is chosen, if one is. */
export const chosen = (name: string): string | undefined =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;

/** Shows one step of a page, and begins to read it out unless the page has only just opened. */
export function showStep(name: string): void {
  const isFirst = document.querySelector('[data-step="no-script"]:not([hidden])');
  for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) step.hidden = step.dataset.step !== name;
  const heading = document.querySelector<HTMLElement>(`[data-step="${name}"] :is(h1, h2)`);
  heading?.setAttribute('tabindex', '-1');
  if (!isFirst) heading?.focus();
}

/** Does something when a form is sent or a button pressed: once at a time, and what goes wrong is shown. */
export function when(name: string, work: () => Fault | undefined | Promise<Fault | undefined>): void {
  const place = part(name);
  let isBusy = false;
  place.addEventListener(place instanceof HTMLFormElement ? 'submit' : 'click', async (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    place.setAttribute('aria-busy', 'true');
    showFault(undefined);
    showFault(await Promise.resolve().then(work).catch(faultOf));
    place.removeAttribute('aria-busy');
    isBusy = false;
  });
}

// what is thrown may hold anything; its code alone is looked at
const faultOf = (error: unknown): Fault => ({
  code: error instanceof SealError || error instanceof HubError ? error.code : 'other',
});

function showFault(fault: Fault | undefined): void {
  const summary = part('fault');
  document.title = document.title.replace(/^Error: /, '');
  for (const message of document.querySelectorAll('[data-part="field-fault"]')) message.remove();
  for (const one of document.querySelectorAll('.nhsuk-input--error')) mark(one, false);
  summary.hidden = !fault;
  if (!fault) return;
  const text = (document.querySelector(`[data-fault="${fault.code}"]`) ?? part('fault-other')).textContent.trim();
  document.title = `Error: ${document.title}`;
  const { field } = fault;
  const words = field?.id ? Object.assign(document.createElement('a'), { href: `#${field.id}` }) : new Text();
  words.textContent = text;
  part('fault-text').replaceChildren(words);
  summary.focus();
  if (!field) return;
  const message = Object.assign(document.createElement('span'), {
    className: 'nhsuk-error-message',
    id: 'field-fault',
  });
  message.dataset.part = 'field-fault';
  const hidden = Object.assign(document.createElement('span'), {
    className: 'nhsuk-u-visually-hidden',
    textContent: 'Error: ',
  });
  message.append(hidden, text);
  (field.closest('.nhsuk-radios, .nhsuk-checkboxes') ?? field).before(message);
  if (field.matches('.nhsuk-input')) mark(field, true);
}

function mark(field: Element, isWrong: boolean): void {
  field.classList.toggle('nhsuk-input--error', isWrong);
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== 'field-fault');
  field.setAttribute('aria-describedby', [...others, ...(isWrong ? ['field-fault'] : [])].join(' '));
}
