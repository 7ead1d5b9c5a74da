import { exampleStrategy } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import {
  answersIn,
  strategyPath as at,
  change,
  publicStrategy,
  publishDraft,
  publishStrategy,
} from '../testing/strategy.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';
import type { Outline } from './outline.ts';
import { sections } from './sections.ts';

let hub: TestConsole;
let amina: Browser;
beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

const edit = (part: string) => `${at}/edit?at=${encodeURIComponent(part)}`;
const part = (name: string) => `${at}/part?at=${encodeURIComponent(name)}`;

describe('a first strategy', () => {
  test('begins with its title; all else cannot start yet', async () => {
    const tasks = await amina.get(at);
    expect(tasks.text).toContain('Set up your strategy');
    expect(tasks.text).toContain('There is no strategy yet');
    expect(tasks.text).toMatch(/Title and status Incomplete Vision Cannot start yet/);
    const missing = await change(amina, edit('about'), { title: '' });
    expect(missing.status).toBe(422);
    expect(missing.text).toContain('There is a problem Enter title');
    await change(amina, edit('about'), { title: 'Fenland antiracism strategy', version: '1', status: 'live' });
    expect((await amina.get(at)).text).toMatch(/Title and status Completed Vision Incomplete/);
    expect((await hub.app.inject('/api/organisations/ZZ1/strategy')).statusCode).toBe(404);
  });

  test('is published as a whole, with references proposed', async () => {
    await change(amina, edit('priorities/priorities/'), { title: 'Fair pay, fair play' });
    const priority = 'priorities/priorities/fair-pay-fair-play';
    const form = await amina.get(edit(`${priority}/commitments/`));
    expect(answersIn(form.body).ref).toBe('1.1');
    const wrong = await change(amina, edit(`${priority}/commitments/`), { text: 'Staff will be paid fairly.' });
    expect(wrong.text).toContain('Commitment must begin with “We will ”');
    expect(answersIn(wrong.body).text).toBe('Staff will be paid fairly.');
    await change(amina, edit(`${priority}/commitments/`), {
      text: 'We will pay fairly.',
      highImpactActions: ['1', '3'],
    });
    const action = edit(`${priority}/commitments/1.1/actions/`);
    expect(answersIn((await amina.get(action)).body).ref).toBe('1.1a');
    await change(amina, action, {
      title: 'Publish pay gaps',
      'owner.role': 'Chief People Officer',
      'dueDate[day]': '31',
      'dueDate[month]': '3',
      'dueDate[year]': '2027',
    });
    const check = await amina.get(`${at}/check`);
    expect(check.text).toContain('Added: Priority');
    expect((await publishDraft(amina)).location).toContain('done=published');
    const { priorities } = await publicStrategy(hub);
    expect(priorities).toMatchObject([
      {
        id: 'fair-pay-fair-play',
        title: 'Fair pay, fair play',
        commitments: [
          {
            ref: '1.1',
            highImpactActions: [1, 3],
            actions: [{ ref: '1.1a', dueDate: '2027-03-31', status: 'not-started' }],
          },
        ],
      },
    ]);
    expect((await amina.get(at)).text).toMatch(/Check and publish Completed/);
  });
});

