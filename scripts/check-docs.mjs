// The tables in the documents are made from the code; this says which no longer match it.
import { documents } from './docs.mjs';

export default async function check(root) {
  const outdated = (await documents(root)).filter(({ text, wanted }) => text !== wanted);
  return outdated.map(
    ({ path }) => `${path} has a table that is out of date. Run "pnpm run docs" and commit the difference.`,
  );
}
