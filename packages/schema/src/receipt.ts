import { pattern } from './field.ts';

const form = /^[a-z]{3,8}( [a-z]{3,8}){5}$/;

/** How many words a receipt has. */
export const receiptLength = 6;

/** The one way a receipt is written: small letters, one space between words. Forgives capitals, commas, hyphens and spare spaces. */
export const tidyReceipt = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ');

/** Whether a text has the form of a receipt. It says nothing of whether the receipt exists. */
export const isReceipt = (tidy: string): boolean => form.test(tidy);

/** Six words made in the author's browser. The hub keeps only a hash of them. */
export const Receipt = /* @__PURE__ */ pattern(
  form,
  'Six words made in the browser: small letters, one space between words. The only way back to what was sent.',
);

/** Picks a receipt from a list of words, each word as likely as every other. */
export function makeReceipt(words: readonly string[], random: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const fair = Math.floor(65_536 / words.length) * words.length;
  const picked: string[] = [];
  while (picked.length < receiptLength)
    for (const number of random.getRandomValues(new Uint16Array(receiptLength)))
      if (number < fair && picked.length < receiptLength) picked.push(words[number % words.length] as string);
  return picked.join(' ');
}
