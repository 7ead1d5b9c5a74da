import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeReceipt } from '@antiracism-kit/schema';
import { receiptWords } from '@antiracism-kit/schema/receipt-words';
import type { KeyPair } from '@antiracism-kit/seal/identity';
import { mailboxOf } from '@antiracism-kit/seal/mailbox';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTo, fromPage, openCase, type SealingTrust, sealingTrust, told } from '../testing/sealed.ts';
import { amina, draft, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
let trust: SealingTrust;
const stories: Awaited<ReturnType<typeof told>>[] = [];
const receipt = makeReceipt(receiptWords);
let proof = '';

/** Everything that a thief of the folder, a backup and the log has, by name. */
async function stolen(): Promise<Map<string, Buffer>> {
  const db = new Sqlite(join(hub.folder, 'hub.sqlite'), { readonly: true });
  await db.backup(join(hub.folder, 'backup.sqlite'));
  db.close();
  const files = (await readdir(hub.folder, { withFileTypes: true })).filter((file) => file.isFile());
  const read = files.map(async ({ name }) => [name, await readFile(join(hub.folder, name))] as const);
  return new Map([...(await Promise.all(read)), ['log', Buffer.from(hub.logged.join('\n'))]]);
}

/** The names of what holds one of these, as it is or as base64, whatever stands before it. */
const holding = (loot: ReadonlyMap<string, Buffer>, ...some: (string | Uint8Array)[]) => {
  const forms = some.flatMap((one) => {
    const bytes = Buffer.from(one as string);
    const cut = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url'));
    return [bytes, Buffer.from(bytes.toString(), 'utf16le'), ...cut.map((text) => Buffer.from(text.slice(4, -4)))];
  });
  return [...loot].filter(([, bytes]) => forms.some((form) => bytes.includes(form))).map(([name]) => name);
};

// each story has 20 of them: 1,000 in all, and all begin alike
const mark = 'kanarienvogel-7f3a';
const canaries = (story: number) => Array.from({ length: 20 }, (_, n) => `${mark}-${story}-${n}`).join(' ');
// so that each of the three lengths of an envelope is among them
const filler = (story: number) => 'x'.repeat([0, 9_000, 30_000][story % 3] as number);

beforeAll(async () => {
  hub = await openHub();
  trust = await sealingTrust(hub);
  const mailbox = await mailboxOf(receipt);
  proof = mailbox.proof;
  for (let n = 0; n < 50; n++) {
    const own = n === 0 ? { mailbox: mailbox.id, proof } : {};
    stories.push(await told(trust.set, { whatHappened: canaries(n) + filler(n) }, own));
  }
  await Promise.all(stories.map(({ draft }) => fromPage(hub, 'sendSealed', draft)));
  const { items } = await hub.call('listSealed', {}, { moderator: amina });
  for (const { id } of items.slice(0, 5)) {
    const found = await hub.call('openSealed', { id, reason: 'answering' }, { moderator: amina });
    const opened = await openCase(found, trust.people[0] as KeyPair);
    expect(JSON.stringify(opened.content)).toContain(mark);
    const answer = await answerTo(found, opened, trust.set, { message: `Thank you: ${mark}` });
    await hub.call('replySealed', { id, seen: found.seen, ...answer }, { moderator: amina });
  }
  for (const { box } of stories.slice(1, 6)) {
    const { key, keySet, sealed } = (await told(trust.set, { message: mark })).draft;
    await fromPage(hub, 'writeSealed', { ...box, key, keySet, sealed });
    await fromPage(hub, 'openMailbox', { ...box, proof: 'A'.repeat(43) });
  }
  // what somebody sends in the clear by mistake is refused, and left nowhere
  const { draft: sent } = stories[0] as (typeof stories)[number];
  for (const payload of [
    { ...sent, fields: { whatHappened: mark } },
    { ...sent, sealed: mark },
    { ...sent, kind: mark },
  ])
    await hub.app.inject({ method: 'POST', url: `/api/organisations/ZZ1/sealed?${mark}`, payload });
});
afterAll(() => hub.close());

test('of 1,000 canaries in what was told, written and answered none is in database, log, backup or journal', async () => {
  // what is not sealed is found by the same search, in the files that are searched
  await hub.from(origins.trust).createSubmission(draft({ text: 'Blaumeise is what I pledge, in the clear for all.' }));
  const loot = await stolen();
  expect([...loot.keys()].sort()).toEqual(
    expect.arrayContaining(['backup.sqlite', 'hub.sqlite', 'hub.sqlite-wal', 'log']),
  );
  expect(holding(loot, 'Blaumeise is what')).toEqual(expect.arrayContaining(['backup.sqlite', 'hub.sqlite-wal']));
  expect(hub.logged.length).toBeGreaterThan(50);
  expect(holding(loot, mark)).toEqual([]);
});

test('no words of a receipt, no proof and no secret key are there', async () => {
  const loot = await stolen();
  const words = receipt.split(' ');
  expect(holding(loot, words.slice(0, 2).join(' '), words.slice(-2).join(' '))).toEqual([]);
  const proofs = [proof, ...stories.map(({ box }) => box.proof)];
  expect(holding(loot, ...proofs, ...proofs.map((one) => Buffer.from(one, 'base64url')))).toEqual([]);
  expect(holding(loot, 'AGE-SECRET-KEY-', ...trust.people.map(({ identity }) => identity))).toEqual([]);
});

test('envelopes have three lengths, whatever was told', () => {
  expect(new Set(stories.map(({ draft }) => draft.sealed.length)).size).toBe(3);
});

test('after a withdrawal no byte of its envelopes is in the file, and none in the next backup', async () => {
  const { box, draft: sent } = stories[2] as (typeof stories)[number];
  const envelope = Buffer.from(sent.sealed, 'base64url');
  const pieces: Buffer[] = [];
  for (let at = 500; at + 24 < envelope.length; at += 1_000) pieces.push(envelope.subarray(at, at + 24));
  const left = async () => {
    const loot = await stolen();
    loot.delete('log');
    return pieces.filter((piece) => [...loot.values()].some((bytes) => bytes.includes(piece))).length;
  };
  // a piece that lies across two pages is not found
  expect(await left()).toBeGreaterThan(pieces.length - 4);
  await fromPage(hub, 'withdrawSealed', box);
  expect(await left()).toBe(0);
  const again = await fromPage(hub, 'sendSealed', sent);
  expect(again.status).toBe('withdrawn');
  expect(await left()).toBe(0);
});

test('no table of what is told in confidence numbers its rows, which would tell their order', () => {
  const db = new Sqlite(join(hub.folder, 'hub.sqlite'), { readonly: true });
  const tables = ['sealed_items', 'sealed_messages', 'sealed_steps', 'sealed_heads'];
  for (const table of tables) expect(() => db.prepare(`select rowid from ${table}`)).toThrow('no such column');
  db.close();
});
