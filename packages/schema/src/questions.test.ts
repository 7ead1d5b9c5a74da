import { expect, test } from 'vitest';
import { kinds } from './kinds/index.ts';
import { pledge } from './kinds/pledge.ts';
import { talk } from './kinds/talk.ts';
import { workingWell } from './kinds/working-well.ts';
import { questionsOf } from './questions.ts';

const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

test('the questions of a kind come in the order its form asks them', () => {
  expect(names(questionsOf(pledge))).toEqual(['who', 'text', 'measure', 'dueDate', 'priorities', 'display', 'email']);
  expect(names(questionsOf(workingWell))).toEqual([
    ...['whatChanged', 'difference', 'teamsMayAsk'],
    ...['title', 'priorities', 'display', 'team', 'contact'],
  ]);
  expect(names(questionsOf(talk))).toEqual(['who', 'about', 'contact', 'safe']);
});

test('a question tells what sort of answer it takes, and how long it may be', () => {
  const [who, text, , day, priorities, display, email] = questionsOf(pledge);
  expect(who).toEqual({
    name: 'who',
    optional: false,
    asks: { is: 'one', values: ['individual', 'team', 'leader'] },
  });
  expect(text?.asks).toEqual({ is: 'text', max: 280 });
  expect(day?.asks).toEqual({ is: 'day' });
  expect(priorities?.asks).toEqual({ is: 'several' });
  expect(email).toEqual({ name: 'email', optional: true, asks: { is: 'text' } });
  const { asks } = display ?? {};
  if (asks?.is !== 'ways') throw new Error('It is answered in one of several ways.');
  expect(asks.by).toBe('as');
  expect(asks.ways.map(({ value, questions }) => [value, names(questions)])).toEqual([
    ['name-and-role', ['name', 'role']],
    ['role-only', ['role']],
    ['team-only', ['team']],
    ['anonymous', []],
  ]);
  expect(questionsOf(workingWell).find(({ name }) => name === 'contact')).toMatchObject({
    optional: true,
    asks: {
      is: 'group',
      questions: [
        { name: 'name', optional: true },
        { name: 'email', optional: false },
      ],
    },
  });
});

test('every answer of every kind is a question', () => {
  for (const { name, written, apart, fields } of kinds) {
    const asked = names(questionsOf({ fields }));
    expect(asked, name).toEqual(expect.arrayContaining([...written, ...apart]));
  }
});
