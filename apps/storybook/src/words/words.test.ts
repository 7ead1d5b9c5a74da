import manifest from '@antiracism-kit/widgets/custom-elements.json' with { type: 'json' };
import * as en from '@antiracism-kit/widgets/locales/en';
import { expect, test } from 'vitest';
import { formsOf, wordsFor, wordsOf } from './words.ts';

const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));

test('every widget has a table of words, and every group of words is in one', () => {
  expect(Object.keys(wordsOf).sort()).toEqual([...tags].sort());
  const shown = new Set<string>(['common', 'fieldWords', ...Object.values(wordsOf).flat()]);
  expect(Object.keys(en).filter((group) => !shown.has(group))).toEqual([]);
});

test.each(tags)('every word of %s can be read in both languages', (tag) => {
  const words = wordsFor(tag);
  expect(words.length).toBeGreaterThan(4);
  const silent = words.filter((word) => word.en.length === 0 || word.cy.length === 0).map(({ key }) => key);
  expect(silent).toEqual([]);
});

test('a sentence with numbers is shown in each form it has', () => {
  const lede = wordsFor('ark-pledge-wall').find(({ key }) => key === 'pledgeWall.lede');
  expect(lede?.en).toContain('‹1› pledges from people and teams across ‹2›');
  expect(lede?.en).toContain('1 pledge from people and teams across ‹2›');
  expect(lede?.en).toContain('‹1› pledges from people and teams');
  expect(formsOf((form: string) => (form === 'more' ? 'higher' : form === 'less' ? 'lower' : 'the same'))).toEqual(
    expect.arrayContaining(['higher', 'lower', 'the same']),
  );
});
