import { expect, test } from 'vitest';
import { markup } from './markup';
import { faults, missing } from './settings';

const wall = { hub: 'https://hub.example/', organisation: 'rgt ', widget: 'pledge-wall', lang: '', headingLevel: '2' };

test('shows a widget with a link to the same page of the hub between its tags', () => {
  expect(markup(wall, 'en-us')).toEqual({
    tag: 'ark-pledge-wall',
    attributes: { hub: 'https://hub.example', organisation: 'RGT', 'heading-level': '2' },
    link: { href: 'https://hub.example/o/RGT/pledges', text: 'Antiracism pledges' },
  });
});

test('links in Welsh where the page or the editor says so', () => {
  expect(markup(wall, 'cy-GB')?.link.href).toBe('https://hub.example/o/RGT/pledges?lang=cy');
  expect(markup({ ...wall, lang: 'cy' }, 'en-us')?.attributes.lang).toBe('cy');
  expect(markup({ ...wall, lang: 'en' }, 'cy-GB')?.link.href).toBe('https://hub.example/o/RGT/pledges');
});

test('gives a widget the settings it has, and no others', () => {
  const options = {
    'pledge-wall': { 'pledge-href': '/make', 'open-filters': true, onclick: 'x' },
    receipt: { a: 'b' },
  };
  expect(markup({ ...wall, options }, 'en')?.attributes).toEqual({
    hub: 'https://hub.example',
    organisation: 'RGT',
    'heading-level': '2',
    'pledge-href': '/make',
    'open-filters': '',
  });
});

test('leaves out a link that could run as script', () => {
  const options = { 'pledge-wall': { 'pledge-href': ' javascript:alert(1)' } };
  expect(markup({ ...wall, options }, 'en')?.attributes).not.toHaveProperty('pledge-href');
  expect(faults.link('javascript:alert(1)')).toMatch(/must begin/);
  expect(faults.link('/sites/staff/pledges.aspx')).toBe('');
});

test('says what an option can be when it is none of them', () => {
  const kinds = { name: 'kinds', kind: 'text' as const, label: '', about: '', values: 'a b', many: true };
  expect(faults.values('a, c', kinds)).toBe('It can be: a, b');
  expect(faults.values(' b a ', kinds)).toBe('');
  expect(faults.values('a b', { ...kinds, many: false })).toMatch(/It can be/);
  expect(faults.values('anything', { ...kinds, values: undefined })).toBe('');
});

test('takes no address of a hub that answers could be read on the way to', () => {
  for (const hub of [
    'http://hub.example',
    'hub.example',
    'ftp://hub.example',
    'javascript:alert(1)',
    'https://a:b@hub.example',
  ]) {
    expect(faults.hub(hub), hub).toMatch(/must begin with https/);
    expect(markup({ ...wall, hub }, 'en'), hub).toBeUndefined();
  }
  for (const hub of ['https://hub.example/console', 'http://localhost:4100', '']) expect(faults.hub(hub), hub).toBe('');
});

test('says what is missing, one thing at a time', () => {
  expect(missing({})).toMatch(/address of the hub/);
  expect(missing({ ...wall, organisation: 'R' })).toMatch(/code of the organisation/);
  expect(missing({ ...wall, widget: 'constructor' })).toMatch(/Choose a widget/);
  expect(missing(wall)).toBe('');
});
