import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const idOf = async (name: string) =>
  (await hub.db.selectFrom('moderators').select('id').where('name', '=', name).executeTakeFirst())?.id ?? '';

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('users', () => {
  test('lists everyone with what they can check and manage', async () => {
    await hub.invited('Ben Okafor', ['ZZ2']);
    const { text } = await amina.get('/console/users');
    expect(text).toMatch(/Amina Khan .*amina@hub\.example\.nhs\.uk .*All organisations .*Yes .*You/);
    expect(text).toMatch(/Ben Okafor .*ben\.okafor@hub\.example\.nhs\.uk .*Chalk Hills .*No .*Remove/);
  });

  test('removes somebody after a second look: signed out at once, the name stays in the history', async () => {
    const carol = await hub.invited('Carol Jones', ['ZZ1']);
    const path = `/console/users/${await idOf('Carol Jones')}/remove`;
    expect((await amina.get(path)).text).toContain(
      'Carol Jones (carol.jones@hub.example.nhs.uk) is signed out at once',
    );
    await amina.post(path);
    expect((await carol.get('/console/items')).location).toContain('/console/sign-in');
    const form = { email: 'carol.jones@hub.example.nhs.uk', password: 'orchard signal velvet' };
    expect((await hub.browser().post('/console/sign-in', form)).text).toContain(
      'Email address or password is not right',
    );
    expect((await amina.get('/console/users')).text).not.toContain('Carol Jones');
    expect(await idOf('Carol Jones')).not.toBe('');
  });

  test('lets somebody who was removed come back by a new invitation, with what that one allows', async () => {
    const carol = await hub.invited('Carol Jones', ['ZZ2']);
    expect((await carol.get('/console/organisations')).text).toContain('Chalk Hills');
    expect((await carol.get('/console/organisations')).text).not.toContain('Fenland');
    expect((await carol.get('/console/users')).status).toBe(403);
  });

  test('lets nobody remove themselves', async () => {
    const path = `/console/users/${await idOf('Amina Khan')}/remove`;
    expect((await amina.get(path)).status).toBe(404);
    expect((await amina.post(path)).status).toBe(404);
  });

  test('is only for those who manage, and only within what they can check', async () => {
    const plain = await hub.invited('Dai Rees', ['ZZ1']);
    for (const path of [
      '/console/users',
      '/console/users/invite',
      `/console/users/${await idOf('Ben Okafor')}/remove`,
    ]) {
      expect((await plain.get(path)).status).toBe(403);
      expect((await plain.get(path)).text).toContain('Your account does not allow it');
    }
    expect((await plain.get('/console/items')).body).not.toContain('/console/users');
    const manager = await hub.invited('Efa Lloyd', ['ZZ1'], true);
    const list = await manager.get('/console/users');
    expect(list.text).toContain('Dai Rees');
    expect(list.text).not.toContain('Ben Okafor');
    expect((await manager.post(`/console/users/${await idOf('Ben Okafor')}/remove`)).status).toBe(404);
    expect((await manager.post(`/console/users/${await idOf('Amina Khan')}/remove`)).status).toBe(404);
    expect((await manager.post(`/console/users/${await idOf('Dai Rees')}/remove`)).status).toBe(303);
  });
});
