import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const linkIn = (body: string) => /\/console\/join\/[\w-]+/.exec(body)?.[0] ?? 'no link';
const gwen = { email: 'gwen@hub.example.nhs.uk', organisations: 'ZZ2', manages: 'no' };

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('inviting', () => {
  test('says what is missing and keeps what was given', async () => {
    const empty = await amina.post('/console/users/invite');
    expect(empty.text).toContain(
      'Enter an email address Select which organisations they can check Select yes if they can manage users and organisations',
    );
    const half = await amina.post('/console/users/invite', { email: 'gwen', organisations: 'ZZ2' });
    expect(half.text).toContain('Enter an email address in the correct format, like name@example.com');
    expect(half.body).toMatch(/value="ZZ2" checked/);
    const again = await amina.post('/console/users/invite', { ...gwen, email: 'AMINA@hub.example.nhs.uk' });
    expect(again.text).toContain('Enter an email address that nobody here uses yet');
  });

  test('gives a link that is shown once and makes the account it was made for', async () => {
    const made = await amina.post('/console/users/invite', gwen);
    expect(made.text).toContain('It makes 1 account, works for 24 hours and is not shown again.');
    const list = await amina.get('/console/users');
    expect(list.text).toMatch(/Invitations not used yet .*gwen@hub\.example\.nhs\.uk .*Chalk Hills .*No/);
    expect(list.body).not.toContain(linkIn(made.body));
    const browser = hub.browser();
    expect((await browser.get(linkIn(made.body))).body).toContain('value="gwen@hub.example.nhs.uk"');
    await browser.post(linkIn(made.body), {
      name: 'Gwen Hughes',
      email: gwen.email,
      password: 'orchard signal velvet',
    });
    expect((await browser.get('/console/items')).text).toContain('Gwen Hughes');
    expect((await amina.get('/console/users')).text).not.toContain('Invitations not used yet');
  });

  test('keeps the link when the address was taken meanwhile', async () => {
    const made = await amina.post('/console/users/invite', { ...gwen, email: 'huw@hub.example.nhs.uk' });
    const person = { name: 'Huw', email: gwen.email, password: 'orchard signal velvet' };
    const taken = await hub.browser().post(linkIn(made.body), person);
    expect(taken.text).toContain('Enter an email address that nobody here uses yet');
    const done = await hub.browser().post(linkIn(made.body), { ...person, email: 'huw@hub.example.nhs.uk' });
    expect(done.status).toBe(303);
  });

  test('can be taken back before it is used', async () => {
    const made = await amina.post('/console/users/invite', { ...gwen, email: 'iolo@hub.example.nhs.uk' });
    const revoke =
      /\/console\/invitations\/[0-9a-f]+\/revoke/.exec((await amina.get('/console/users')).body)?.[0] ?? '';
    await amina.post(revoke);
    expect((await hub.browser().get(linkIn(made.body))).status).toBe(410);
    expect((await amina.post(revoke)).status).toBe(404);
  });

  test('gives nobody more than the person who invites has', async () => {
    const manager = await hub.invited('Efa Lloyd', ['ZZ1'], true);
    expect((await manager.get('/console/users/invite')).text).not.toContain('Chalk Hills');
    for (const organisations of ['all', 'ZZ2'])
      expect(
        (await manager.post('/console/users/invite', { ...gwen, email: 'jac@hub.example.nhs.uk', organisations }))
          .status,
      ).toBe(422);
  });
});
