import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, draft, openHub, published, type TestHub, updateOf } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

test('withdrawSubmission erases the text everywhere, that of its updates too', async () => {
  const sent = draft({ text: 'I will keep the zebedee promise that I made in the spring.' });
  const { id } = await published(hub, sent);
  await hub
    .from(origins.trust)
    .updateSubmission(updateOf(sent, { outcome: 'kept', text: 'The zebedee promise is kept.' }));
  const view = await hub.from(origins.trust).withdrawSubmission({ organisation: 'ZZ1', receipt: sent.receipt });
  expect(view).toMatchObject({ status: 'withdrawn', open: [] });
  expect(view.fields).toBeUndefined();
  const item = await hub.call('getItem', { id }, { moderator: amina });
  expect(JSON.stringify([view, item])).not.toContain('zebedee');
  for (const name of await readdir(hub.folder))
    expect((await readFile(join(hub.folder, name))).toString('latin1')).not.toContain('zebedee');
});

test('withdrawSubmission can be sent again without harm', async () => {
  const sent = draft();
  await published(hub, sent);
  const withdraw = () => hub.from(origins.trust).withdrawSubmission({ organisation: 'ZZ1', receipt: sent.receipt });
  const first = await withdraw();
  expect(await withdraw()).toEqual(first);
  expect(first.decisions.filter(({ action }) => action === 'withdraw')).toHaveLength(1);
});

test('withdrawSubmission works before anybody has looked', async () => {
  const sent = draft();
  await hub.from(origins.trust).createSubmission(sent);
  const view = await hub.from(origins.trust).withdrawSubmission({ organisation: 'ZZ1', receipt: sent.receipt });
  expect(view.status).toBe('withdrawn');
  expect((await hub.call('listQueue', {}, { moderator: amina })).waiting).toBe(0);
});
