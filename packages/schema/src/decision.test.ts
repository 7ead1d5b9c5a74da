import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, openTo, statusOf } from './decision.ts';

const steps = (...actions: Action[]) => actions.map((action) => ({ action }));

test('a new item waits for a moderator', () => {
  expect(statusOf(steps('submit'))).toBe('submitted');
});

test('undo goes back to where the item was', () => {
  expect(statusOf(steps('submit', 'publish', 'undo'))).toBe('submitted');
  expect(statusOf(steps('submit', 'publish', 'remove', 'undo'))).toBe('published');
  expect(statusOf(steps('submit', 'decline', 'undo', 'publish'))).toBe('published');
});

test('undo is offered only right after a moderator decided', () => {
  expect(openTo(steps('submit', 'publish'))).toContain('undo');
  expect(openTo(steps('submit', 'publish', 'undo'))).not.toContain('undo');
  expect(openTo(steps('submit', 'request-changes', 'revise'))).not.toContain('undo');
});

test('what was withdrawn stays withdrawn', () => {
  expect(openTo(steps('submit', 'publish', 'withdraw'))).toEqual([]);
});

test('a report that it identifies someone takes it down, others do not', () => {
  expect(statusOf([...steps('submit', 'publish'), { action: 'report', reason: 'identifies-someone' }])).toBe('removed');
  expect(statusOf([...steps('submit', 'publish'), { action: 'report', reason: 'offensive' }])).toBe('published');
});

test('a moderator who has looked at a report can let it stay', () => {
  const reported = [...steps('submit', 'publish'), { action: 'report', reason: 'offensive' } as const];
  expect(openTo(reported)).toContain('publish');
  expect(openTo(steps('submit', 'publish'))).not.toContain('publish');
  expect(statusOf([...reported, ...steps('publish')])).toBe('published');
  expect(openTo([...reported, ...steps('publish')])).not.toContain('publish');
});

test('nothing is published without a moderator, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (choices) => {
      const life = steps('submit');
      for (const choice of choices) {
        const open = openTo(life);
        const action = open[choice % Math.max(open.length, 1)];
        if (!action) break;
        life.push({ action });
        if (statusOf(life) === 'published') expect(life.some((step) => step.action === 'publish')).toBe(true);
        if (life.some((step) => step.action === 'withdraw')) expect(statusOf(life)).toBe('withdrawn');
      }
    }),
  );
});
