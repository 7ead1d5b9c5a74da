import type { AddressInfo } from 'node:net';
import { type Draft, type HubError, kinds } from '@antiracism-kit/schema';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMailer, type Mailer } from '../mail/mailer.ts';
import { amina, decide, draft, openHub, published, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';
import { countFigures } from './figures.ts';
import { sendReminders } from './reminders.ts';

const email = 'amina.khan@example.nhs.uk';
const due = '2027-03-31';

interface Post {
  readonly to: readonly string[];
  readonly text: string;
}

let hub: TestHub;
let server: SMTPServer;
let mailer: Mailer;
let posts: Post[];
let refuses = false;
let day: string;

beforeEach(async () => {
  hub = await openHub({ mail: { url: 'smtp://localhost', from: 'no-reply@hub.example' } });
  posts = [];
  refuses = false;
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (address, _, answer) =>
      answer(refuses ? Object.assign(new Error(`No such user ${address.address}`), { responseCode: 451 }) : undefined),
    onData(stream, { envelope }, answer) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk;
      });
      stream.on('end', () => {
        posts.push({ to: envelope.rcptTo.map(({ address }) => address), text: unfold(text) });
        answer();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Antiracism hub <no-reply@hub.example>' });
  goTo('2026-11-23');
});
afterEach(async () => {
  mailer.close();
  await new Promise<void>((closed) => server.close(() => closed()));
  await hub.close();
});

// quoted-printable, as far as these letters need it
const unfold = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();
const goTo = (to: string) => {
  day = to;
  hub.setDay(to);
};
const run = (more: { mailer?: Mailer } = { mailer }) =>
  sendReminders({ store: hub.store, kinds, today: () => day, publicUrl: 'https://hub.example', ...more });

const reminding = (changes: Partial<Draft<'pledge'>> = {}): Draft<'pledge'> => {
  const plain = draft();
  return {
    ...plain,
    consent: { ...plain.consent, uses: [...plain.consent.uses, 'contact'] },
    ...changes,
    fields: { ...plain.fields, dueDate: due, email },
  };
};
const linkIn = (post: Post | undefined) =>
  /https:\/\/hub\.example(\/o\/\w+\/update\/[\w-]{22})/.exec(post?.text ?? '')?.[1];

test('an author who asked for it is reminded two weeks before, on the day, and a month after; each time once', async () => {
  await published(hub, reminding());
  goTo('2027-03-16');
  expect(await run()).toMatchObject({ sent: 0 });
  for (const [on, subject] of [
    ['2027-03-17', 'Your pledge is due on 31 March 2027'],
    ['2027-03-31', 'Your pledge was due on 31 March 2027'],
    ['2027-04-30', 'Your pledge was due on 31 March 2027'],
  ] as const) {
    goTo(on);
    expect(await run()).toMatchObject({ sent: 1, failed: 0 });
    expect(await run()).toMatchObject({ sent: 0, failed: 0 });
    expect(posts.at(-1)?.to).toEqual([email]);
    expect(posts.at(-1)?.text).toContain(`Subject: ${subject}`);
  }
  expect(posts).toHaveLength(3);
  expect(posts[0]?.text).not.toContain(draft().fields.text);
  goTo('2027-05-30');
  expect(await run()).toEqual({ sent: 0, failed: 0, forgotten: 1 });
  expect(await hub.store.reachable('pledge')).toEqual([]);
});

test('the link asks how it went without the receipt; the update is checked, and ends the reminders', async () => {
  const { id } = await published(hub, reminding());
  goTo('2027-04-01');
  await run();
  const link = linkIn(posts[0]) as string;
  const page = await hub.app.inject({ url: link, headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('How is your pledge going?');
  expect(page.body).not.toContain(email);
  const post = (fields: Record<string, string>) =>
    hub.app.inject({
      method: 'POST',
      url: link,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        accept: 'text/html',
      },
      payload: new URLSearchParams(fields).toString(),
    });
  const key = /name="key" value="([\w-]{22})"/.exec(page.body)?.[1] ?? '';
  const nothing = await post({ key, text: 'Half of it.' });
  expect(nothing.body).toContain('Select how your pledge is going');
  expect(nothing.body).toContain('Half of it.');
  expect((await post({ key, outcome: 'partly-kept', text: 'Half of it.' })).body).toContain('Update sent');
  expect((await post({ key, outcome: 'partly-kept', text: 'Half of it.' })).body).toContain('Update sent');
  expect(await hub.from(origins.trust).getPublished({ organisation: 'ZZ1', id })).toMatchObject({ updates: [] });
  const { items } = await hub.call('listQueue', { kind: 'pledge-update' }, { moderator: amina });
  expect(items).toHaveLength(1);
  await hub.call('decideSubmission', { id: items[0]?.id, seen: 1, action: 'publish' }, { moderator: amina });
  expect(await hub.from(origins.trust).getPublished({ organisation: 'ZZ1', id })).toMatchObject({
    outcome: 'partly-kept',
    updates: [{ fields: { outcome: 'partly-kept', text: 'Half of it.' } }],
  });
  expect((await hub.app.inject({ url: link, headers: { accept: 'text/html' } })).body).toContain('Thank you');
  goTo('2027-04-30');
  expect(await run()).toEqual({ sent: 0, failed: 0, forgotten: 1 });
});

test('from another site, the link’s form is refused', async () => {
  await published(hub, reminding());
  goTo('2027-04-01');
  await run();
  const answer = await hub.app.inject({
    method: 'POST',
    url: linkIn(posts[0]) as string,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'cross-site',
      accept: 'text/html',
    },
    payload: 'outcome=kept',
  });
  expect(answer.statusCode).toBe(403);
});

test('one press stops the reminders and erases the address', async () => {
  await published(hub, reminding());
  goTo('2027-03-20');
  await run();
  const stop = await hub.app.inject({
    method: 'POST',
    url: `${linkIn(posts[0])}/stop`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      accept: 'text/html',
    },
    payload: '',
  });
  expect(stop.body).toContain('Reminders stopped');
  expect(await hub.store.reachable('pledge')).toEqual([]);
  goTo('2027-04-01');
  expect(await run()).toEqual({ sent: 0, failed: 0, forgotten: 0 });
});

