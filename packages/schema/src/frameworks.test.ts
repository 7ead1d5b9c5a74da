import { expect, test } from 'vitest';
import { Framework } from './framework.ts';
import { frameworkNamed, frameworks } from './frameworks.ts';
import { accept } from './issue.ts';
import { exampleStrategy } from './samples/index.ts';
import { FrameworkLink } from './strategy.ts';

test.each(frameworks.map((framework) => [framework.id, framework] as const))(
  '%s is what the schema accepts',
  (_, framework) => {
    expect(accept(Framework, framework)).toEqual({ ok: true, value: framework });
    const ids = framework.criteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('a framework is found by its id, and a strategy may name one that is not known', () => {
  expect(new Set(frameworks.map(({ id }) => id)).size).toBe(frameworks.length);
  for (const { framework } of exampleStrategy.frameworks ?? []) expect(frameworkNamed(framework)?.name).toBeDefined();
  expect(frameworkNamed('edi-improvement-plan')?.criteria.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `hia-${number}`),
  );
  expect(frameworkNamed('our-own')).toBeUndefined();
  expect(accept(FrameworkLink, { framework: 'our-own' }).ok).toBe(true);
});
