import { exampleTrust } from '@antiracism-kit/schema/samples';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import { type Answers, away, stubHub } from '../testing/stub-hub.ts';
import type { Support } from './support.ts';
import './support.ts';

let count = 0;
const supportOf = (answers: Answers = {}, more = '') =>
  mount<Support>(
    `<ark-support hub="${stubHub(`https://support-${count++}.example`, answers).url}" organisation="ZZ1" ${more}><a href="/help">Get help</a></ark-support>`,
  );
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

test('shows where to get help now, and when it was last checked', async () => {
  const element = supportOf();
  await see(page.getByRole('heading', { name: 'Get support', level: 2 }));
  expect(text(element)).toContain('call 999');
  expect(text(element)).toContain('We last checked these contacts on');
  await expect.element(page.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
  expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
});

test('contacts that nobody has checked for 6 months are said to be old', async () => {
  const support = { ...exampleTrust.support, checkedOn: '2020-01-01' } as typeof exampleTrust.support;
  const element = supportOf({ getOrganisation: () => ({ ...exampleTrust, support }) });
  await expect.poll(() => text(element)).toContain('That is more than 6 months ago');
});

test('an organisation without contacts still says what is right everywhere', async () => {
  const { support: _, ...bare } = exampleTrust;
  const element = supportOf({ getOrganisation: () => bare });
  await expect.poll(() => text(element)).toContain('has not added its own contacts yet');
  expect(text(element)).toContain('call 999');
});

test('keeps the page’s own words while the hub is away', async () => {
  supportOf({ getOrganisation: away });
  await see(page.getByRole('link', { name: 'Get help' }));
});

test('speaks Welsh', async () => {
  const element = supportOf({}, 'lang="cy"');
  await expect.poll(() => text(element)).toContain('Cael cymorth');
});
