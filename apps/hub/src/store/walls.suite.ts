import { expect, test } from 'vitest';
import type { OpenStore } from './open-store.ts';
import {
  byAuthor,
  hosted,
  moderated,
  newPledge,
  newUpdate,
  pageOf,
  publishNew,
  readOn,
  successions,
  today,
  type World,
} from './suite-world.ts';

/** What readers of a wall are promised. */
export function wallsSuite(world: () => { store: OpenStore; world: World }): void {
  const publish = async (store: OpenStore, ...pledges: Parameters<typeof newPledge>[0][]) => {
    const ids: string[] = [];
    for (const changes of pledges) ids.push((await publishNew(store, newPledge(changes))).id);
    return ids;
  };

  test('a pledge is on the walls of its trust, its system and its region, and on no other', async () => {
    const { store } = world();
    const [id] = await publish(store, {});
    for (const scope of ['TR1', 'SYS', 'REG']) expect(await readOn(store, scope)).toEqual([id]);
    for (const scope of ['TR2', 'TR3', 'XXX']) {
      expect(await readOn(store, scope)).toEqual([]);
      expect(await store.total({ scope, kinds: ['pledge'], within: [], facets: [] })).toBe(0);
      expect(await store.published(scope, id as string)).toBeUndefined();
    }
  });

  test('page after page shows everything once, also while new pledges arrive and others leave', async () => {
    const { store } = world();
    const ids = await publish(store, ...Array.from({ length: 30 }, () => ({})));
    const first = await pageOf(store, 'REG');
    await publish(store, {});
    await store.decide(ids[10] as string, byAuthor('withdraw'));
    const rest = await readOn(store, 'REG', { after: first.next as string });
    const seen = [...first.items.map(({ id }) => id), ...rest];
    expect(seen).toEqual(ids.toReversed().filter((id) => id !== ids[10]));
    expect(await pageOf(store, 'REG', { size: 48 })).not.toHaveProperty('next');
  });

  test('sorts by newest, by what falls due next and by what was updated last', async () => {
    const { store } = world();
    const ids = await publish(
      store,
      { with: { dueDate: '2027-03-01' } },
      { with: { dueDate: '2027-01-01' } },
      { with: { dueDate: '2027-02-01' } },
      { with: { dueDate: '2027-01-01' } },
    );
    const [a, b, c, d] = ids as [string, string, string, string];
    await publishNew(store, newUpdate(b), '2026-12-01');
    for (const size of [1, 12]) {
      expect(await readOn(store, 'REG', { size })).toEqual([d, c, b, a]);
      expect(await readOn(store, 'REG', { size, sort: 'due-soonest' })).toEqual([d, b, c, a]);
      expect(await readOn(store, 'REG', { size, sort: 'recently-updated' })).toEqual([b, d, c, a]);
    }
  });

  test('values of one facet widen the choice, different facets narrow it, and the total says how many', async () => {
    const { store } = world();
    const facts = [
      { who: 'leader', priorities: ['speaking-up'] },
      { who: 'leader', priorities: ['fair-recruitment', 'speaking-up'] },
      { who: 'team', priorities: ['fair-recruitment'] },
      { who: 'individual', priorities: [] },
    ];
    const [a, b, c, d] = (await publish(store, ...facts.map((fields) => ({ with: fields })))) as [
      string,
      string,
      string,
      string,
    ];
    await publishNew(store, newUpdate(c, { outcome: 'kept' }));
    const cases: [string[], string[]][] = [
      [['who:leader'], [b, a]],
      [
        ['who:leader', 'who:team'],
        [c, b, a],
      ],
      [['priority:fair-recruitment'], [c, b]],
      [['who:leader', 'priority:fair-recruitment'], [b]],
      [
        ['who:team', 'who:leader', 'priority:fair-recruitment', 'priority:speaking-up'],
        [c, b, a],
      ],
      [['outcome:kept'], [c]],
      [
        ['outcome:not-updated', 'outcome:kept'],
        [d, c, b, a],
      ],
      [['outcome:kept', 'who:leader'], []],
      [['who:nobody'], []],
    ];
    for (const [facets, wanted] of cases) {
      for (const size of [1, 12]) expect(await readOn(store, 'REG', { facets, size })).toEqual(wanted);
      expect(await store.total({ scope: 'SYS', kinds: ['pledge'], within: [], facets })).toBe(wanted.length);
    }
    expect(await readOn(store, 'REG', { facets: ['who:leader'], sort: 'due-soonest', size: 1 })).toEqual([b, a]);
  });

  test('shows only chosen organisations, or the members of chosen systems, each pledge once', async () => {
    const { store } = world();
    const [a, b, c] = (await publish(store, {}, { organisation: 'TR2' }, { organisation: 'TR3' })) as [
      string,
      string,
      string,
    ];
    const cases: [string[], string[]][] = [
      [['TR1'], [a]],
      [
        ['TR1', 'TR3'],
        [c, a],
      ],
      [['SYS'], [b, a]],
      [
        ['SYS', 'TR1', 'TR3'],
        [c, b, a],
      ],
      [['XXX'], []],
    ];
    for (const [within, wanted] of cases) {
      for (const size of [1, 12]) expect(await readOn(store, 'REG', { within, size })).toEqual(wanted);
      expect(await readOn(store, 'REG', { within, facets: ['who:individual'] })).toEqual(wanted);
      expect(await readOn(store, 'REG', { within, search: 'interview' })).toEqual(wanted);
      expect(await store.total({ scope: 'REG', kinds: ['pledge'], within, facets: [] })).toBe(wanted.length);
    }
    expect(await readOn(store, 'TR1', { within: ['TR3'] })).toEqual([]);
  });

  test('what was published under an old system is found under its old code and its new one', async () => {
    const { store } = world();
    const before = await publishNew(store, newPledge(), '2026-03-20');
    const after = await publishNew(store, newPledge({ organisation: 'TR2' }));
    for (const within of [['OLD'], ['SYS'], ['OLD', 'SYS']])
      expect(await readOn(store, 'REG', { within })).toEqual([after.id, before.id]);
    expect(await readOn(store, 'SYS')).toEqual([after.id, before.id]);
    expect(await store.published('SYS', before.id)).toMatchObject({ organisation: { code: 'TR1' } });
  });

  test('finds words in what is published, whatever their capitals and accents, and nowhere else', async () => {
    const { store } = world();
    const [a, b] = (await publish(
      store,
      {
        with: {
          text: 'Gwrando ar bob Tîm recruitment panel yn y ward.',
          display: { as: 'role-only', role: 'Chief Nurse' },
        },
      },
      { with: { text: 'Recruit a mentor for each new starter in theatre.' } },
    )) as [string, string];
    await store.add(newPledge({ with: { text: 'Not published: recruitment.' } }));
    await publishNew(store, newUpdate(b, { text: 'Three mentors, one nurse.' }));
    const cases: [string, string[]][] = [
      ['recruit', [b, a]],
      ['RECRUITMENT', [a]],
      ['tim', [a]],
      ['tîm panel', [a]],
      ['nurse', [b, a]],
      ['mentor nurse', [b]],
      ['"; drop table published --', []],
      ['xyzzy', []],
      ['!?', []],
    ];
    for (const [search, wanted] of cases)
      for (const sort of ['newest', 'due-soonest', 'recently-updated'] as const)
        for (const size of [1, 12]) expect(await readOn(store, 'REG', { search, sort, size })).toEqual(wanted);
    expect(await readOn(store, 'REG', { search: 'recruit', facets: ['outcome:in-progress'] })).toEqual([b]);
    expect(await readOn(store, 'TR2', { search: 'recruit' })).toEqual([]);
    await store.decide(b, byAuthor('withdraw'));
    expect(await readOn(store, 'REG', { search: 'mentor' })).toEqual([]);
  });

  test('what is rare is found among hundreds, in every order and page by page', { timeout: 180_000 }, async () => {
    const { store } = world();
    const rare = { who: 'leader', text: 'Quokka mentors for everyone who is new to the trust.' };
    const at = [3, 50, 51, 200, 430];
    const sent = Array.from({ length: 450 }, (_, n) =>
      newPledge({
        organisation: n % 2 ? 'TR1' : 'TR2',
        with: { dueDate: `2027-0${1 + (n % 9)}-01`, ...(at.includes(n) && rare) },
      }),
    );
    await Promise.all(sent.map((one) => store.add(one)));
    for (const one of sent) await store.decide(one.id, moderated('publish'));
    const newest = at.map((n) => sent[n]?.id as string).reverse();
    const due = at.toSorted((a, b) => (a % 9) - (b % 9) || b - a).map((n) => sent[n]?.id);
    for (const choice of [
      { search: 'quokka' },
      { search: 'QUOKKA MENTOR' },
      { facets: ['who:leader'] },
      { facets: ['who:leader'], search: 'quok' },
    ])
      for (const size of [2, 12]) {
        expect(await readOn(store, 'REG', { ...choice, size })).toEqual(newest);
        expect(await readOn(store, 'SYS', { ...choice, size, within: ['TR1', 'TR2'] })).toEqual(newest);
        expect(await readOn(store, 'REG', { ...choice, size, sort: 'due-soonest' })).toEqual(due);
        expect(await readOn(store, 'REG', { ...choice, size, sort: 'recently-updated' })).toEqual(newest);
      }
    expect(await readOn(store, 'REG', { search: 'quokka', facets: ['who:team'] })).toEqual([]);
    expect(await readOn(store, 'REG', { search: 'interview', size: 48 })).toHaveLength(445);
  });

  test('a cursor that was not made here is refused by field and rule', async () => {
    const { store } = world();
    for (const after of ['x', 'bm90IGpzb24', Buffer.from('[1,2]').toString('base64url')])
      await expect(pageOf(store, 'REG', { after })).rejects.toMatchObject({
        code: 'invalid-input',
        issues: [{ field: 'after', code: 'wrong-format' }],
      });
  });

  test('the version of a wall changes with what the wall shows, and only then', async () => {
    const { store } = world();
    const versions = async () => Promise.all(['TR1', 'REG', 'TR3'].map((scope) => store.version(scope)));
    const pledge = await publishNew(store, newPledge());
    const first = await versions();
    const other = newPledge();
    await store.add(other);
    await store.decide(other.id, moderated('decline'));
    expect(await versions()).toEqual(first);
    await publishNew(store, newUpdate(pledge.id));
    const second = await versions();
    expect(second.map((version, n) => version === first[n])).toEqual([false, false, true]);
    await store.saveOrganisations(
      hosted.map((one) => ({
        ...one,
        organisation: { ...one.organisation, shortName: `${one.organisation.shortName} Trust` },
      })),
      successions,
    );
    expect((await versions()).map((version, n) => version === second[n])).toEqual([false, false, false]);
    expect((await pageOf(store, 'REG')).items[0]?.organisation.name).toBe('TR1 Trust');
  });

  test('a second hub sees what the first publishes and takes down', async () => {
    const { store, world: w } = world();
    const other = await w.open();
    expect(await readOn(other, 'REG')).toEqual([]);
    const pledge = await publishNew(store, newPledge());
    expect(await readOn(other, 'REG', { facets: ['who:individual'] })).toEqual([pledge.id]);
    await store.decide(pledge.id, byAuthor('withdraw'));
    expect(await readOn(other, 'REG', { facets: ['who:individual'] })).toEqual([]);
    expect((await other.tally('REG', ['pledge'])).total).toBe(0);
    await other.close();
  });

  test('organisations, successions and strategies come back as they were saved', async () => {
    const { store } = world();
    expect(await store.organisations()).toEqual(
      hosted.toSorted((a, b) => (a.organisation.code < b.organisation.code ? -1 : 1)),
    );
    expect(await store.successions()).toEqual(successions);
    expect(await store.strategy('REG')).toBeUndefined();
    const strategy = {
      id: 's',
      organisation: 'REG',
      lang: 'en',
      title: 'T',
      status: 'live',
      version: '1',
      partners: [],
      priorities: [],
      resources: [],
    } as const;
    const change = () => ({ ...strategy, partners: [], priorities: [], resources: [] });
    await store.saveStrategy('REG', { by: 'm1', on: today, change });
    expect(await store.strategy('REG')).toEqual(strategy);
    expect(today).toBe('2026-11-23');
  });
}
