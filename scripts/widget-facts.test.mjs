import { expect, test } from 'vitest';
import { paneField } from './widget-facts.mjs';

const string = { text: 'string' };
const abc = { hint: 'one or more of: a, b, c', values: ['a', 'b', 'c'], many: true };

test('asks for a link with its first sentence, and says the second below', () => {
  const description = 'Address of the page with the wall. Without it, the hub’s own.';
  expect(paneField({ name: 'wall-href', type: string, description })).toEqual({
    name: 'wall-href',
    kind: 'link',
    label: 'Address of the page with the wall',
    about: 'Without it, the hub’s own.',
  });
});

test('says what an option can be, once', () => {
  const kinds = {
    name: 'kinds',
    type: string,
    description: 'What is shown, like "a b"; everything unless told otherwise.',
  };
  expect(paneField(kinds, abc).about).toBe('Everything unless told otherwise. One or more of: a, b, c.');
  const show = {
    name: 'show',
    type: string,
    description: 'Parts to show: a, b, c. All of them unless told otherwise.',
  };
  expect(paneField(show, abc)).toMatchObject({
    label: 'Parts to show',
    about: 'A, b, c. All of them unless told otherwise.',
    values: 'a b c',
    many: true,
  });
});

test('makes a switch of what is on or off', () => {
  const open = { name: 'open-filters', type: { text: 'boolean' }, description: 'Starts with the filters open.' };
  expect(paneField(open, { hint: 'one of: true, false', values: ['true', 'false'] })).toEqual({
    name: 'open-filters',
    kind: 'switch',
    label: 'Starts with the filters open',
    about: '',
  });
});
