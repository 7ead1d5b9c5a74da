// A story form as somebody writes it by hand: every question of every kind in the page.
import { radios, step, textArea, textField } from './fields.ts';

const long = { max: 2000, rows: 8 };
const stories = 'working-well tried-and-stopped new-idea';

const what = () =>
  radios(
    'what',
    'What would you like to share?',
    [
      {
        value: 'working-well',
        label: 'Something that is working well',
        hint: 'It is helping to make services fairer, and staff or patients have said so',
      },
      {
        value: 'tried-and-stopped',
        label: 'Something we tried that did not work or that we stopped',
        hint: 'What you learned will help other teams',
      },
      { value: 'new-idea', label: 'A new idea we have not tried yet' },
      {
        value: 'experience',
        label: 'An experience of racism or inequality at work',
        hint: 'It can be yours or something you saw',
      },
      {
        value: 'talk',
        label: 'I would like to talk to someone',
        hint: 'You do not need to write anything down',
        or: true,
      },
    ],
    'Select 1 option',
  );

const yesNo = (id: string, question: string) =>
  radios(id, question, [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ]);

const display = () =>
  radios('as', 'How do you want your story to appear?', [
    {
      value: 'name-and-role',
      label: 'With my name and job title',
      names: [
        ['name', 'Full name'],
        ['role', 'Job title'],
      ],
    },
    { value: 'team-only', label: 'With my team name', names: [['team', 'Team']] },
    { value: 'anonymous', label: 'Without my name or team' },
  ]);

const who = () =>
  radios('who', 'Who would you like to talk to?', [
    { value: 'equality-team', label: 'Equality, diversity and inclusion team' },
    { value: 'guardian', label: 'Freedom to Speak Up Guardian' },
    { value: 'staff-network', label: 'Staff network' },
    { value: 'union', label: 'Trade union representative' },
    { value: 'not-sure', label: 'I’m not sure' },
  ]);

const reach = () =>
  radios('by', 'How do you want us to contact you?', [
    { value: 'email', label: 'Email', names: [['email', 'Email address']] },
    { value: 'phone', label: 'Phone', names: [['phone', 'Phone number']] },
    { value: 'teams', label: 'Microsoft Teams', names: [['teams', 'Your name in Teams']] },
  ]);

const questions = (): string[] => [
  step('Select what you would like to share', what()),
  step(
    'Enter what you or your team changed',
    textArea(
      'whatChanged',
      'What did you or your team change?',
      'Do not include names of patients or colleagues',
      long,
    ),
    'working-well',
  ),
  step(
    'Enter what difference it has made',
    textArea('difference', 'What difference has it made?', 'For example, staff or patient feedback', long),
    'working-well',
  ),
  step(
    'Select yes if other teams could contact you',
    yesNo('teamsMayAsk', 'Could other teams contact you about this?'),
    'working-well',
  ),
  step('Enter what you tried', textArea('whatTried', 'What did you try?', '', long), 'tried-and-stopped'),
  step(
    'Enter what happened',
    textArea('whatHappened', 'What happened?', 'Include what did not work, or why it stopped', long),
    'tried-and-stopped',
  ),
  step('', textArea('wouldDoDifferently', 'What would you do differently?', '', long), 'tried-and-stopped'),
  step('Enter your idea', textArea('idea', 'What is your idea?', '', long), 'new-idea'),
  step(
    'Enter the problem it would help with',
    textArea('problem', 'What problem would it help with?', '', long),
    'new-idea',
  ),
  step('', textArea('needed', 'What would you need to try it?', '', long), 'new-idea'),
  step('Enter a title', textField('title', 'Give it a title', 'For example, Shared interview panels'), stories),
  step('Select how you want your story to appear', display(), stories),
  step('', textField('department', 'Which team or department do you work in?'), stories),
  step('Select yes if we can contact you', yesNo('mayContact', 'Can we contact you about this?'), stories),
  step('Select who you would like to talk to', who(), 'talk'),
  step('', textArea('about', 'What would you like to talk about?', '', { max: 500, rows: 8 }), 'talk'),
  step('Select how you want us to contact you', reach(), 'talk'),
  step('', textField('safe', 'Is there a time or way that is safe to contact you?'), 'talk'),
];

/** The form as a page has it in its body. */
export const storyByHand = (): string => `<div class="ark">
<section><div class="ark-form"><div class="ark-step">
  <h2 class="nhsuk-heading-l" tabindex="-1">Share a story or an idea</h2>
  <p class="nhsuk-body">Tell your organisation about:</p>
  <ul class="nhsuk-list nhsuk-list--bullet">
    <li>something that is working well</li>
    <li>something you tried that did not work, or that stopped</li>
    <li>a new idea</li>
    <li>something you would like to talk about, if you would rather not write</li>
  </ul>
  <p class="nhsuk-body">This is not a way to report an incident or make a complaint. We read what you send on working days, not at weekends.</p>
  <button class="nhsuk-button" type="button">Start now</button>
  <p class="nhsuk-body" role="status"></p>
  <h3 class="nhsuk-heading-m" tabindex="-1">Get support</h3>
  <ul class="nhsuk-list nhsuk-list--bullet">
    <li>If you or someone else is in immediate danger, call 999</li>
    <li>Freedom to Speak Up Guardian, <a class="nhsuk-link" href="tel:01632960011">01632 960 011</a>, <a class="nhsuk-link" href="mailto:guardian@fenlandandcoast.example">guardian@fenlandandcoast.example</a></li>
    <li>Staff network: Race equality network, <a class="nhsuk-link" href="mailto:race.equality@fenlandandcoast.example">race.equality@fenlandandcoast.example</a></li>
    <li>Occupational health and wellbeing, <a class="nhsuk-link" href="tel:01632960014">01632 960 014</a></li>
    <li>Samaritans, at any time of day or night: <a class="nhsuk-link" href="tel:116123">116 123</a></li>
  </ul>
  <p class="nhsuk-body-s">We last checked these contacts on 2 November 2026.</p>
</div></div></section>
${questions().join('\n')}
</div>`;
