import { plainTriedAndStopped, plainWorkingWell } from '@antiracism-kit/schema/samples';
import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import { byAuthor, moderated, newPledge, pageOf, type Sent, today, type World } from './suite-world.ts';

const story = (changes: Partial<Sent> = {}): Sent =>
  newPledge({
    kind: plainTriedAndStopped.kind,
    fields: { ...plainTriedAndStopped.fields },
    consent: plainTriedAndStopped.consent,
    ...changes,
  });
const edits = [{ field: 'whatHappened', reason: 'names-a-person' }] as const;
const proposed = (sent: Sent, whatHappened = 'It changed nothing.') =>
  moderated('propose', { fields: { ...sent.fields, whatHappened }, facts: { edits } });

/** What authors and moderators are promised while they work on a text together. */
export function caseworkSuite(world: () => { store: OpenStore; world: World }): void {
  const walls = (store: OpenStore) => pageOf(store, 'TR1', { kinds: [plainTriedAndStopped.kind] });

  test('edited words appear only once their author has agreed, and the original stays', async () => {
    const { store } = world();
    const sent = story();
    await store.add(sent);
    const waiting = await store.decide(sent.id, proposed(sent));
    expect(waiting).toMatchObject({ fields: sent.fields, proposal: { edits }, edited: false });
    await expect(store.decide(sent.id, moderated('publish'))).rejects.toMatchObject({ code: 'not-possible-now' });
    const agreed = await store.decide(sent.id, byAuthor('agree', { key: 'a'.repeat(22) }));
    expect(agreed).toMatchObject({
      original: sent.fields,
      edited: true,
      fields: { whatHappened: 'It changed nothing.' },
    });
    expect(agreed.proposal).toBeUndefined();
    await store.decide(sent.id, moderated('publish'));
    expect((await walls(store)).items).toMatchObject([
      { edited: true, fields: { whatHappened: 'It changed nothing.' } },
    ]);
  });

  test('a proposal that was undone, declined or answered with other words is gone', async () => {
    const { store } = world();
    for (const [step, fields] of [
      [moderated('undo'), undefined],
      [moderated('decline', { reason: 'spam' }), undefined],
      [byAuthor('revise', { fields: { ...story().fields, whatHappened: 'In my words.' } }), 'In my words.'],
    ] as const) {
      const sent = story();
      await store.add(sent);
      await store.decide(sent.id, proposed(sent));
      const after = await store.decide(sent.id, step);
      expect(after.proposal).toBeUndefined();
      expect(after.fields?.whatHappened).toBe(fields ?? sent.fields.whatHappened);
    }
  });

  test('nothing is published without the consent it needs, and narrowing it takes it down at once', async () => {
    const { store } = world();
    const sent = story({ consent: { uses: ['read'], wording: 'story-2026-11' } });
    await store.add(sent);
    await expect(store.decide(sent.id, moderated('publish'))).rejects.toMatchObject({ code: 'not-possible-now' });
    const allowed = { uses: ['read', 'published-without-name'], wording: 'story-2026-11' } as const;
    const widen = { consent: { ...allowed, uses: [...allowed.uses] } };
    await store.decide(sent.id, byAuthor('consent', { facts: widen }));
    await store.decide(sent.id, moderated('publish'));
    expect((await walls(store)).items).toHaveLength(1);
    const narrowed = await store.decide(
      sent.id,
      byAuthor('keep-private', { facts: { consent: { uses: ['read'], wording: 'story-2026-11' } } }),
    );
    expect((await walls(store)).items).toEqual([]);
    expect(narrowed.consents.map(({ uses }) => uses.length)).toEqual([1, 2, 1]);
    await expect(store.decide(sent.id, moderated('publish'))).rejects.toMatchObject({ code: 'not-possible-now' });
  });

  test('ways to get in touch stand apart from the text, and are erased with it', async () => {
    const { store } = world();
    const { contact, ...fields } = plainWorkingWell.fields;
    const sent = story({ kind: plainWorkingWell.kind, fields, apart: { contact }, consent: plainWorkingWell.consent });
    await store.add(sent);
    expect(await store.item(sent.id)).toMatchObject({ fields, apart: { contact } });
    const row = await store.db.selectFrom('submissions').select('fields').where('id', '=', sent.id).executeTakeFirst();
    expect(row?.fields).not.toContain(contact?.email);
    expect((await store.decide(sent.id, byAuthor('withdraw'))).apart).toBeUndefined();
  });

  test('themes, links and what the team did are shown beside a published story', async () => {
    const { store } = world();
    const sent = story();
    await store.add(sent);
    await store.decide(sent.id, moderated('label', { facts: { themes: ['recruitment'], informs: ['2.1'] } }));
    await store.decide(sent.id, moderated('publish'));
    await store.decide(
      sent.id,
      moderated('respond', { message: 'We changed the rota.', facts: { role: 'Chief Nurse' } }),
    );
    expect((await walls(store)).items).toMatchObject([
      {
        publishedOn: '2026',
        themes: ['recruitment'],
        informed: ['2.1'],
        response: { text: 'We changed the rota.', role: 'Chief Nurse', on: today },
      },
    ]);
    const themed = { scope: 'REG', kinds: [sent.kind], within: [], facets: ['theme:recruitment', 'year:2026'] };
    expect(await store.total(themed)).toBe(1);
    expect(await store.facetValues('REG', [sent.kind], 'year')).toEqual(['2026']);
    expect(await store.total({ ...themed, facets: ['theme:pay'] })).toBe(0);
  });

  test('one wall shows several kinds in one order', async () => {
    const { store } = world();
    const [pledge, told] = [newPledge(), story()];
    for (const one of [pledge, told]) await store.add(one);
    for (const { id } of [told, pledge]) await store.decide(id, moderated('publish'));
    const page = await pageOf(store, 'TR1', { kinds: ['pledge', told.kind], size: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([pledge.id]);
    const next = await pageOf(store, 'TR1', { kinds: ['pledge', told.kind], size: 1, after: page.next as string });
    expect(next.items.map(({ id }) => id)).toEqual([told.id]);
  });

  test('an item is somebody’s until they step back, and an author’s reply brings it back to the team', async () => {
    const { store } = world();
    const sent = story();
    await store.add(sent);
    const mine = (assignedTo: string) => store.queue({ organisations: ['TR1'], assignedTo });
    await store.decide(sent.id, moderated('assign', { facts: { to: 'm2' } }));
    expect((await mine('m2')).items).toHaveLength(1);
    expect((await mine('nobody')).items).toEqual([]);
    await store.decide(sent.id, moderated('step-back'));
    expect((await mine('nobody')).items).toHaveLength(1);
    await store.decide(sent.id, moderated('decline', { reason: 'not-specific' }));
    expect((await store.queue({ organisations: ['TR1'] })).items).toEqual([]);
    await store.decide(sent.id, byAuthor('reply', { message: 'May I send it again?', key: 'r'.repeat(22) }));
    expect((await store.queue({ organisations: ['TR1'] })).items).toMatchObject([{ id: sent.id }]);
    expect(await store.brokenLink()).toBeUndefined();
  });

  test('facts of a step are part of the chain', async () => {
    const { store, world: database } = world();
    const sent = story();
    await store.add(sent);
    await store.decide(sent.id, moderated('label', { facts: { themes: ['pay'], informs: [] } }));
    expect(await store.brokenLink()).toBeUndefined();
    await database.tamper(`update decisions set facts = replace(facts, 'pay', 'training') where facts is not null`);
    expect(await store.brokenLink()).toEqual({ organisation: 'TR1', decision: 2 });
  });
}
