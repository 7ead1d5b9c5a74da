import { exampleTrust } from '@antiracism-kit/schema/samples';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, press, says, type } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import { away, stubHub } from '../testing/stub-hub.ts';
import type { PledgeAnswers } from './pledge-answers.ts';
import type { PledgeForm } from './pledge-form.ts';
import './pledge-form.ts';

const answers: Partial<PledgeAnswers> = {
  who: 'team',
  text: 'We will learn to say each other’s names correctly.',
  measure: 'Every name on the board has its sound beside it.',
  dueDate: { day: '18', month: '12', year: '2099' },
  as: 'team-only',
  team: 'Theatres',
};
let count = 0;
async function at(step: Parameters<PledgeForm['show']>[0], reminders: boolean | 'away' = true) {
  const hub = stubHub(`https://reminding-${count++}.example`, {
    createSubmission: () => ({ reference: 'P-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' }),
    getOrganisation: reminders === 'away' ? away : () => ({ ...exampleTrust, reminders }),
  });
  const form = mount<PledgeForm>(
    `<ark-pledge-form hub="${hub.url}" organisation="ZZ1" receipt-href="/receipt"></ark-pledge-form>`,
  );
  await form.show(step, answers);
  const sent = () => hub.calls.find(({ name }) => name === 'createSubmission')?.input as Record<string, object>;
  return { form, sent };
}
const heading = (name: string) => page.getByRole('heading', { name });

test('where the hub can remind, it asks for an address after the name, and sends it with the consent to use it', async () => {
  const { form, sent } = await at('display');
  await press('Continue');
  await focusOn('Work email address (optional)');
  const { violations } = await axe.run(form);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await type(' amina.khan@example.nhs.uk ');
  await press('Continue');
  await press('Continue');
  await see(heading('Check your answers before sending your pledge'));
  await see(page.getByText('amina.khan@example.nhs.uk'));
  await see(page.getByText(/You also agree that we can email you/));
  await press('Confirm and send');
  await see(heading('Pledge sent'));
  expect(sent()).toMatchObject({
    consent: { uses: ['published-without-name', 'contact'] },
    fields: { email: 'amina.khan@example.nhs.uk' },
  });
  await see(page.getByText('We will email you 2 weeks before it is due.'));
});

test('the address may be left out, and then nothing of it is sent', async () => {
  const { sent } = await at('email');
  await press('Continue');
  await press('Continue');
  await see(page.getByText('Not provided'));
  await press('Confirm and send');
  await see(heading('Pledge sent'));
  expect(sent()).toMatchObject({ consent: { uses: ['published-without-name'] } });
  expect(sent().fields).not.toHaveProperty('email');
});

test('says what to do about an address that is none, and keeps it', async () => {
  const { form } = await at('email');
  await type('amina at work');
  await press('Continue');
  const wrong = 'Enter an email address in the correct format, like name@example.com';
  await says(page.getByRole('alert'), wrong);
  (page.getByRole('link', { name: wrong }).elements()[0] as HTMLElement).click();
  const box = (form.shadowRoot as ShadowRoot).activeElement as HTMLInputElement;
  expect([box.id, box.value]).toEqual(['email', 'amina at work']);
});

test.each([false, 'away'] as const)('where the hub cannot remind (%s), nobody is asked', async (reminders) => {
  await at('display', reminders);
  await press('Continue');
  await focusOn('Keep your receipt');
});

test('the date can be saved for a calendar, without a word of the pledge', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:saved';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await at('receipt');
  await press('Continue');
  await press('Confirm and send');
  await see(heading('Pledge sent'));
  await press('Save the date for your calendar');
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('pledge-reminder.ics');
  const text = (await files[0]?.text())?.replaceAll('\r\n ', '');
  expect(text).toContain('DTSTART;VALUE=DATE:20991218');
  expect(text).toContain(`${location.origin}/receipt`);
  expect(text).not.toContain('names correctly');
  vi.restoreAllMocks();
});
