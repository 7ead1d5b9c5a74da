import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const supportOf = async () =>
  (await hub.store.organisations()).find(({ organisation }) => organisation.code === 'ZZ1')?.organisation.support;

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('support contacts', () => {
  test('are saved with the day they were checked, and leave all else as it was', async () => {
    const done = await amina.post('/console/organisations/ZZ1/support', {
      'route-0': 'guardian',
      'name-0': 'Nia Bevan',
      'phone-0': '01632 960 011',
      'route-1': 'union',
      'name-1': '',
      'route-2': 'staff-network',
      'name-2': 'Race equality network',
      'email-2': 'network@example.nhs.uk',
    });
    expect(await supportOf()).toEqual({
      checkedOn: '2026-11-23',
      contacts: [
        { route: 'guardian', name: 'Nia Bevan', phone: '01632 960 011' },
        { route: 'staff-network', name: 'Race equality network', email: 'network@example.nhs.uk' },
      ],
    });
    const page = await amina.get(done.location);
    expect(page.text).toContain('Success Support contacts saved');
    expect(page.text).toContain('Last checked on 23 November 2026.');
  });

  test('say what is wrong with which contact, and keep what was typed', async () => {
    const before = await supportOf();
    const page = await amina.post('/console/organisations/ZZ1/support', {
      'route-0': 'guardian',
      'name-0': 'Nia Bevan',
      'route-1': 'other',
      'phone-1': '01632 960 012',
      'email-1': 'not an address',
      'link-1': 'javascript:alert(1)',
    });
    expect(page.status).toBe(422);
    for (const words of [
      'Enter a phone number, an email address or a web address for contact 1',
      'Enter a name for contact 2, 200 characters or less',
      'Enter an email address for contact 2 in the correct format, like name@example.com',
      'Enter a web address for contact 2 that begins with https://',
    ])
      expect(page.text).toContain(words);
    expect(page.body).toContain('value="01632 960 012"');
    expect(await supportOf()).toEqual(before);
  });
});
