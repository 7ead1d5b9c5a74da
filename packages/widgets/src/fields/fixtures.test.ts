import { html, render, type TemplateResult } from 'lit';
import backLinks from 'nhsuk-frontend/dist/nhsuk/components/back-link/fixtures.json';
import buttons from 'nhsuk-frontend/dist/nhsuk/components/button/fixtures.json';
import characterCounts from 'nhsuk-frontend/dist/nhsuk/components/character-count/fixtures.json';
import checkboxLists from 'nhsuk-frontend/dist/nhsuk/components/checkboxes/fixtures.json';
import dateInputs from 'nhsuk-frontend/dist/nhsuk/components/date-input/fixtures.json';
import errorSummaries from 'nhsuk-frontend/dist/nhsuk/components/error-summary/fixtures.json';
import inputs from 'nhsuk-frontend/dist/nhsuk/components/input/fixtures.json';
import panels from 'nhsuk-frontend/dist/nhsuk/components/panel/fixtures.json';
import radioLists from 'nhsuk-frontend/dist/nhsuk/components/radios/fixtures.json';
import summaryLists from 'nhsuk-frontend/dist/nhsuk/components/summary-list/fixtures.json';
import { expect, test } from 'vitest';
import { fieldWords as words } from '../locales/en/field-words.ts';
import { outline } from '../testing/outline.ts';
import { actionButton, backButton } from './button.ts';
import { checkboxes } from './checkboxes.ts';
import { dateInput } from './date-input.ts';
import { errorSummary } from './error-summary.ts';
import { panel } from './panel.ts';
import { radios } from './radios.ts';
import { summaryList } from './summary-list.ts';
import { textArea } from './text-area.ts';
import { textField } from './text-field.ts';

interface File {
  fixtures: { name: string; html: string }[];
}

const nothingToDo = () => {};

/** Both outlines, and the classes: what people hear, and what the styles of the NHS find. */
function compare(file: File, name: string, ours: unknown, skipClasses: RegExp = /^$/) {
  const fixture = file.fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`nhsuk-frontend has no example "${name}" any more.`);
  const theirs = document.createElement('div');
  theirs.innerHTML = fixture.html;
  const here = document.createElement('div');
  render(ours as TemplateResult, here);
  // a page of its own says "Error:" in its title; ours can only say it in its heading
  const heard = outline(here).map((line) => line.replace(/^(heading 1|legend|group) · Error: /, '$1 · '));
  expect(heard).toEqual(outline(theirs));
  const classes = (root: Element) =>
    [...new Set([...root.querySelectorAll('[class]')].flatMap((one) => [...one.classList]))]
      .filter((one) => one.startsWith('nhsuk-') && !skipClasses.test(one))
      .sort();
  expect(classes(theirs).filter((one) => !classes(here).includes(one))).toEqual([]);
}

test('text input', () => {
  const field = { id: 'with-error-message', words, value: '', onInput: nothingToDo, level: 1 };
  compare(
    inputs as File,
    'with error message and hint',
    textField({ ...field, ...of(inputs, 'with error message and hint') }),
    /nowrap|--code|--width/,
  );
  compare(inputs as File, 'default', textField({ ...field, ...of(inputs, 'default') }));
});

test('character count', () => {
  const name = 'with error message and hint';
  const field = {
    id: 'with-error-message',
    words,
    value: typedIn(characterCounts, name),
    onInput: nothingToDo,
    level: 1,
    max: 350,
  };
  // the script of nhsuk-frontend moves the message's classes to the live copy, which is ours from the start
  compare(
    characterCounts as File,
    name,
    textArea({ ...field, ...of(characterCounts, name) }),
    /js-character-count|count__message/,
  );
});

test('radios', () => {
  const choices = [
    { value: 'email', label: 'Email', conditional: () => html`never` },
    { value: 'phone', label: 'Phone', conditional: () => html`never` },
    { value: 'text', label: 'Text message', conditional: () => html`never` },
  ];
  const name = 'with conditional content, error message';
  const field = { id: 'conditional', words, value: undefined, onChange: nothingToDo, level: 1, choices };
  compare(radioLists as File, name, radios({ ...field, ...of(radioLists, name) }), /nhsuk-input|width/);
});

test('checkboxes with "or"', () => {
  const choices = ['email:Email', 'phone:Phone', 'text:Text message'].map((one) => {
    const [value = '', label = ''] = one.split(':');
    return { value, label };
  });
  const name = 'with "none" option';
  const exclusive = { value: 'none', label: 'I do not want to be contacted' };
  const field = { id: 'none', words, values: [], onChange: nothingToDo, level: 1, choices, exclusive };
  compare(checkboxLists as File, name, checkboxes({ ...field, ...of(checkboxLists, name) }));
});

test('date', () => {
  const name = 'with error on day input';
  const field = { id: 'example', words, value: { day: '', month: '3', year: '1980' }, onInput: nothingToDo, level: 1 };
  compare(dateInputs as File, name, html`${dateInput({ ...field, wrong: ['day'], ...of(dateInputs, name) })}`);
});

test('error summary', () => {
  const error = { text: 'Date of birth must be in the past', id: 'example-day' };
  compare(errorSummaries as File, 'default', errorSummary([error], 2, words));
});

test('summary list with buttons to change', () => {
  const row = (key: string, value: unknown) => ({ key, value, what: key.toLowerCase(), onChange: nothingToDo });
  const rows = [
    row('Name', 'Karen Francis'),
    row('Date of birth', '15 March 1984'),
    row('Contact information', html`73 Roman Rd<br />\nLeeds<br />\nLS2 5ZN`),
    row('Contact details', html`<p>07700 900362</p>\n<p>karen.francis@example.com</p>`),
  ];
  compare(summaryLists as File, 'with actions as buttons', summaryList(rows, words));
});

test('panel, buttons and back link', () => {
  compare(panels as File, 'default', panel(1, 'Booking complete', 'We have sent you a confirmation email'));
  compare(buttons as File, 'secondary', actionButton('Find my location', nothingToDo, 'secondary'));
  compare(backLinks as File, 'as a button', backButton('Back', nothingToDo));
});

interface Context {
  label?: { heading?: string; text?: string };
  fieldset?: { legend?: { heading?: string } };
  hint?: { text?: string; html?: string };
  errorMessage?: { text?: string };
  value?: string;
}

const contextOf = (file: unknown, name: string): Context =>
  (file as { fixtures: { name: string; context: Context }[] }).fixtures.find((one) => one.name === name)?.context ?? {};

const typedIn = (file: unknown, name: string): string => contextOf(file, name).value ?? '';

function of(file: unknown, name: string) {
  const { label, fieldset, hint, errorMessage } = contextOf(file, name);
  return {
    label: label?.heading ?? fieldset?.legend?.heading ?? '',
    hint: hint?.text ?? hint?.html?.replace(/<[^>]+>/g, ''),
    error: errorMessage?.text,
  };
}
