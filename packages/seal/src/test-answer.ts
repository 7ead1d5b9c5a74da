import { digestOf, toBytes, toText } from './bytes.ts';

/** What the answer of a test item is compared by. By itself, so that a hub that compares carries no sealing code. */
export const hashOfAnswer = async (answer: string): Promise<string> =>
  toText(await digestOf(`antiracism-kit test item v1\n${toText(toBytes(answer))}`));
