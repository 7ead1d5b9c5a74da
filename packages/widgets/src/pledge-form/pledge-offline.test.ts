import { vi } from 'vitest';
import { offlineAtEachStep } from '../core/offline.suite.ts';
import { pick, type } from '../testing/form-steps.ts';
import { formOf, hubWith, nextYear } from '../testing/pledge-form-at.ts';

vi.mock('../core/fetch-part.ts', async (importOriginal) =>
  (await import('../testing/line.ts')).overLine(await importOriginal()),
);

const text = 'We will learn to say each other’s names correctly.';
const measure = 'Every name on the board has its sound beside it.';

offlineAtEachStep({
  thing: 'pledge',
  hub: hubWith,
  open: formOf,
  questions: [
    { asks: 'Who is making this pledge?', answer: () => pick('radio', 'My team') },
    { asks: 'What will you do?', answer: () => type(text), typed: text },
    { asks: 'How will you know', answer: () => type(measure), typed: measure },
    {
      asks: 'When will you do it by?',
      answer: async (form) => {
        for (const [index, part] of ['31', '3', String(nextYear)].entries()) {
          const input = form.querySelectorAll('input')[index] as HTMLInputElement;
          input.value = part;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await Promise.resolve();
        }
      },
    },
    {
      asks: 'Which part of the strategy does it support?',
      answer: () => pick('checkbox', 'Safe to speak up'),
      fromStrategy: true,
    },
    {
      asks: 'How do you want your pledge to appear?',
      answer: () => pick('radio', 'Without my name, job or team'),
    },
  ],
});
