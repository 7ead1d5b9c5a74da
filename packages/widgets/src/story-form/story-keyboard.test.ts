import { acceptDraft, kinds } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { focusOn } from '../testing/form-steps.ts';
import { see } from '../testing/see.ts';
import { storiesSent, storyFormOf, storyHeading, storyHub } from '../testing/story-form-at.ts';

/** Heading of a page, then what Tab is to reach and which keys are pressed there. */
type Page = [heading: string, ...answers: [reach: string, keys: string][]];

const end: [string, string] = ['Continue', '{Enter}'];
const next = (heading: string): Page => [heading, end];
const told = (question: string, text: string): Page => [question, [question, text], end];
const picked = (question: string, first: string, keys = ' '): Page => [question, [first, keys], end];

const title = 'Give it a title';
const frame: Page[] = [
  [title, [title, 'Anonymous shift swaps{Enter}']],
  picked('Which part of the strategy is it about? (optional)', 'Fair recruitment'),
  picked('How can we use what you send?', 'Publish it'),
  [
    'How do you want your story to appear?',
    ['With my name and job title', ' '],
    ['Full name', 'Ana Lopez'],
    ['Job title', 'Ward manager{Enter}'],
  ],
  told('Which team or department do you work in? (optional)', 'Ward 4'),
];
const contact: Page = picked('Can we contact you about this?', 'Yes', ' {ArrowDown}');
const display = { as: 'name-and-role', name: 'Ana Lopez', role: 'Ward manager' };
const story = { title: 'Anonymous shift swaps', priorities: ['fair-recruitment'], display, team: 'Ward 4' };
const named = ['read', 'published-without-name', 'published-with-name'];

const walks: { kind: string; arrows: number; pages: Page[]; thing: string; uses: string[]; fields: object }[] = [
  {
    kind: 'working-well',
    arrows: 0,
    thing: 'story',
    pages: [
      told('What did you or your team change?', 'We swap one panel member.'),
      told('What difference has it made?', 'It felt fairer.'),
      picked('Could other teams contact you about this?', 'Yes'),
      ...frame,
      ['How can other teams reach you?', ['Email address', 'ana@example.nhs.uk{Enter}']],
    ],
    uses: [...named, 'contact'],
    fields: {
      ...story,
      whatChanged: 'We swap one panel member.',
      difference: 'It felt fairer.',
      teamsMayAsk: true,
      contact: { email: 'ana@example.nhs.uk' },
    },
  },
  {
    kind: 'tried-and-stopped',
    arrows: 1,
    thing: 'story',
    pages: [
      told('What did you try?', 'We hid names on the swap board.'),
      told('What happened?', 'It changed nothing.'),
      next('What would you do differently? (optional)'),
      ...frame,
      contact,
    ],
    uses: named,
    fields: { ...story, whatTried: 'We hid names on the swap board.', whatHappened: 'It changed nothing.' },
  },
  {
    kind: 'new-idea',
    arrows: 2,
    thing: 'idea',
    pages: [
      told('What is your idea?', 'One roster for everyone.'),
      told('What problem would it help with?', 'Weekends go to the same people.'),
      told('What would you need to try it? (optional)', 'A rostering system.'),
      ...frame,
      contact,
    ],
    uses: named,
    fields: {
      ...story,
      idea: 'One roster for everyone.',
      problem: 'Weekends go to the same people.',
      needed: 'A rostering system.',
    },
  },
  {
    kind: 'talk',
    arrows: 4,
    thing: 'request',
    pages: [
      picked('Who would you like to talk to?', 'Equality', ' {ArrowDown}'),
      told('What would you like to talk about? (optional)', 'My rota.'),
      ['How do you want us to contact you?', ['Email', ' {ArrowDown}'], ['Phone number', '01632 960 001{Enter}']],
      told('Is there a time or way that is safe to contact you? (optional)', 'After 5pm'),
    ],
    uses: ['read', 'contact'],
    fields: { who: 'guardian', about: 'My rota.', safe: 'After 5pm', contact: { by: 'phone', phone: '01632 960 001' } },
  },
];

/** Goes on by Tab until the focus is on these words, then types. */
async function tabTo(text: string, keys: string) {
  let presses = 0;
  do {
    expect(presses++, `"${text}" cannot be reached by Tab`).toBeLessThan(12);
    await userEvent.keyboard('{Tab}');
  } while (!focusedText().startsWith(text));
  await userEvent.keyboard(keys);
}

test.each(walks)('$kind goes from "Start now" to "sent" by keyboard alone', async (walk) => {
  const { kind, arrows, pages, thing, uses, fields } = walk;
  const hub = storyHub();
  storyFormOf(hub);
  await see(storyHeading('Share a story or an idea'));
  await tabTo('Start now', '{Enter}');
  const all: Page[] = [
    picked('What would you like to share?', 'Something that is working well', ` ${'{ArrowDown}'.repeat(arrows)}`),
    ...pages,
    next('Keep your receipt'),
    [`Check your answers before sending your ${thing}`],
  ];
  for (const [heading, ...answers] of all) {
    await focusOn(heading);
    for (const [reach, keys] of answers) await tabTo(reach, keys);
  }
  const confirm = page.getByRole('button', { name: 'Confirm and send' }).elements()[0] as HTMLElement;
  confirm.focus();
  await userEvent.keyboard('{Enter}');
  await focusOn(`${thing.charAt(0).toUpperCase()}${thing.slice(1)} sent`);
  await see(page.getByText('S-7K3M-92Q'));
  const [draft] = storiesSent(hub);
  expect(acceptDraft(draft, dayOf(new Date()), kinds)).toEqual([]);
  expect(draft).toMatchObject({ kind, consent: { uses } });
  expect(draft?.fields).toEqual(fields);
});
