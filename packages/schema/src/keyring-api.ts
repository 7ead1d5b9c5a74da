import * as z from 'zod/mini';
import { OrganisationCode } from './draft.ts';
import { pattern, say } from './field.ts';
import { Keyring, OwnKey, Recipient, TestItem, WrappedKey } from './keyring.ts';
import { row } from './row.ts';

const at = { organisation: OrganisationCode };

/** The rows of moderators' keys. What is secret in them was wrapped or sealed in a browser. */
export const keyringApi = () => ({
  listKeys: row(
    'listKeys',
    'moderator',
    'Gives the moderator who asks their own keys, wrapped, newest first.',
    z.strictObject({}),
    z.strictObject({ keys: z.array(OwnKey) }),
  ),
  saveKey: row(
    'saveKey',
    'moderator',
    'Keeps a key that a moderator made, wrapped in their browser; or another way to unwrap one that they have.',
    z.strictObject({ recipient: Recipient, way: WrappedKey, test: TestItem }),
    OwnKey,
    201,
  ),
  passTest: row(
    'passTest',
    'moderator',
    'Keeps that a moderator opened the test item of a key today, and the next test item. Refused where the answer is not what was sealed.',
    z.strictObject({
      recipient: Recipient,
      answer: pattern(/^[A-Za-z0-9_-]{43}$/, 'What was sealed in the test item.'),
      next: TestItem,
    }),
    OwnKey,
    201,
  ),
  openKeyring: row(
    'openKeyring',
    'moderator',
    'Gives who can open what an organisation is told in confidence, who else has a key, and what is wrong with that.',
    z.strictObject(at),
    Keyring,
  ),
  confirmShare: row(
    'confirmShare',
    'moderator',
    'Keeps that the holder of a recovery share has it.',
    z.strictObject({ ...at, holder: say(z.int().check(z.gte(0), z.lte(2)), 'Which holder: 0, 1 or 2.') }),
    Keyring,
    201,
  ),
});
