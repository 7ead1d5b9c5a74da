import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { bySomebody, keySet, newSealed } from './sealed-world.ts';
import type { NewSealed, SealedFile } from './store.ts';
import { moderated, today } from './suite-world.ts';

const digest = 'd'.repeat(43);
const later = '2026-12-07';
const fields = { whose: 'not-said', whatHappened: 'Zebrafish were not welcome.', use: { as: 'without-name' } };
const words = { fields, digest, needed: 'published-without-name' } as const;
const on = '2026-12-09';

/** What is promised about words that an author agreed to. */
export function sealedPublishingSuite(world: () => { store: OpenStore }): void {
  const agreed = async (uses: NewSealed['uses'] = ['read', 'quoted', 'published-without-name']) => {
    const { store } = world();
    const sent = newSealed({ uses });
    await store.saveKeySet(keySet('TR1', 1));
    await store.addSealed(sent);
    const envelope = { key: 'k'.repeat(22), keySet: 'set-1', week: today, sealed: sent.sealed };
    await store.stepSealed(sent.id, bySomebody('propose', { envelope }));
    await store.changeSealed(sent.id, { action: 'agree', week: later, digest });
    return sent;
  };
  const publish = (id: string, moderator: string, changes: Partial<typeof words> = {}): Promise<SealedFile> =>
    world().store.stepSealed(id, {
      action: 'publish',
      by: { moderator },
      on,
      words: { ...words, ...changes } as never,
    });
  const onWall = async () =>
    (
      await world().store.page({
        scope: 'REG',
        kinds: ['lived-experience'],
        within: [],
        facets: [],
        sort: 'newest',
        size: 12,
      })
    ).items;

  test('they are on the walls once two different people brought the very words, and then as every item is', async () => {
    const { store } = world();
    const { id } = await agreed();
    await expect(publish(id, 'm1', { digest: 'e'.repeat(43) } as never)).rejects.toMatchObject({
      issues: [{ field: 'fields', code: 'not-the-same' }],
    });
    expect(await publish(id, 'm1')).toMatchObject({ status: 'words-agreed', approvedBy: 'm1', waitingSince: later });
    await expect(publish(id, 'm1')).rejects.toMatchObject({ code: 'not-possible-now' });
    expect(await onWall()).toEqual([]);
    const file = await publish(id, 'm2');
    expect(file).toMatchObject({ status: 'published', settledOn: on });
    expect((await publish(id, 'm2')).seen).toBe(file.seen);
    expect(await onWall()).toMatchObject([
      { id: file.published, fields: { whatHappened: fields.whatHappened }, by: {}, publishedOn: '2026' },
    ]);
    expect(file.published).not.toBe(id);
    expect(file.steps.map(({ action, by }) => [action, by])).toEqual([
      ['propose', { moderator: 'm1' }],
      ['approve', { moderator: 'm1' }],
      ['publish', { moderator: 'm2' }],
    ]);
    const item = await store.item(file.published ?? '');
    expect(item?.decisions.at(-1)).toMatchObject({ by: { moderator: 'm2' }, facts: { with: 'm1' } });
    expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(0);
    expect(await store.brokenLink()).toBeUndefined();
  });

  test('one person alone never publishes a kind that asks for two', async () => {
    const { store } = world();
    const { id } = await agreed();
    await publish(id, 'm1');
    const { published = '' } = await publish(id, 'm2');
    await store.decide(published, moderated('remove', { by: { moderator: 'm3' } }));
    expect((await store.sealedItem(id))?.status).toBe('removed');
    await store.decide(published, moderated('publish', { by: { moderator: 'm3' } }));
    expect((await store.sealedItem(id))?.status).toBe('published');
    const alone = {
      kind: 'lived-experience',
      organisation: 'TR1',
      lang: 'en',
      receivedOn: today,
      fields,
      bodyHash: 'b',
    };
    const consent = { uses: ['published-without-name' as const], wording: 'w' };
    const added = await store.add({ ...alone, consent, key: 'a'.repeat(22) });
    const itself = typeof added === 'string' ? '' : added.id;
    const attempt = store.decide(itself, moderated('publish', { facts: { with: 'm1' } }));
    await expect(attempt).rejects.toMatchObject({ code: 'not-possible-now' });
  });

  test('leave to quote agreed words is enough, and leave that was taken back is not', async () => {
    const { id } = await agreed(['read', 'quoted']);
    await publish(id, 'm1');
    expect(await publish(id, 'm2')).toMatchObject({ status: 'published' });
    const other = await agreed();
    await publish(other.id, 'm1');
    await world().store.changeSealed(other.id, { action: 'narrow', week: later, uses: ['read', 'quoted'] });
    await expect(publish(other.id, 'm2')).rejects.toMatchObject({ code: 'not-possible-now' });
    expect(await onWall()).toHaveLength(1);
  });

  test.each([
    ['withdraws', { action: 'withdraw', week: later }, 'withdrawn'],
    ['no longer allows it', { action: 'narrow', week: later, uses: ['read', 'quoted'] }, 'kept-private'],
  ] as const)('they leave the walls in the moment their author %s', async (_, change, status) => {
    const { store } = world();
    const sent = await agreed();
    await publish(sent.id, 'm1');
    const { published = '' } = await publish(sent.id, 'm2');
    await store.changeSealed(sent.id, change);
    expect(await onWall()).toEqual([]);
    expect(await store.published('REG', published)).toBe('gone');
    expect(await store.sealedItem(sent.id)).toMatchObject({ status });
    if (status === 'withdrawn') expect((await store.item(published))?.fields).toBeUndefined();
    expect(await store.brokenLink()).toBeUndefined();
  });

  test('a use that is taken back is taken back on the walls as well', async () => {
    const { store } = world();
    const sent = await agreed();
    await publish(sent.id, 'm1');
    const { published = '' } = await publish(sent.id, 'm2');
    await store.changeSealed(sent.id, { action: 'narrow', week: later, uses: ['read', 'published-without-name'] });
    expect(await onWall()).toHaveLength(1);
    expect((await store.item(published))?.consent?.uses).toEqual(['published-without-name', 'read']);
  });

  test('words that take the place of others erase them', async () => {
    const { store } = world();
    const sent = await agreed();
    await publish(sent.id, 'm1');
    const { published: first = '' } = await publish(sent.id, 'm2');
    await store.decide(first, moderated('remove'));
    const envelope = { key: 'l'.repeat(22), keySet: 'set-1', week: today, sealed: sent.sealed };
    await store.stepSealed(sent.id, bySomebody('propose', { envelope }));
    await store.changeSealed(sent.id, { action: 'agree', week: later, digest });
    await publish(sent.id, 'm1');
    const { published } = await publish(sent.id, 'm2');
    expect((await onWall()).map(({ id }) => id)).toEqual([published]);
    expect((await store.item(first))?.fields).toBeUndefined();
  });
}
