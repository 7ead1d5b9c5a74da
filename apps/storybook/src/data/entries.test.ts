import draft from '@antiracism-kit/schema/json-schema/draft-pledge.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { entriesOf, type JsonSchema } from './entries.ts';

const entries = entriesOf(draft as unknown as JsonSchema);
const at = (path: string) => entries.find((entry) => entry.path === path);

test('a field is told with its sentence, its limits and whether it is needed', () => {
  expect(at('fields.text')).toEqual({
    path: 'fields.text',
    type: 'string',
    needed: true,
    limits: ['at least 20 characters', 'at most 280 characters'],
    about: 'What they will do, in their own words.',
  });
  expect(at('fields.email')?.needed).toBe(false);
  expect(at('fields.dueDate')?.limits).toEqual(['a day, YYYY-MM-DD']);
});

test('a field of several alternatives is one entry with all of its values', () => {
  expect(at('fields.display.as')?.limits.join()).toMatch(/name-and-role.*role-only.*team-only.*anonymous/);
  expect(entries.filter(({ path }) => path === 'fields.display.role')).toHaveLength(1);
});

test('what a name refers to is told where it stands', () => {
  expect(at('consent.uses[]')?.limits.join()).toContain('published-without-name');
});
