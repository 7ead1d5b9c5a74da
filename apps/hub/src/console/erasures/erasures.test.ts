import { plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moderated, newPledge } from '../../store/suite-world.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
beforeAll(async () => {
  hub = await openTestConsole();
});
afterAll(() => hub.close());

const { kind, fields, consent } = plainTriedAndStopped;

async function decline(count: number, on: string): Promise<void> {
  for (let n = 0; n < count; n++) {
    const sent = newPledge({ organisation: 'ZZ1', kind, fields: { ...fields }, consent });
    await hub.store.add(sent);
    await hub.store.decide(sent.id, moderated('decline', { reason: 'spam', on }));
  }
}

test('more than 100 erasures come a page at a time, each once, soonest first', async () => {
  await decline(60, '2026-11-24');
  await decline(50, '2026-11-23');
  hub.setToday('2027-05-10');
  const amina = await hub.signedIn();
  const first = await amina.get('/console/erasures');
  const next = /href="(\/console\/erasures\?after=[^"]+)">Next page/.exec(first.body)?.[1];
  const second = await amina.get(next as string);
  const ids = (body: string) => [...body.matchAll(/\/console\/items\/([^"/]+)"/g)].map(([, id]) => id);
  expect(ids(first.body)).toHaveLength(100);
  expect(new Set([...ids(first.body), ...ids(second.body)]).size).toBe(110);
  expect(first.text.indexOf('26 May 2027')).toBeLessThan(first.text.indexOf('27 May 2027'));
  expect(first.text.split('26 May 2027')).toHaveLength(51);
  expect(second.text).toContain('Back to the first page');
  expect(second.text).not.toContain('Next page');
});

test('a page that was never given is refused', async () => {
  const amina = await hub.signedIn();
  const made = Buffer.from(JSON.stringify(['no day', 'x'])).toString('base64url');
  for (const after of ['nonsense', made])
    expect((await amina.get(`/console/erasures?after=${after}`)).status).toBe(400);
});
