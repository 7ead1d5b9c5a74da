/** A part of a text that may identify someone: which rule found it, and where, in UTF-16 units. */
export interface PersonalDetail {
  readonly rule: 'nhs-number' | 'phone' | 'email' | 'postcode' | 'national-insurance' | 'named-person';
  readonly start: number;
  readonly end: number;
}

// NHS numbers end in a check digit by modulus 11 (NHS data dictionary, NHS NUMBER).
function isNhsNumber(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

// Every pattern has bounded repeats only, so that a hostile text costs no more than its length.
const rules: readonly [PersonalDetail['rule'], RegExp, ((found: string) => boolean)?][] = [
  ['email', /[\w.+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi],
  ['nhs-number', /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, isNhsNumber],
  ['phone', /(?<![\d+])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/g],
  ['postcode', /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/gi],
  ['national-insurance', /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/gi],
  [
    'named-person',
    /\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Doctor|Sister|Nurse|Matron)\.? \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?/gu,
  ],
];

/** Finds what may identify someone, first to last, without overlaps. It advises and never refuses. */
export function personalDetails(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (const [rule, pattern, holds] of rules)
    for (const match of text.matchAll(pattern)) {
      const span = { rule, start: match.index, end: match.index + match[0].length };
      const taken = found.some(({ start, end }) => span.start < end && start < span.end);
      if (!taken && (holds?.(match[0]) ?? true)) found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
}
