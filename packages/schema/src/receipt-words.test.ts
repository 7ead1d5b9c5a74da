import { expect, test } from 'vitest';
import { isReceipt, makeReceipt, receiptLength } from './receipt.ts';
import { receiptWords } from './receipt-words.ts';

// Words that hurt, frighten, divide or name a body, a faith or a people have no place on a receipt.
const unwelcome =
  /^(?:black|white|brown|yellow|slave|master|kill|hurt|dead|death|die$|war$|gun|knife|blood|hate|sad|fear|pain(?!t)|sick|wound|fight|attack|hell$|devil|god|pray|church|mosque|temple|rac(?:e$|is|ial)|native|trib(?:e$|al)|savage|gyp|colon[iy]|empire|coconut|monkey|gorilla|banana|spade|cotton|cracker|jungle|chain|noose|whip|cage|prison|police|judge|naked|sex|drug|beer|wine|breast|bottom|thumb|knee|shoulder|finger)/;

const oneApart = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
};

test('there are 2,048 words, so that six hold 66 bits', () => {
  expect(receiptWords).toHaveLength(2048);
  expect(receiptLength * Math.log2(receiptWords.length)).toBe(66);
});

test('the words are different, sorted, and of 3 to 8 small letters', () => {
  expect(receiptWords).toEqual([...new Set(receiptWords)].sort());
  expect(receiptWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});

test('a slip of one letter never makes another word', () => {
  const near = receiptWords.flatMap((a, i) =>
    receiptWords.slice(i + 1).flatMap((b) => (oneApart(a, b) ? [[a, b]] : [])),
  );
  expect(near).toEqual([]);
});

test('no word is unwelcome', () => {
  expect(receiptWords.filter((word) => unwelcome.test(word))).toEqual([]);
});

test('a receipt made of them has the form of a receipt, and the next one is another', () => {
  const [one, two] = [makeReceipt(receiptWords), makeReceipt(receiptWords)];
  expect(isReceipt(one)).toBe(true);
  expect(one).not.toBe(two);
});
