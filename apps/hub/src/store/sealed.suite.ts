import { randomBytes } from 'node:crypto';
import type { Theme } from '@antiracism-kit/schema';
import { beforeEach, expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { bySomebody, keySet, newSealed, random, week } from './sealed-world.ts';
import type { NewSealed } from './store.ts';
import { secondHub, type World } from './suite-world.ts';

const later = '2026-12-07';
const envelope = (keySet = 'set-1') => ({ key: random(), keySet, week, sealed: randomBytes(4_700) });
const digest = random(32);

/** What is promised to who tells something in confidence, and to those it is told to. */
export function sealedSuite(world: () => { store: OpenStore; world: World }): void {
  const add = async (changes: Partial<NewSealed> = {}) => {
    const sent = newSealed(changes);
    await world().store.addSealed(sent);
    return sent;
  };
  const open = ({ organisation, mailbox, proofHash }: NewSealed) =>
    world().store.openMailbox(organisation, mailbox, proofHash);

  beforeEach(async () => {
    for (const organisation of ['TR1', 'TR2']) await world().store.saveKeySet(keySet(organisation, 1));
  });

  test('it comes back byte for byte to who has the right to the mailbox, at its own organisation', async () => {
    const sent = await add();
    const found = await open(sent);
    expect(found).toMatchObject({ id: sent.id, week, status: 'submitted', waitingSince: week, seen: 1, messages: 0 });
    expect(Buffer.from(found?.envelopes[0]?.sealed ?? []).equals(sent.sealed)).toBe(true);
    expect(found?.consents).toEqual([{ on: week, uses: sent.uses, wording: sent.wording }]);
    for (const wrong of [{ organisation: 'TR2' }, { mailbox: random() }, { proofHash: 'f'.repeat(64) }])
      expect(await open({ ...sent, ...wrong })).toBeUndefined();
  });

  test('sent twice it is one item, also in one moment; another draft under its key, or in its mailbox, is refused', async () => {
    const { store } = world();
    const sent = newSealed();
    const answers = await Promise.all([store.addSealed(sent), store.addSealed({ ...sent }), add()]);
    expect(answers[0]).toEqual({ id: sent.id, receivedOn: week, status: 'submitted' });
    expect(answers[1]).toEqual(answers[0]);
    expect(await store.addSealed({ ...sent, week: later })).toEqual(answers[0]);
    expect(await store.addSealed({ ...sent, bodyHash: 'f'.repeat(64) })).toBe('key-reused');
    expect(await store.addSealed(newSealed({ mailbox: sent.mailbox }))).toBe('key-reused');
    expect((await store.sealedQueue({ organisations: 'all' })).waiting).toBe(2);
  });

  test('only what was sealed to the newest key set is taken, and what was taken before is answered as it was', async () => {
    const { store } = world();
    const [before, late] = [await add(), newSealed()];
    await store.saveKeySet(keySet('TR1', 2, '2026-12-31'));
    const answers = await Promise.all(
      [late, before, newSealed({ keySet: 'set-2' })].map((one) => store.addSealed(one)),
    );
    expect(answers).toEqual(['old-key-set', expect.objectContaining({ id: before.id }), expect.anything()]);
    expect(await store.addSealed(newSealed({ keySet: 'set-2', day: '2027-01-01' }))).toBe('old-key-set');
    expect(await store.addSealed(newSealed({ organisation: 'TR3' }))).toBe('old-key-set');
    expect((await store.sealedQueue({ organisations: 'all' })).waiting).toBe(2);
  });

  test('one that the database refuses does not take its neighbours with it', async () => {
    const { store } = world();
    const all = [newSealed(), newSealed({ lang: null as never }), newSealed()];
    const answers = await Promise.allSettled(all.map((one) => store.addSealed(one)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('two hubs never store the same sending twice', async () => {
    const { store, world: w } = world();
    const { other, close } = await secondHub(store, w);
    const sent = Array.from({ length: 30 }, () => newSealed());
    const answers = await Promise.all(sent.flatMap((one) => [store.addSealed(one), other.addSealed(one)]));
    for (const at of sent.keys()) expect(answers[2 * at]).toEqual(answers[2 * at + 1]);
    expect((await store.sealedQueue({ organisations: ['TR1'] })).waiting).toBe(30);
    await close();
  });

  test('the queue shows what waits, longest first, page by page, and tells nothing of the order within a week', async () => {
    const { store } = world();
    const sent = [];
    for (let n = 0; n < 30; n++) sent.push(await add({ week: n < 2 ? '2026-11-16' : week }));
    await add({ organisation: 'TR2' });
    const first = await store.sealedQueue({ organisations: ['TR1'] });
    const rest = await store.sealedQueue({ organisations: ['TR1'], after: first.next as string });
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    const sorted = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();
    expect(ids).toEqual([...sorted(sent.slice(0, 2)), ...sorted(sent.slice(2))]);
    expect([first.waiting, rest.next]).toEqual([30, undefined]);
    const [one = sent[0]] = sent;
    await store.stepSealed(one?.id ?? '', bySomebody('decline', { reason: 'spam' }));
    const declined = await store.sealedQueue({ organisations: 'all', status: 'not-published' });
    expect(declined).toMatchObject({ items: [{ id: one?.id, settledOn: '2026-11-25' }], waiting: 30 });
    expect(await store.sealedQueue({ organisations: [] })).toEqual({ items: [], waiting: 0 });
  });

  test('team and author write in turn, and what was sent again is there once', async () => {
    const { store } = world();
    const sent = await add();
    const [answer, thanks] = [envelope(), envelope()];
    for (let n = 0; n < 2; n++) await store.stepSealed(sent.id, bySomebody('reply', { seen: 1, envelope: answer }));
    expect(await open(sent)).toMatchObject({ status: 'submitted', settledOn: '2026-11-25', messages: 1 });
    for (let n = 0; n < 2; n++) await store.changeSealed(sent.id, { action: 'write', week: later, envelope: thanks });
    const found = await open(sent);
    expect(found).toMatchObject({ waitingSince: later, messages: 2 });
    expect(found).not.toHaveProperty('settledOn');
    expect(found?.envelopes.map(({ from, key }) => [from, key])).toEqual([
      ['author', sent.key],
      ['team', answer.key],
      ['author', thanks.key],
    ]);
    const late = store.stepSealed(sent.id, bySomebody('close', { seen: 1 }));
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('words are agreed only once they were proposed, and new ones have to be agreed anew', async () => {
    const { store } = world();
    const sent = await add();
    const agree = () => store.changeSealed(sent.id, { action: 'agree', week: later, digest });
    await expect(agree()).rejects.toMatchObject({ code: 'not-possible-now' });
    await store.stepSealed(sent.id, bySomebody('propose', { envelope: envelope() }));
    expect(await open(sent)).toMatchObject({ status: 'words-proposed' });
    for (let n = 0; n < 2; n++) await agree();
    expect(await open(sent)).toMatchObject({ status: 'words-agreed', agreed: digest, waitingSince: later, seen: 3 });
    await store.stepSealed(sent.id, bySomebody('propose', { envelope: envelope() }));
    expect(await open(sent)).not.toHaveProperty('agreed');
  });

  test('an author allows less and never more; without leave to publish nothing is proposed, and nothing stays agreed', async () => {
    const { store } = world();
    const sent = await add();
    const narrow = (uses: NewSealed['uses']) => store.changeSealed(sent.id, { action: 'narrow', week: later, uses });
    await store.stepSealed(sent.id, bySomebody('propose', { envelope: envelope() }));
    await store.changeSealed(sent.id, { action: 'agree', week: later, digest });
    await expect(narrow(['read', 'published-with-name'])).rejects.toMatchObject({ code: 'invalid-input' });
    for (let n = 0; n < 2; n++) await narrow(['read']);
    const found = await open(sent);
    expect(found).toMatchObject({ status: 'kept-private', settledOn: later });
    expect(found?.consents.at(-1)).toEqual({ on: later, uses: ['read'], wording: sent.wording });
    expect(found?.consents).toHaveLength(2);
    expect(found).not.toHaveProperty('agreed');
    const propose = store.stepSealed(sent.id, bySomebody('propose', { envelope: envelope() }));
    await expect(propose).rejects.toMatchObject({ code: 'not-possible-now' });
  });

  test('a message that nobody has answered waits, also when its author then keeps everything private', async () => {
    const { store } = world();
    const sent = await add();
    await store.stepSealed(sent.id, bySomebody('propose', { envelope: envelope() }));
    await store.changeSealed(sent.id, { action: 'write', week: later, envelope: envelope() });
    await store.changeSealed(sent.id, { action: 'narrow', week: later, uses: ['read'] });
    expect(await open(sent)).toMatchObject({ status: 'kept-private', waitingSince: later });
  });

  test.each(['withdraw', 'erase'] as const)(
    'after %s no envelope is left, and a retry brings nothing back',
    async (how) => {
      const { store } = world();
      const sent = await add();
      await store.stepSealed(sent.id, bySomebody('reply', { envelope: envelope() }));
      for (let n = 0; n < 2; n++)
        if (how === 'withdraw') await store.changeSealed(sent.id, { action: how, week: later });
        else await store.stepSealed(sent.id, { action: how, by: 'hub', on: later });
      const status = how === 'withdraw' ? 'withdrawn' : 'erased';
      expect(await open(sent)).toMatchObject({ status, envelopes: [], consents: [], themes: [], messages: 0 });
      expect(await store.addSealed(sent)).toMatchObject({ id: sent.id, status });
      const { items, waiting } = await store.sealedQueue({ organisations: ['TR1'] });
      expect([items, waiting]).toEqual([[], 0]);
      for (const action of ['open', 'reply', 'label'] as const)
        await expect(store.stepSealed(sent.id, bySomebody(action))).rejects.toMatchObject({ code: 'not-possible-now' });
      expect(await store.brokenLink()).toBeUndefined();
    },
  );

  test('what was sealed to an older key set is found, and sealed again, envelope by envelope', async () => {
    const { store } = world();
    const sent = await add();
    const answer = envelope();
    await store.stepSealed(sent.id, bySomebody('reply', { envelope: answer }));
    const outdated = async () => (await store.sealedQueue({ organisations: 'all', outdated: true })).items;
    expect(await outdated()).toEqual([]);
    await store.saveKeySet(keySet('TR1', 2));
    expect(await outdated()).toMatchObject([{ id: sent.id, keySet: 'set-1', outdated: true }]);
    const again = (key: string) => [{ ...envelope('set-2'), key }];
    await store.stepSealed(sent.id, bySomebody('reseal', { envelopes: again(sent.key) }));
    expect(await outdated()).toHaveLength(1);
    const file = await store.stepSealed(sent.id, bySomebody('reseal', { envelopes: again(answer.key) }));
    expect(file).toMatchObject({ outdated: false, keySet: 'set-2', settledOn: '2026-11-25' });
    const strange = store.stepSealed(sent.id, bySomebody('reseal', { envelopes: again(random()) }));
    await expect(strange).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('everybody who takes part is in the audit, and no author is', async () => {
    const { store } = world();
    const [one, other] = [await add(), await add({ organisation: 'TR2' })];
    await store.stepSealed(one.id, bySomebody('open', { reason: 'first-reading' }));
    await store.stepSealed(one.id, bySomebody('assign', { facts: { to: 'm2' } }));
    await store.stepSealed(one.id, bySomebody('label', { on: '2026-11-26', facts: { themes: ['pay'] } }));
    await store.changeSealed(one.id, { action: 'withdraw', week: later });
    await store.stepSealed(other.id, bySomebody('open', { reason: 'answering' }));
    const { entries } = await store.sealedAudit(['TR1']);
    expect(entries.map(({ action, on, reason }) => [action, on, reason])).toEqual([
      ['label', '2026-11-26', undefined],
      ['assign', '2026-11-25', undefined],
      ['open', '2026-11-25', 'first-reading'],
    ]);
    expect(entries[1]).toMatchObject({ item: one.id, kind: one.kind, by: { moderator: 'm1' }, facts: { to: 'm2' } });
    expect((await store.sealedAudit('all')).entries).toHaveLength(4);
    expect(await store.sealedAudit([])).toEqual({ entries: [] });
  });

  test('a long audit is read page by page', async () => {
    const { store } = world();
    const { id } = await add();
    for (let n = 0; n < 60; n++) await store.stepSealed(id, bySomebody('open', { on: `2026-11-2${n % 5}` }));
    const first = await store.sealedAudit('all');
    const rest = await store.sealedAudit('all', first.next as string);
    const days = [...first.entries, ...rest.entries].map(({ on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    expect([days.length, rest.next]).toEqual([60, undefined]);
  });

  const opened = async () => {
    const [one, other] = [await add(), await add()];
    for (const { id } of [one, other, one]) await world().store.stepSealed(id, bySomebody('open'));
    return one;
  };

  test('steps cannot be changed or deleted, not even by the hub itself', async () => {
    const { world: w } = world();
    await opened();
    await expect(w.run(`update sealed_steps set taken_by = 'moderator:m9'`)).rejects.toThrow('only ever added');
    await expect(w.run('delete from sealed_steps where n = 3')).rejects.toThrow('only ever added');
  });

  test.for([
    ['an edited opening', `update sealed_steps set taken_by = 'moderator:m9' where n = 2`, 2],
    ['a deleted opening', 'delete from sealed_steps where n = 1', 1],
    ['a chain that was cut short', 'delete from sealed_steps where n = 3', 3],
    ['a lost head', 'delete from sealed_heads', 1],
  ] as const)('%s is found', async ([, statement, sealedStep]) => {
    const { store, world: w } = world();
    await opened();
    expect(await store.brokenLink()).toBeUndefined();
    await w.tamper(statement);
    expect(await store.brokenLink()).toEqual({ organisation: 'TR1', sealedStep });
  });

  test('of two moderators who decide at once, one is told', async () => {
    const { store, world: w } = world();
    const { id } = await add();
    const { other, close } = await secondHub(store, w);
    const both = [store, other].map((one) => one.stepSealed(id, bySomebody('close', { seen: 1 })));
    const answers = await Promise.allSettled(both);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await close();
  });

  test('what has stood for long enough is found, and nothing that waits', async () => {
    const { store } = world();
    const [closed, , answered] = [await add(), await add(), await add()];
    await store.stepSealed(closed.id, bySomebody('close'));
    await store.stepSealed(answered.id, bySomebody('reply', { on: '2026-11-24', envelope: envelope() }));
    const settled = async (before: string, published = false) =>
      (await store.settledSealed({ kind: 'lived-experience', published, before, size: 10 })).map(({ id }) => id);
    expect(await settled('2026-11-26')).toEqual([answered.id, closed.id]);
    expect(await settled('2026-11-25')).toEqual([answered.id]);
    expect(await settled('2027-11-26', true)).toEqual([]);
  });

  test('themes are told of what is there and may be counted', async () => {
    const { store } = world();
    const label = async (themes: readonly Theme[], changes: Partial<NewSealed> = {}) => {
      const sent = await add(changes);
      await store.stepSealed(sent.id, bySomebody('label', { facts: { themes } }));
      return sent;
    };
    await label(['pay', 'training']);
    await label(['pay'], { uses: ['read'] });
    await label(['training'], { organisation: 'TR2' });
    const { id } = await label(['wellbeing']);
    await add();
    expect(await store.sealedThemes('TR1')).toHaveLength(2);
    await store.changeSealed(id, { action: 'withdraw', week });
    expect(await store.sealedThemes('TR1')).toEqual([['pay', 'training']]);
  });
}
