import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { offlineAtEachStep } from '../core/offline.suite.ts';
import { focusOn, pick, press, says, type } from '../testing/form-steps.ts';
import { line } from '../testing/line.ts';
import { see } from '../testing/see.ts';
import { storyFormOf, storyHub } from '../testing/story-form-at.ts';
import { away } from '../testing/stub-hub.ts';

vi.mock('../core/fetch-part.ts', async (importOriginal) =>
  (await import('../testing/line.ts')).overLine(await importOriginal()),
);

const lost = () => storyHub({ getStrategy: away, getOrganisation: away });
const writes = (asks: string, typed: string) => ({ asks, typed, answer: () => type(typed) });

test('a connection lost at the start costs no answer of a request to talk', async () => {
  line.isLost = true;
  onTestFinished(() => {
    line.isLost = false;
  });
  const form = storyFormOf(lost());
  await press('Start now');
  await pick('radio', /I would like to talk/);
  await press('Continue');
  await pick('radio', 'Staff network');
  await press('Continue');
  await focusOn('What would you like to talk about?');
  await press('Continue');
  await pick('radio', 'Microsoft Teams');
  await see(page.getByRole('textbox', { name: 'Your name in Teams' }));
  await type('Ana Lopez');
  await press('Continue');
  await focusOn('Is there a time or way');
  await press('Continue');
  await says(page.getByRole('alert'), 'We could not load the next page. Your answers are still here.');
  await press('Back');
  await focusOn('How do you want us to contact you?');
  expect(form.shadowRoot?.querySelector<HTMLInputElement>('#teams')?.value).toBe('Ana Lopez');
});

test('with the hub away it shows whom to turn to anywhere, and says nothing about the organisation’s contacts', async () => {
  const form = storyFormOf(lost());
  await see(page.getByText(/call 999/));
  await see(page.getByRole('link', { name: '116 123' }));
  expect(form.shadowRoot?.textContent).not.toContain('has not added');
});

offlineAtEachStep({
  thing: 'story',
  hub: storyHub,
  open: storyFormOf,
  questions: [
    { asks: 'What would you like to share?', answer: () => pick('radio', /Something we tried/) },
    writes('What did you try?', 'We hid names on the swap board.'),
    writes('What happened?', 'It did not change who got weekends off.'),
    writes('What would you do differently?', 'Start with the roster rules.'),
    writes('Give it a title', 'Anonymous shift swaps'),
    {
      asks: 'Which part of the strategy',
      answer: () => pick('checkbox', 'Fair recruitment'),
      fromStrategy: true,
    },
    { asks: 'How can we use what you send?', answer: () => pick('checkbox', /Publish it/) },
    { asks: 'How do you want your story to appear?', answer: () => pick('radio', 'Without my name or team') },
    writes('Which team or department', 'Theatres, Ely'),
    { asks: 'Can we contact you about this?', answer: () => pick('radio', 'No') },
  ],
});
