import type { Strategy } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { page } from 'vitest/browser';
import type { PledgeAnswers } from '../pledge-form/pledge-answers.ts';
import type { PledgeForm } from '../pledge-form/pledge-form.ts';
import '../pledge-form/pledge-form.ts';
import { mount } from './mount.ts';
import { type Answers, type StubHub, stubHub } from './stub-hub.ts';

/** A year that lies ahead. */
export const nextYear = Number(dayOf(new Date()).slice(0, 4)) + 1;
/** Answers that can be sent. */
export const answers: PledgeAnswers = {
  who: 'individual',
  text: 'I will speak up when a patient makes a racist comment to a colleague.',
  measure: 'My colleagues tell me that they felt backed up.',
  dueDate: { day: '31', month: '3', year: String(nextYear) },
  priorities: [],
  as: 'role-only',
  name: '',
  role: 'Healthcare assistant',
  team: '',
};

let count = 0;
const received = { reference: 'P-7K3M-92Q', receivedOn: '2026-11-23', status: 'submitted' } as const;
const strategy = {
  priorities: [
    { id: 'safe-to-speak-up', title: 'Safe to speak up', commitments: [] },
    { id: 'leaders-who-act', title: 'Leaders who act', commitments: [] },
  ],
} as unknown as Strategy;
const usual: Answers = { getStrategy: () => strategy, createSubmission: () => received };
/** A hub with a strategy that takes every pledge, until it is told otherwise. */
export const hubWith = (more: Answers = {}) => stubHub(`https://form-${count++}.example`, { ...usual, ...more });
/** A form in the page. */
export const formOf = (hub: StubHub, more = '') =>
  mount<PledgeForm>(
    `<ark-pledge-form hub="${hub.url}" organisation="ZZ1" ${more}><a href="/pledge">Make a pledge</a></ark-pledge-form>`,
  );
/** The heading of a page of the form. */
export const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 2 });
/** Every pledge that was sent. */
export const sent = (hub: StubHub) =>
  hub.calls.filter(({ name }) => name === 'createSubmission').map(({ input }) => input);

/** A form that is at a step. */
export async function at(
  step: Parameters<PledgeForm['show']>[0],
  hub = hubWith(),
  changed: Partial<PledgeAnswers> = {},
  more = '',
) {
  const form = formOf(hub, more);
  await form.show(step, { ...answers, ...changed });
  return { form, hub };
}