describe('the parts of a strategy', () => {
  beforeEach(async () => {
    await publishStrategy(hub);
    const draft = await hub.store.strategyDraft('ZZ1');
    if (draft) await hub.store.dropStrategyDraft('ZZ1', draft.revision);
  });

  test('hold every field of the schema', async () => {
    const { components } = (await hub.app.inject('/openapi.json')).json();
    const paths = (schema: Record<string, never>, at: string, depth = 0): string[] => {
      const { $ref, properties, items, allOf } = schema as {
        $ref?: string;
        properties?: object;
        items?: never;
        allOf?: never[];
      };
      if ($ref) return paths(components.schemas[$ref.split('/').at(-1) as string], at, depth);
      if (allOf?.[0]) return paths(allOf[0], at, depth);
      if (items && depth < 12) {
        const inner = paths(items, at, depth + 1);
        return inner;
      }
      if (!properties || at.includes('includes.includes')) return [at];
      return Object.entries(properties).flatMap(([name, value]) =>
        paths(value as never, at ? `${at}.${name}` : name, depth + 1),
      );
    };
    const own = ({ fields, lists = [] }: Outline, path: string): string[] => [
      ...fields.filter(({ asked }) => !asked).map(({ name }) => `${path}${name}`),
      ...lists.flatMap((list) =>
        `${path}${list.name}`.includes('includes.includes')
          ? [`${path}${list.name}`]
          : own(list.item(), `${path}${list.name}.`),
      ),
    ];
    const known = sections.flatMap((section) => own(section, ''));
    const wanted = paths(components.schemas.Strategy, '').filter((path) => path !== 'organisation');
    expect(known.toSorted()).toEqual(wanted.toSorted());
  });

  test('come back as they were when a form is sent unchanged', async () => {
    for (const one of [
      'about',
      'vision',
      'writers',
      'governance',
      'writers/partners/0',
      'governance/governance.committees/1',
      'frameworks/frameworks/0',
      'resources/resources/0',
      'priorities/priorities/fair-treatment',
      'priorities/priorities/safe-to-speak-up/commitments/1.2',
      'priorities/priorities/fair-recruitment-and-progression/commitments/2.1/actions/2.1a',
      'priorities/priorities/fair-recruitment-and-progression/commitments/2.1/actions/2.1a/milestones/0',
      'priorities/priorities/fair-recruitment-and-progression/commitments/2.1/actions/2.1a/dateChanges/0',
    ])
      expect((await change(amina, edit(one), {})).status, one).toBe(303);
    expect((await hub.store.strategyDraft('ZZ1'))?.strategy).toEqual(exampleStrategy);
    expect((await amina.get(`${at}/check`)).text).toContain('Your draft is the same as the published version.');
  });

  test('are added to, nested, moved and removed in the draft alone', async () => {
    await change(amina, edit('writers/partners/1/includes/'), { name: 'Band 5 nurses', kind: 'other' });
    await change(amina, edit('governance/governance.committees/'), { name: 'Council of Governors', role: 'consulted' });
    await change(amina, edit('resources/resources/'), {
      kind: 'event',
      title: 'Launch',
      'on[day]': '20',
      'on[month]': '4',
      'on[year]': '2026',
    });
    await change(amina, edit('frameworks/frameworks/'), { framework: 'unison-charter' });
    const action = 'priorities/priorities/safe-to-speak-up/commitments/1.2/actions/1.2a';
    await change(amina, edit(`${action}/milestones/`), { title: 'First report answered' });
    await change(amina, edit(`${action}/evidence/`), { title: 'Board paper', url: 'https://www.example.nhs.uk/paper' });
    await change(amina, edit(`${action}/supporting/`), { role: 'Guardian' });
    const list = await amina.get(part('priorities'));
    const move = [...list.body.matchAll(/action="([^"]*move[^"]*)"[\s\S]*?name="looked" value="([^"]*)"/g)][1] ?? [];
    await amina.post(move[1] ?? '', { by: 'up', looked: (move[2] ?? '').replaceAll('&quot;', '"') });
    const remove = `${at}/remove?at=${encodeURIComponent('governance/governance.committees/0')}`;
    const asked = await amina.get(remove);
    expect(asked.text).toContain('Race equality network Remove this committee');
    const looked = /name="looked" value="([^"]*)"/.exec(asked.body)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect((await amina.post(remove, { looked })).status).toBe(303);

    const { strategy } = (await hub.store.strategyDraft('ZZ1')) ?? {};
    expect(strategy?.partners[1]).toEqual({
      ...exampleStrategy.partners[1],
      includes: [{ name: 'Band 5 nurses', kind: 'other' }],
    });
    expect(strategy?.governance?.committees.map(({ name }) => name)).toEqual([
      'People Committee',
      'Trust Board in public',
      'Council of Governors',
    ]);
    expect(strategy?.resources[1]).toEqual({ kind: 'event', title: 'Launch', on: '2026-04-20' });
    expect(strategy?.frameworks?.[1]).toEqual({ framework: 'unison-charter' });
    expect(strategy?.priorities.map(({ id }) => id).slice(0, 2)).toEqual([
      'fair-recruitment-and-progression',
      'safe-to-speak-up',
    ]);
    expect(strategy?.priorities[1]?.commitments[0]?.actions[0]).toMatchObject({
      milestones: [{ title: 'First report answered' }],
      evidence: [{ title: 'Board paper', url: 'https://www.example.nhs.uk/paper' }],
      supporting: [{ role: 'Guardian' }],
    });
    expect(await publicStrategy(hub)).toEqual(exampleStrategy);
    const { text } = await amina.get(`${at}/check`);
    for (const words of [
      'Governance and dates › Race equality network Removed: Committee',
      'New order: Priorities',
      'Who changed it Amina Khan, 23 November 2026',
    ])
      expect(text).toContain(words);
  });

  test('say what is wrong beside the answer, and keep everything that was typed', async () => {
    const page = await change(amina, edit('governance'), {
      'contact.email': 'not an address',
      'reviewDate[day]': '31',
      'reviewDate[month]': '2',
      'startDate[month]': '',
      'equalityImpactAssessment.url': 'javascript:alert(1)',
      'governance.escalation': 'x'.repeat(501),
    });
    expect(page.status).toBe(422);
    for (const words of [
      'Email address of the team must be in the correct format, like name@example.com',
      'Next review must be a real date',
      'First day must include a month',
      'Web address of the assessment must begin with https://, like https://www.example.nhs.uk/page',
      'Where worries go must be 500 characters or less',
    ])
      expect(page.text).toContain(words);
    expect(page.body).toContain('href="#reviewDate-day"');
    expect(answersIn(page.body)).toMatchObject({
      'contact.email': 'not an address',
      'startDate[day]': '1',
      'startDate[month]': '',
      'reviewDate[month]': '2',
    });
    const taken = await change(amina, edit('priorities/priorities/safe-to-speak-up/commitments/1.2'), { ref: '2.1' });
    expect(taken.text).toContain('2.1 names more than 1 thing. Each reference can be used once');
  });

  test('move the day of an action that people know only with a reason', async () => {
    const action = edit('priorities/priorities/safe-to-speak-up/commitments/1.2/actions/1.2a');
    const moved = { 'dueDate[day]': '28', 'dueDate[month]': '2', 'dueDate[year]': '2027' };
    const page = await change(amina, action, moved);
    expect(page.text).toContain('Enter a reason for changing the date');
    await amina.post(action, { ...answersIn(page.body), dateReason: 'The new post starts in January.' });
    await publishDraft(amina);
    const found = (await publicStrategy(hub)).priorities[0]?.commitments[0]?.actions[0];
    expect(found?.dateChanges).toEqual([
      { from: '2026-12-31', to: '2027-02-28', reason: 'The new post starts in January.', on: '2026-11-23' },
    ]);
  });

  test('of an organisation somebody does not check look unknown', async () => {
    const chalk = await hub.invited('Ben Okafor', ['ZZ2'], true);
    for (const path of [at, `${at}/check`, `${at}/drop`, `${at}/commitments`, edit('about'), part('vision')]) {
      expect((await chalk.get(path)).status).toBe(404);
      expect((await chalk.get(path)).body).toBe((await chalk.get(path.replace('ZZ1', 'NONE1'))).body);
    }
    for (const path of [edit('about'), `${at}/publish`, `${at}/drop`, `${at}/move?at=about`, `${at}/remove?at=about`])
      expect((await chalk.post(path, { title: 'Mine' })).status).toBe(404);
    for (const name of [
      '',
      'x',
      'vision/partners/0',
      'writers/partners/9',
      'writers/partners/__proto__',
      'priorities/priorities',
    ])
      expect((await amina.get(part(name))).status, name).toBe(404);
  });
});
