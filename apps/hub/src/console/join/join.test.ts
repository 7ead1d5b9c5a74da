import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstModeratorLink } from '../../sign-in/first-moderator-link.ts';
import { openTestConsole, origin, type TestConsole } from '../testing/test-console.ts';

const person = { name: 'Amina Khan', email: 'amina@hub.example.nhs.uk', password: 'kettle river candle' };

describe('the one-time link', () => {
  let hub: TestConsole;
  let path: string;
  const newLink = async () => new URL((await firstModeratorLink({ db: hub.db, origin })) ?? '').pathname;
  beforeAll(async () => {
    hub = await openTestConsole();
    path = await newLink();
  });
  afterAll(() => hub.close());

  test('is kept nowhere in the database as it is written', async () => {
    const [kept] = await hub.db.selectFrom('invitations').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(path.split('/').at(-1));
  });

  test('is not used up by somebody, or something, that only looks at it', async () => {
    for (let n = 0; n < 3; n++) expect((await hub.browser().get(path)).text).toContain('Create your account');
  });

  test('says what is missing, and keeps what was typed but the password', async () => {
    const empty = await hub.browser().post(path);
    expect(empty.text).toContain('Enter your full name Enter your email address Enter a password');
    const short = await hub.browser().post(path, { ...person, email: 'amina', password: 'short' });
    expect(short.text).toContain('Enter an email address in the correct format, like name@example.com');
    expect(short.text).toContain('Password must be 12 characters or more');
    expect(short.body).toContain('value="Amina Khan"');
    expect(short.body).not.toContain('"short"');
  });

  test('refuses passwords that anyone would guess', async () => {
    for (const password of ['aaaaaaaaaaaaaaaa', 'password1234', 'Amina Khan 12', person.email]) {
      const answer = await hub.browser().post(path, { ...person, password });
      expect(answer.text).toContain('Enter a password that is harder to guess');
    }
  });

  test('gives way to the link of a later start', async () => {
    const earlier = path;
    path = await newLink();
    expect((await hub.browser().get(earlier)).status).toBe(410);
  });

  test('makes one account, signs it in and then is used up', async () => {
    const [first, second] = await Promise.all([
      hub.browser().post(path, person),
      hub.browser().post(path, { ...person, email: 'ben@hub.example.nhs.uk' }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual([303, 410]);
    expect(await hub.db.selectFrom('moderators').select('id').execute()).toHaveLength(1);
    const later = await hub.browser().get(path);
    expect(later.status).toBe(410);
    expect(later.text).toContain('A link works once, for 24 hours');
  });

  test('is made no more once somebody can sign in', async () => {
    expect(await firstModeratorLink({ db: hub.db, origin })).toBeUndefined();
  });
});