test('what is not published, was taken back, or may not be used to write, is not reminded of', async () => {
  await hub.from(origins.trust).createSubmission(reminding());
  const narrowed = reminding();
  await published(hub, narrowed);
  const gone = reminding();
  await published(hub, gone);
  goTo('2027-03-20');
  const { organisation, receipt, consent } = narrowed;
  const uses = consent.uses.filter((use) => use !== 'contact');
  await hub
    .from(origins.trust)
    .changeConsent({ organisation, receipt, key: 'n'.repeat(22), consent: { ...consent, uses } });
  await hub.from(origins.trust).withdrawSubmission({ organisation: gone.organisation, receipt: gone.receipt });
  expect(await run()).toEqual({ sent: 0, failed: 0, forgotten: 1 });
  expect(posts).toEqual([]);
});

test('what the mail server does not take is tried again, and the fault tells no address', async () => {
  await published(hub, reminding());
  goTo('2027-04-01');
  refuses = true;
  expect(await run()).toMatchObject({ sent: 0, failed: 1 });
  const mail = { to: email, subject: 'S', text: 'T', lang: 'en', stop: 'https://hub.example/' } as const;
  const fault = await mailer.send(mail).catch((error: Error) => error);
  expect(String(fault)).toContain('451');
  expect(JSON.stringify(fault) + String(fault)).not.toContain('amina');
  refuses = false;
  expect(await run()).toMatchObject({ sent: 1, failed: 0 });
  expect(posts).toHaveLength(1);
});

test('two hubs on one database send one reminder', async () => {
  await published(hub, reminding());
  goTo('2027-04-01');
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ sent }) => sent).sort()).toEqual([0, 1]);
  expect(posts).toHaveLength(1);
});

test('an address is taken only with the consent to use it, kept apart, and never shown', async () => {
  const plain = draft();
  const error = await hub
    .from(origins.trust)
    .createSubmission({ ...plain, fields: { ...plain.fields, email } })
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ code: 'invalid-input', issues: [{ field: 'consent.uses', code: 'missing' }] });
  const sent = reminding();
  const item = await waiting(hub, await hub.from(origins.trust).createSubmission(sent));
  expect(JSON.stringify((await hub.store.item(item.id))?.fields)).not.toContain(email);
  await decide(hub, item, { action: 'publish' });
  const shown = await hub.from(origins.trust).listPublished({ organisation: 'ZZ1', kind: ['pledge'] });
  expect(JSON.stringify(shown)).not.toContain(email);
});

test('a hub without a mail server says so, and an unknown link looks like one of another organisation', async () => {
  expect(await hub.from(origins.trust).getOrganisation({ organisation: 'ZZ1' })).toMatchObject({ reminders: true });
  const silent = await openHub();
  expect(await silent.from(origins.trust).getOrganisation({ organisation: 'ZZ1' })).toMatchObject({ reminders: false });
  await silent.close();
  await published(hub, reminding());
  goTo('2027-04-01');
  await run();
  const link = linkIn(posts[0]) as string;
  const other = await hub.app.inject({ url: link.replace('/ZZ1/', '/ZZ2/'), headers: { accept: 'text/html' } });
  const unknown = await hub.app.inject({ url: `/o/ZZ1/update/${'a'.repeat(22)}`, headers: { accept: 'text/html' } });
  expect([other.statusCode, unknown.statusCode]).toEqual([404, 404]);
});

test('the wall tells how many pledges are past their day without an end', async () => {
  await published(hub, reminding());
  const tally = async () =>
    (await hub.from(origins.trust).listPublished({ organisation: 'ZZ1', kind: ['pledge'] })).tally?.pastDue;
  expect(await tally()).toBeUndefined();
  await countFigures({ store: hub.store, kinds, today: () => day });
  expect(await tally()).toBe(0);
  goTo('2027-04-01');
  await countFigures({ store: hub.store, kinds, today: () => day });
  expect(await tally()).toBe(1);
});
