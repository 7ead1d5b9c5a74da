import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';
import { contactsOf } from './organisations.ts';

let hub: TestConsole;
beforeAll(async () => {
  hub = await openTestConsole();
});
afterAll(() => hub.close());

test('the organisations a moderator checks are listed with their sites and contacts', async () => {
  const { text } = await (await hub.signedIn()).get('/console/organisations');
  expect(text).toMatch(/ZZ1 .*Fenland and Coast NHS Foundation Trust .*None .*None .*Change/);
  const chalk = await (await hub.invited('Ben Okafor', ['ZZ2'])).get('/console/organisations');
  expect(chalk.text).toContain('Chalk Hills NHS Trust');
  expect(chalk.text).not.toContain('Fenland');
});

test('support contacts count as out of date after 6 months', () => {
  expect(contactsOf(undefined, '2026-11-23')).toBe('missing');
  expect(contactsOf('2026-05-23', '2026-11-23')).toBe('current');
  expect(contactsOf('2026-05-22', '2026-11-23')).toBe('out-of-date');
});
