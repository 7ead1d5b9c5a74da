import { expect, test } from 'vitest';
import { personalDetails } from './personal-details.ts';

const found = (text: string) => personalDetails(text).map(({ rule, start, end }) => [rule, text.slice(start, end)]);

test('finds what may identify someone', () => {
  expect(found('Dr Smith on Ward 4 said this, email me at a.person@example.nhs.uk')).toEqual([
    ['named-person', 'Dr Smith'],
    ['email', 'a.person@example.nhs.uk'],
  ]);
  expect(found('Call 01632 960 001 or +44 7700 900123.')).toEqual([
    ['phone', '01632 960 001'],
    ['phone', '+44 7700 900123'],
  ]);
  expect(found('I live at PE29 3NT and my number is QQ 12 34 56 C')).toEqual([['postcode', 'PE29 3NT']]);
  expect(found('My number is AB 12 34 56 C')).toEqual([['national-insurance', 'AB 12 34 56 C']]);
});

test('an NHS number is known by its check digit', () => {
  expect(found('Patient 943 476 5919 was there')).toEqual([['nhs-number', '943 476 5919']]);
  expect(found('Reference 943 476 5918 was there')).toEqual([]);
});

test('ordinary words and figures are left alone', () => {
  expect(found('We will train 60 people by 31 March 2027 on every ward, in bands 2 to 4.')).toEqual([]);
});

test('a hostile text of 100,000 letters is read before the test runs out of time', () => {
  for (const piece of ['a', '0 ', 'a@', 'Dr ', 'a.', '1-', 'AB12'])
    expect(personalDetails(piece.repeat(100_000 / piece.length)).length).toBeLessThan(100_000);
});
