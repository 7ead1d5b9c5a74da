import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailer, type Mailer } from '../mail/mailer.ts';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';
import { sendDigests } from './digest.ts';

const bola = { ...amina, id: 'bola', name: 'Bola Ade', email: 'bola@hub.example' };
const chris = { ...amina, id: 'chris', name: 'Chris Lee', email: 'chris@hub.example' };

let hub: TestHub;
let server: SMTPServer;
let mailer: Mailer;
let refuses = false;
const posts: { to: string; text: string }[] = [];

beforeAll(async () => {
  hub = await openHub();
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_, __, answer) => answer(refuses ? Object.assign(new Error('full'), { responseCode: 451 }) : undefined),
    onData(stream, { envelope }, answer) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk;
      });
      stream.on('end', () => {
        posts.push({ to: envelope.rcptTo[0]?.address ?? '', text: text.replaceAll('=\r\n', '') });
        answer();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'no-reply@hub.example' });
  // one whose last day is over, and one in use
  const kept = (organisation: string, until: string, members: { id: string }[]) =>
    hub.store.saveKeySet({
      ...{ organisation, version: 1, id: organisation, signer: 'signer', savedOn: '2026-11-23', savedBy: 'amina' },
      signed: { text: JSON.stringify({ until, members }), signatures: {} },
    });
  await kept('ZZ1', '2027-02-21', [{ id: 'amina' }, { id: 'bola' }, { id: 'gone' }]);
  await kept('ZZ2', '2026-11-01', [{ id: 'chris' }]);
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((closed) => server.close(() => closed()));
  await hub.close();
});

const at = async (time: string) => {
  posts.length = 0;
  const done = await sendDigests({
    ...{ store: hub.store, mailer, publicUrl: 'https://hub.example', now: () => new Date(time) },
    moderators: async () => [amina, bola, chris],
  });
  return { ...done, to: posts.map(({ to }) => to) };
};
const both = ['amina@hub.example', 'bola@hub.example'];

test('whoever can open it is asked to look once a week, from Monday at 8 in the United Kingdom', async () => {
  expect(await at('2027-01-04T07:59:00Z')).toEqual({ sent: 0, failed: 0, to: [] });
  expect(await at('2027-01-04T08:00:00Z')).toEqual({ sent: 2, failed: 0, to: both });
  expect(await at('2027-01-09T23:00:00Z')).toEqual({ sent: 0, failed: 0, to: [] });
  // a hub that was off on Monday
  expect(await at('2027-01-13T03:00:00Z')).toEqual({ sent: 2, failed: 0, to: both });
});

test('the notice is the same whether something waits or not', async () => {
  await at('2027-01-18T08:00:00Z');
  const [first] = posts;
  expect(first?.text).toContain('https://hub.example/console/restricted');
  expect(first?.text).not.toMatch(/ZZ1|Fenland|Amina/);
});

test('what the mail server did not take is tried again', async () => {
  refuses = true;
  expect(await at('2027-01-25T08:00:00Z')).toEqual({ sent: 0, failed: 2, to: [] });
  refuses = false;
  expect(await at('2027-01-25T08:10:00Z')).toEqual({ sent: 2, failed: 0, to: both });
});

test('in summer 8 is 7 by the clock of the world', async () => {
  hub.setDay('2027-02-01');
  await hub.store.saveKeySet({
    ...{ organisation: 'ZZ1', version: 2, id: 'two', signer: 'signer', savedOn: '2027-02-01', savedBy: 'amina' },
    signed: { text: JSON.stringify({ until: '2027-12-31', members: [{ id: 'bola' }] }), signatures: {} },
  });
  expect((await at('2027-06-07T06:59:00Z')).sent).toBe(0);
  expect(await at('2027-06-07T07:00:00Z')).toEqual({ sent: 1, failed: 0, to: ['bola@hub.example'] });
});
