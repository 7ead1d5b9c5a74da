import { acceptDraft, kinds, type Organisation } from '@antiracism-kit/schema';
import { dayOf } from '@antiracism-kit/schema/day';
import { exampleTrust } from '@antiracism-kit/schema/samples';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusOn, press, says } from '../testing/form-steps.ts';
import { gone, see } from '../testing/see.ts';
import { storiesSent, storyAt, storyHub } from '../testing/story-form-at.ts';
import { away, never } from '../testing/stub-hub.ts';
import type { StoryAnswers } from './story-answers.ts';

const organisation = (code: string, more: Partial<Organisation>): Organisation => ({
  ...exampleTrust,
  code,
  memberOf: [],
  ...more,
});
const region = organisation('ZZ1', { name: 'Example region', shortName: 'Example region', type: 'region' });
const organisations = [
  region,
  organisation('ZY1', { name: 'Saltmarsh Trust', shortName: 'Saltmarsh', memberOf: [{ code: 'ZX1' }] }),
  organisation('ZX1', { name: 'Example system', type: 'icb', memberOf: [{ code: 'ZZ1' }] }),
  organisation('ZY2', { name: 'Closed Trust', memberOf: [{ code: 'ZZ1' }], validTo: '2020-03-31' }),
  organisation('ZY3', { name: 'Trust elsewhere' }),
];
const several = (more = {}) =>
  storyHub({ getOrganisation: () => region, listOrganisations: () => ({ organisations }), ...more });

const select = () => page.getByRole('combobox', { name: 'Where do you work?' });
const options = () =>
  [...(select().element() as HTMLSelectElement).options].map(({ text, value }) => [value, text] as const);
const at = (changed: Partial<StoryAnswers> = {}, step: 'contact' | 'workplace' = 'workplace', hub = several()) =>
  storyAt(step, changed, hub, 'organisation-name="the region" receipt-href="/receipt"');

test('a region’s form asks where somebody works, and offers what belongs to it today', async () => {
  await at({}, 'contact');
  await press('Continue');
  await focusOn('Where do you work?');
  expect(options()).toEqual([
    ['', 'Select an organisation'],
    ['ZZ1', 'I work for Example region'],
    ['ZX1', 'Example system'],
    ['ZY1', 'Saltmarsh Trust'],
  ]);
});

test('nothing is picked beforehand, and going on without an answer says what to do', async () => {
  const { form } = await at();
  await press('Continue');
  await says(page.getByRole('alert'), 'Select where you work');
  expect(form.shadowRoot?.activeElement?.className).toBe('nhsuk-error-summary');
  await press('Back');
  await focusOn('Can we contact you about this?');
  await press('Continue');
  await focusOn('Where do you work?');
  await gone(page.getByRole('alert'));
});

test('what is shared goes to the trust that was picked, and its receipt opens there', async () => {
  const { hub } = await at();
  await select().selectOptions('Saltmarsh Trust');
  await press('Continue');
  await focusOn('Keep your receipt');
  await press('Continue');
  await focusOn('Check your answers');
  await see(page.getByText('Saltmarsh Trust'));
  await see(page.getByText(/story walls of Saltmarsh,/));
  await press('Confirm and send');
  await focusOn('Story sent');
  const [draft] = storiesSent(hub);
  expect(draft).toMatchObject({ organisation: 'ZY1' });
  expect(draft).not.toHaveProperty('workplace');
  expect(acceptDraft(draft, dayOf(new Date()), kinds)).toEqual([]);
  const link = page.getByRole('link', { name: 'See what happens to it' });
  await expect.element(link).toHaveAttribute('href', `${hub.url}/o/ZY1/receipt`);
});

test('somebody who works for the region itself sends it there, and keeps the page’s own link', async () => {
  const { hub } = await at({ workplace: 'ZZ1' });
  await press('Continue');
  await press('Continue');
  await press('Confirm and send');
  await focusOn('Story sent');
  expect(storiesSent(hub)[0]).toMatchObject({ organisation: 'ZZ1' });
  const link = page.getByRole('link', { name: 'See what happens to it' });
  await expect.element(link).toHaveAttribute('href', '/receipt');
});

test('the answer can be changed, and Back keeps what it was', async () => {
  const { form } = await at({ workplace: 'ZY1' });
  await press('Continue');
  await press('Continue');
  await press(/Change Organisation/);
  await focusOn('Where do you work?');
  expect(select().element()).toHaveProperty('value', 'ZY1');
  await select().selectOptions('Example system');
  await press('Back');
  await focusOn('Check your answers');
  await see(page.getByText('Saltmarsh Trust'));
  await press('Stop and clear my answers');
  await form.show('workplace');
  expect(select().element()).toHaveProperty('value', '');
});

test('a trust’s form asks nothing, fetches no list, and shows the trust before sending', async () => {
  const { hub } = await storyAt('contact');
  await press('Continue');
  await focusOn('Keep your receipt');
  await press('Continue');
  await see(page.getByText('Fenland and Coast NHS Foundation Trust'));
  expect(page.getByRole('button', { name: /Change Organisation/ }).elements()).toEqual([]);
  expect(hub.calls.map(({ name }) => name)).not.toContain('listOrganisations');
});

test.each([
  ['does not answer', { listOrganisations: away }],
  ['does not know the organisation', { getOrganisation: away }],
])('when the hub %s, nobody is asked', async (_, more) => {
  await at({}, 'contact', several(more));
  await press('Continue');
  await focusOn('Keep your receipt');
});

test('a hub that never answers holds nobody up for long', { timeout: 15_000 }, async () => {
  await at({}, 'contact', several({ listOrganisations: never }));
  await press('Continue');
  await focusOn('Keep your receipt');
});
