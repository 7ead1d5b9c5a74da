import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptKeySet, makeKeyPair, makeSigner, open, reply, signKeySet, toBytes, toText } from '@antiracism-kit/seal';
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../src/axe.ts';
import { filesWith } from '../src/files-with.ts';
import { leftBehind, nothing } from '../src/left-behind.ts';
import { look } from '../src/look.ts';
import { listen } from '../src/noise.ts';
import { expect, test } from '../src/test.ts';
import { throughHistory } from '../src/through-history.ts';

const canary = 'quillzebra';
const organisation = 'ZZ1';

/** Calls a row as the console's own pages do. */
const asModerator = <Answer>(desk: Page, path: string, body?: object): Promise<Answer> =>
  desk.evaluate(
    async ([to, sent]) => {
      const post = { method: 'POST', body: sent ?? '', headers: { 'content-type': 'application/json' } };
      const answer = await fetch(to, sent === undefined ? {} : post);
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    [`/api/moderation/${path}`, body && JSON.stringify(body)] as const,
  );

interface Case {
  readonly kind: string;
  readonly wording: string;
  readonly mailbox: string;
  readonly key: string;
  readonly keySet: string;
  readonly sealed?: string;
  readonly seen: number;
}

test('an experience is told to one of two people, answered, and taken back; the hub never has a word of it', async ({
  playwright,
  browserName,
  launchOptions,
  channel,
  headless,
  site,
  desk,
}) => {
  test.setTimeout(150_000);
  const profile = await mkdtemp(join(tmpdir(), 'ark-profile-'));
  const options = { ...launchOptions, headless, ...(channel ? { channel } : {}) };
  const context = await playwright[browserName].launchPersistentContext(profile, options);
  const noise = listen(context);
  const [page = await context.newPage()] = context.pages();
  const sent: string[] = [];
  context.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const [amina, bethan, recovery] = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]);
  const members = [
    { id: 'amina', name: 'Amina Example', role: 'Equality lead', recipient: amina.recipient },
    { id: 'bethan', name: 'Bethan Example', role: 'Guardian', recipient: bethan.recipient },
  ];
  const next = { organisation, version: 1, until: '2099-12-31', members, recovery: recovery.recipient };
  const signer = makeSigner();
  const keySet = signKeySet(next, signer.secret);
  const set = await acceptKeySet(keySet, { organisation, today: '2026-11-29' });
  const check = async (on: Page) => (browserName === 'chromium' ? expectNoViolation(on) : undefined);
  const shoot = (stage: string, on: Page) => look(on, browserName, `confidential-${stage}`);
  let receipt: string[] = [];
  let reference = '';

  await asModerator(desk, `key-sets/${organisation}`, { keySet });

  await page.goto(`${site.demo}/trust/stories`);
  const story = page.locator('ark-story-form');
  await story.getByRole('button', { name: 'Start now' }).click();
  await story.getByRole('radio', { name: 'An experience of racism or inequality at work' }).check();
  await story.getByRole('button', { name: 'Continue' }).click();
  const opening = context.waitForEvent('page');
  await story.getByRole('link', { name: /opens in a new tab/ }).click();
  const form = await opening;

  await test.step('somebody shares an experience, leaving one person out', async () => {
    const go = (name: string) => form.getByRole('button', { name }).click();
    await expect(form.getByText('Bethan Example, Guardian')).toBeVisible();
    await shoot('01-start', form);
    await check(form);
    const steps = await form.evaluate(() => history.length);
    const title = await form.title();
    await go('Start now');
    await form.getByRole('checkbox', { name: /Amina/ }).uncheck();
    await go('Continue');
    await form.getByRole('radio', { name: 'Mine', exact: true }).check();
    await go('Continue');
    await form.getByRole('textbox', { name: 'What happened?' }).fill(`They call me ${canary} in the handover.`);
    await go('Continue');
    await go('Continue');
    await form.getByRole('radio', { name: /Use it without my name/ }).check();
    await go('Continue');
    await expect(form.getByRole('heading', { name: 'Keep your receipt' })).toBeVisible();
    receipt = await form.locator('.ark-receipt__words li').allTextContents();
    await go('Continue');
    await form.getByRole('textbox', { name: 'Word 2' }).fill(receipt[1] as string);
    await form.getByRole('textbox', { name: 'Word 5' }).fill(receipt[4] as string);
    await go('Continue');
    await expect(form.getByText(canary)).toBeVisible();
    await shoot('02-check', form);
    await check(form);
    await go('Lock it and send');
    await expect(form.getByRole('heading', { name: 'Experience sent' })).toBeVisible();
    await shoot('03-sent', form);
    reference = (await form.getByText(/^E-/).textContent()) ?? '';
    expect(await leftBehind(form)).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
    expect(await form.evaluate(() => history.length)).toBe(steps);
    expect(await form.title()).toBe(title);
  });

  type Lines = { items: { id: string; reference: string }[] };
  const { items } = await asModerator<Lines>(desk, `sealed?organisation=${organisation}`);
  const id = items.find((item) => item.reference === reference)?.id;
  const openCase = () => asModerator<Case>(desk, `sealed/${id}/openings`, { reason: 'first-reading' });

  await test.step('the person who was chosen reads it and answers; the other cannot open it', async () => {
    const { kind, wording, mailbox, key, keySet: sealedTo, sealed, seen } = await openCase();
    const envelope = {
      about: { organisation, kind, wording, mailbox, key, keySet: sealedTo },
      sealed: toBytes(sealed as string),
    };
    const opened = await open<{ fields: { whatHappened: string } }>(envelope, bethan.identity, { from: 'author' });
    expect(opened.content.fields.whatHappened).toBe(`They call me ${canary} in the handover.`);
    await expect(open(envelope, amina.identity)).rejects.toThrow('not-for-you');
    const label = { kind, wording, mailbox, key: 'A'.repeat(22) };
    const answer = await reply({ message: `Who else heard ${canary}?` }, label, set, opened);
    const body = { seen, key: label.key, keySet: set.id, sealed: toText(answer.sealed) };
    await asModerator(desk, `sealed/${id}/messages`, body);
  });

  await test.step('the author comes back with the words, reads, answers and takes it back', async () => {
    const go = (name: string) => form.getByRole('button', { name }).click();
    await form.goto(`${site.hub}/confidential/${organisation}/receipt`);
    await form.getByRole('textbox', { name: 'Your receipt' }).fill(receipt.join(' '));
    await shoot('04-enter', form);
    await check(form);
    await go('Continue');
    await expect(form.getByText(`Who else heard ${canary}?`)).toBeVisible();
    await shoot('05-opened', form);
    await check(form);
    await go('Write to them');
    await expect(form.getByRole('checkbox', { name: /Amina/ })).not.toBeChecked();
    await form.getByRole('textbox').fill(`Nobody heard ${canary}.`);
    await shoot('06-write', form);
    await go('Lock it and send');
    await expect(form.getByText('Message sent')).toBeVisible();
    await go('Take it back');
    await shoot('07-confirm', form);
    await go('Yes, take it back');
    await expect(form.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
    await shoot('08-withdrawn', form);
    expect(await leftBehind(form)).toEqual(nothing);
    await expect(openCase()).rejects.toThrow('not-possible-now');
  });

  await test.step('nothing of it left the browser, nor stayed in it or in the hub’s files', async () => {
    await form.goto(`${site.hub}/confidential/${organisation}/safe`);
    await check(form);
    const shown = await throughHistory(form, 'back', `/confidential/${organisation}/receipt`, 'Your receipt');
    expect(shown).not.toContain(canary);
    expect(sent.filter((request) => request.includes(canary))).toEqual([]);
    expect(sent.filter((request) => receipt.every((word) => request.includes(word)))).toEqual([]);
    expect(sent.some((request) => request.includes('/sealed'))).toBe(true);
    expect(await filesWith(site.data, canary)).toEqual([]);
    noise.expectSilence();
    await context.close();
    expect(await filesWith(profile, canary)).toEqual([]);
    expect(await filesWith(profile, receipt.join(' '))).toEqual([]);
    await rm(profile, { recursive: true, force: true });
  });
});
