import { decryptWith, encryptTo } from './age.ts';
import { toText } from './bytes.ts';
import { SealError } from './seal-error.ts';
import { hashOfAnswer } from './test-answer.ts';

/** Something sealed to one key, by which its owner shows now and then that they can still open it. */
export interface TestItem {
  readonly sealed: Uint8Array;
  /** SHA-256 of the answer inside. Whoever keeps it knows the answer only when it is given. */
  readonly hash: string;
}

/** Seals a random answer to a key. Each is good for one test. */
export async function makeTestItem(recipient: string): Promise<TestItem> {
  const answer = crypto.getRandomValues(new Uint8Array(32));
  return { sealed: await encryptTo([recipient], answer), hash: await hashOfAnswer(toText(answer)) };
}

/** Opens a test item: gives the answer that shows it. */
export async function openTestItem(sealed: Uint8Array, identity: string): Promise<string> {
  const answer = await decryptWith(identity, sealed);
  if (answer.length !== 32) throw new SealError('changed');
  return toText(answer);
}
