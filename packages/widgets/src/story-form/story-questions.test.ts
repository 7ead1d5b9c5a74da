import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isQuestion } from '../core/form-steps.ts';
import { press, says } from '../testing/form-steps.ts';
import { see } from '../testing/see.ts';
import { storyAt, storyHub } from '../testing/story-form-at.ts';
import { noAnswers, type StoryAnswers } from './story-answers.ts';
import { offered, type StoryQuestion, type StoryStep, storySteps } from './story-flows.ts';

const summary = () => page.getByRole('alert');
const long = 'x'.repeat(2001);

const refusals: [StoryStep, Partial<StoryAnswers>, string][] = [
  ['what', { what: undefined }, 'Select what you would like to share'],
  ['whatChanged', { what: 'working-well' }, 'Enter what you or your team changed'],
  ['difference', { what: 'working-well' }, 'Enter what difference it has made'],
  ['teamsMayAsk', { what: 'working-well' }, 'Select yes if other teams could contact you'],
  ['whatTried', { whatTried: '  ' }, 'Enter what you tried'],
  ['whatHappened', { whatHappened: '' }, 'Enter what happened'],
  ['wouldDoDifferently', { wouldDoDifferently: long }, 'What you would do differently must be 2000 characters or less'],
  ['idea', { what: 'new-idea' }, 'Enter your idea'],
  ['problem', { what: 'new-idea' }, 'Enter the problem it would help with'],
  ['needed', { what: 'new-idea', needed: long }, 'What you would need must be 2000 characters or less'],
  ['title', { title: '' }, 'Enter a title'],
  ['title', { title: 'Swaps' }, 'Title must be 8 characters or more'],
  ['uses', { uses: [] }, 'Select how we can use what you send'],
  ['display', { as: undefined }, 'Select how you want your story to appear'],
  ['display', { as: 'name-and-role' }, 'Enter your job title'],
  ['display', { team: '' }, 'Enter your team'],
  ['department', { department: 'x'.repeat(101) }, 'Team or department must be 100 characters or less'],
  ['contact', { mayContact: undefined }, 'Select yes if we can contact you'],
  ['contact', { mayContact: 'yes' }, 'Enter an email address'],
  [
    'contact',
    { mayContact: 'yes', email: 'a@b' },
    'Enter an email address in the correct format, like name@example.com',
  ],
  ['contact', { what: 'working-well', teamsMayAsk: 'yes' }, 'Enter an email address'],
  ['who', { what: 'talk' }, 'Select who you would like to talk to'],
  [
    'about',
    { what: 'talk', about: 'x'.repeat(501) },
    'What you would like to talk about must be 500 characters or less',
  ],
  ['reach', { what: 'talk' }, 'Select how you want us to contact you'],
  ['reach', { what: 'talk', by: 'phone', phone: '0163' }, 'Enter a phone number, like 01632 960 001'],
  ['reach', { what: 'talk', by: 'email' }, 'Enter an email address'],
  ['reach', { what: 'talk', by: 'teams' }, 'Enter your name in Teams'],
  ['safe', { what: 'talk', safe: 'x'.repeat(201) }, 'A safe time or way must be 200 characters or less'],
];

test.each(refusals)('says what to do at "%s", and leads to the place: %o', async (step, changed, message) => {
  const { form } = await storyAt(step, changed);
  const root = form.shadowRoot as ShadowRoot;
  const address = location.href;
  await press('Continue');
  await says(summary(), message);
  expect(root.activeElement?.className).toBe('nhsuk-error-summary');
  expect(summary().elements()).toHaveLength(1);
  (page.getByRole('link', { name: message }).elements()[0] as HTMLElement).click();
  const focused = root.activeElement as HTMLInputElement;
  expect(focused.matches('input, textarea')).toBe(true);
  const described = [focused, focused.closest('fieldset')]
    .flatMap((one) => one?.getAttribute('aria-describedby')?.split(' ') ?? [])
    .map((id) => root.getElementById(id)?.textContent);
  expect(described.join()).toContain(message);
  expect(location.href).toBe(address);
});

test('no page of the form breaks a rule of axe', async () => {
  const { form } = await storyAt('start');
  const found: string[] = [];
  for (const what of offered) {
    const answers = {
      what,
      uses: ['publish'],
      as: 'name-and-role',
      mayContact: 'yes',
      by: 'phone',
      whatTried: 'Dr Smith said no.',
    } satisfies Partial<StoryAnswers>;
    const ends: StoryStep[] = ['details', 'check'];
    for (const step of [...storySteps(answers, { priorities: true }), ...ends]) {
      if (!isQuestion<StoryQuestion>(step) && what !== 'tried-and-stopped' && step !== 'closed') continue;
      await form.show(step, answers);
      const { violations } = await axe.run(form, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      found.push(...violations.map(({ id }) => `${what} ${step}: ${id}`));
    }
  }
  expect(found).toEqual([]);
});

test('other answers are not asked for once nothing is to be published', async () => {
  await storyAt('uses', { uses: ['publish'] });
  const only = page.getByRole('checkbox', { name: 'Only read it' });
  await see(only);
  (only.elements()[0] as HTMLInputElement).click();
  await expect.poll(() => page.getByRole('checkbox', { checked: true }).elements().length).toBe(1);
});

test('with one kind on offer there is nothing to choose, and the start says only that', async () => {
  await storyAt('start', { what: undefined }, storyHub(), 'kinds="new-idea"');
  await expect
    .poll(() =>
      page
        .getByRole('list')
        .first()
        .elements()
        .map(({ textContent }) => textContent?.trim()),
    )
    .toEqual(['a new idea']);
  await press('Start now');
  await see(page.getByRole('heading', { name: 'What is your idea?' }));
  await press('Back');
  await see(page.getByRole('heading', { name: 'Share a story or an idea' }));
});

test('a list that names no kind offers them all', async () => {
  await storyAt('what', { what: undefined }, storyHub(), 'kinds="poem"');
  await expect.poll(() => page.getByRole('radio').elements().length).toBe(offered.length);
});

test('the browser may offer what it knows about the person, and never what belongs to the story', async () => {
  const everything = { as: 'name-and-role', mayContact: 'yes', by: 'phone' } as const;
  const purposes = [];
  for (const step of ['title', 'whatTried', 'display', 'department', 'contact', 'reach', 'safe'] as const) {
    const { form } = await storyAt(step, { ...noAnswers(), what: 'tried-and-stopped', ...everything });
    for (const input of form.shadowRoot?.querySelectorAll('input:not([type=radio]), textarea') ?? [])
      purposes.push(`${input.id} ${input.getAttribute('autocomplete')}`);
  }
  expect(purposes).toEqual([
    ...['title off', 'whatTried off', 'name name', 'role organization-title', 'department off'],
    ...['contactName name', 'email email', 'phone tel', 'contactName name', 'safe off'],
  ]);
});
