import { expect, test } from 'vitest';
import { filled } from './docs.mjs';

test('writes a table between its marks and leaves the rest alone', async () => {
  const text = 'Before\n<!-- docs:tokens -->\nold\n<!-- /docs:tokens -->\nAfter';
  const wanted = 'Before\n<!-- docs:tokens -->\n\n| tokens |\n\n<!-- /docs:tokens -->\nAfter';
  expect(await filled(text, (name) => `| ${name} |`)).toBe(wanted);
  expect(await filled(wanted, (name) => `| ${name} |`)).toBe(wanted);
});

test('sees that a table is out of date', async () => {
  const text = '<!-- docs:tokens -->\n\n| old |\n\n<!-- /docs:tokens -->';
  expect(await filled(text, () => '| new |')).not.toBe(text);
});
