// A pledge form as somebody writes it by hand: every question in the page, and a short script that shows one at a time.

import { hint, legend, radios, step, textArea } from './fields.ts';

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

/** The form as a page has it in its body. */
export const formByHand = (): string => `<div class="ark">
<section><div class="ark-form"><div class="ark-step">
  <h2 class="nhsuk-heading-l" tabindex="-1">Make a pledge</h2>
  <p class="nhsuk-body">A pledge is one thing you will do to help make your organisation antiracist. We check pledges before we publish them.</p>
  <button class="nhsuk-button" type="button">Start now</button>
  <p class="nhsuk-body" role="status"></p>
</div></div></section>
${questions()
  .map(([missing, markup]) => step(missing, markup))
  .join('\n')}
</div>`;
