import { afterEach, beforeEach, expect, test } from 'vitest';
import { draft, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub({ rateLimit: 3 });
});
afterEach(() => hub.close());

const send = (remoteAddress: string) => {
  const { organisation: _, ...payload } = draft();
  return hub.app.inject({
    method: 'POST',
    url: '/api/organisations/ZZ1/submissions',
    headers: { origin: origins.trust },
    payload,
    remoteAddress,
  });
};

test('a network that sends too much is told when to come back; others are not held up', async () => {
  for (let n = 0; n < 3; n++) expect((await send('198.51.100.7')).statusCode).toBe(201);
  const refused = await send('198.51.100.7');
  expect([refused.statusCode, refused.json().code]).toEqual([429, 'too-many-requests']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect(refused.headers['access-control-allow-origin']).toBe(origins.trust);
  expect((await send('198.51.100.8')).statusCode).toBe(201);
});

test('reading is not counted', async () => {
  for (let n = 0; n < 9; n++)
    expect(
      (await hub.app.inject({ url: '/api/organisations/ZZ1/published?kind=pledge', remoteAddress: '198.51.100.7' }))
        .statusCode,
    ).toBe(200);
});

test('a caller cannot pass for another network by a header', async () => {
  for (let n = 0; n < 3; n++) await send('198.51.100.7');
  const { organisation: _, ...payload } = draft();
  const again = await hub.app.inject({
    method: 'POST',
    url: '/api/organisations/ZZ1/submissions',
    headers: { 'x-forwarded-for': '192.0.2.1' },
    payload,
    remoteAddress: '198.51.100.7',
  });
  expect(again.statusCode).toBe(429);
});
