import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
beforeAll(async () => {
  hub = await openTestConsole();
  await hub.signedIn();
});
afterAll(() => hub.close());

const right = { email: 'Amina@hub.example.nhs.uk ', password: 'kettle river candle' };

describe('signing in', () => {
  test('sends everyone who is not signed in to the sign-in page and back', async () => {
    const browser = hub.browser();
    const turned = await browser.get('/console/published?kind=pledge');
    expect(turned.location).toBe('/console/sign-in?to=%2Fconsole%2Fpublished%3Fkind%3Dpledge');
    const page = await browser.get(turned.location);
    expect(page.text).toContain('Sign in');
    const done = await browser.post('/console/sign-in', { ...right, to: '/console/published?kind=pledge' });
    expect(done.location).toBe('/console/published?kind=pledge');
    expect((await browser.get(done.location)).status).toBe(200);
  });

  test('never sends anyone to another site', async () => {
    for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/console/../elsewhere', '/\\elsewhere']) {
      const done = await hub.browser().post('/console/sign-in', { ...right, to });
      expect(new URL(done.location, 'https://hub.example.nhs.uk').href).toMatch(
        /^https:\/\/hub\.example\.nhs\.uk\/console\//,
      );
    }
  });

  test('says what to enter', async () => {
    const page = await hub.browser().post('/console/sign-in', {});
    expect(page.status).toBe(422);
    expect(page.text).toContain('There is a problem Enter your email address Enter your password');
    expect(page.body).toContain('<title>Error: Sign in');
    expect(page.body).toMatch(/<a href="#email"/);
  });

  test('says the same about a wrong password and an address nobody has', async () => {
    const wrong = await hub.browser().post('/console/sign-in', { ...right, password: 'kettle river candlestick' });
    const unknown = await hub.browser().post('/console/sign-in', { ...right, email: 'nobody@hub.example.nhs.uk' });
    for (const page of [wrong, unknown]) {
      expect(page.status).toBe(422);
      expect(page.text).toContain('Email address or password is not right');
      expect(page.headers['set-cookie']).toBeUndefined();
      expect(page.body).not.toContain('candlestick');
    }
  });

  test('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const done = await hub.browser().post('/console/sign-in', right);
    const cookie = String(done.headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-ark-console=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(attribute);
    expect(cookie).not.toMatch(/Max-Age|Expires|Domain/i);
  });

  test('ends the session on the hub when somebody signs out', async () => {
    const browser = hub.browser();
    await browser.post('/console/sign-in', right);
    const stolen = browser.copy();
    await browser.post('/console/sign-out');
    expect((await browser.get('/console/items')).location).toContain('/console/sign-in');
    expect((await stolen.get('/console/items')).location).toContain('/console/sign-in');
  });

  test('ends a session that is too old', async () => {
    const browser = hub.browser();
    await browser.post('/console/sign-in', right);
    await hub.db
      .updateTable('moderator_sessions' as never)
      .set({ expiresAt: '2020-01-01T00:00:00.000Z' } as never)
      .execute();
    expect((await browser.get('/console/items')).location).toContain('/console/sign-in');
  });

  test('comes through a link on another site to somebody who is signed in', async () => {
    const link = { url: '/console/published', headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site' } };
    const page = await hub.app.inject(link);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<meta http-equiv="refresh" content="0; url=/console/published">');
  });

  test('gives back what somebody wrote who was signed out meanwhile', async () => {
    const id = '8c8c8c8c-0000-4000-8000-000000000000';
    const page = await hub
      .browser()
      .post(`/console/items/${id}/request-changes`, { message: 'Say how often, and <when>.' });
    expect(page.status).toBe(401);
    expect(page.text).toContain(
      'Nothing was changed. Copy what you wrote before you sign in: Say how often, and <when>.',
    );
    expect(page.body).toContain(`name="to" value="/console/items/${id}"`);
  });

  test('refuses forms that another site made', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await hub.browser().post('/console/sign-in', right, headers);
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('has no way to sign up', async () => {
    for (const path of ['/api/auth/sign-up/email', '/console/sign-up', '/console/join/', '/console/join/anything']) {
      const answer = await hub
        .browser()
        .post(path, { name: 'X', email: 'x@hub.example.nhs.uk', password: 'kettle river candle' });
      expect([404, 410]).toContain(answer.status);
    }
    expect(await hub.db.selectFrom('moderators').select('id').execute()).toHaveLength(1);
  });

  test('lets nobody guess without end, and holds nobody else up', async () => {
    const email = 'target@hub.example.nhs.uk';
    const tries = [];
    for (let n = 0; n < 12; n++)
      tries.push((await hub.browser().post('/console/sign-in', { email, password: `guess number ${n}` })).status);
    expect(tries).toEqual([...Array(10).fill(422), 429, 429]);
    expect((await hub.browser().post('/console/sign-in', right)).status).toBe(303);
  });

  test('sends every page with the headers of a page that nothing else may use', async () => {
    const { headers } = await hub.browser().get('/console/sign-in');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('same-origin');
  });
});
