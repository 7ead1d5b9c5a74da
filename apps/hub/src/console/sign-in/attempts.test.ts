import { expect, test } from 'vitest';
import { Attempts } from './attempts.ts';

const amina = { account: 'amina@hub.example', network: '192.0.2.1' };
const times = (count: number, work: (n: number) => void) => Array.from({ length: count }, (_, n) => work(n));

test('the 11th try within 15 minutes is refused, from wherever it comes', () => {
  let now = 0;
  const attempts = new Attempts(() => now);
  times(10, (n) => {
    attempts.refuseIfTooMany(amina);
    attempts.failed({ account: 'Amina@hub.example', network: `192.0.2.${n}` });
  });
  expect(() => attempts.refuseIfTooMany(amina)).toThrow('too-many-requests');
  expect(() => attempts.refuseIfTooMany({ ...amina, account: 'ben@hub.example' })).not.toThrow();
  now = 15 * 60 * 1000;
  expect(() => attempts.refuseIfTooMany(amina)).not.toThrow();
});

test('the right password clears the count', () => {
  const attempts = new Attempts();
  times(9, () => attempts.failed(amina));
  attempts.succeeded(amina);
  attempts.failed(amina);
  expect(() => attempts.refuseIfTooMany(amina)).not.toThrow();
});

test('a network that tries many accounts is refused for all of them', () => {
  const attempts = new Attempts();
  times(200, (n) => attempts.failed({ ...amina, account: `somebody${n}@hub.example` }));
  expect(() => attempts.refuseIfTooMany({ ...amina, account: 'nobody@hub.example' })).toThrow('too-many-requests');
});

test('right passwords do not count against a network', () => {
  const attempts = new Attempts();
  times(300, () => {
    attempts.failed(amina);
    attempts.succeeded(amina);
  });
  expect(() => attempts.refuseIfTooMany(amina)).not.toThrow();
});

test('inventing names costs little and does not stop the counting', () => {
  const attempts = new Attempts();
  times(6_000, (n) => attempts.failed({ account: `somebody${n}@hub.example`, network: `network ${n}` }));
  times(10, () => attempts.failed(amina));
  expect(() => attempts.refuseIfTooMany(amina)).toThrow('too-many-requests');
});
