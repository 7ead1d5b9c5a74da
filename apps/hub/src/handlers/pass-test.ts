import { Problem } from '@antiracism-kit/schema';
import { hashOfAnswer } from '@antiracism-kit/seal/test-answer';
import { type Handler, signedIn } from './context.ts';
import { ownKey } from './list-keys.ts';

/** Keeps that a moderator opened the test item of a key. The answer lay inside it, sealed, and nowhere else. */
export const passTest: Handler<'passTest'> = async ({ recipient, answer, next }, context) => {
  const { store, today } = context;
  const { id: moderator } = signedIn(context);
  const hash = await hashOfAnswer(answer);
  const [key] = (await store.keysOf([moderator])).filter((one) => one.recipient === recipient);
  if (!key) throw new Problem('not-found');
  if (key.test.hash !== hash) throw new Problem('invalid-input', [{ field: 'answer', code: 'not-the-same' }]);
  return ownKey(await store.passTest({ moderator, recipient }, hash, today(), next));
};
