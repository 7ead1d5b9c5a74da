import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { loadedFrom } from './core/loaded-from.ts';
import { mount } from './testing/mount.ts';
import { see } from './testing/see.ts';
import { stubHub } from './testing/stub-hub.ts';

const load = (query = '') => import(/* @vite-ignore */ `/src/ark.ts${query}`);
const hub = stubHub('https://loader.example');

test('does not wait for an observer when a widget is in view, and leaves a hidden one alone', async () => {
  class Silent {
    observe() {}
    unobserve() {}
  }
  vi.stubGlobal('IntersectionObserver', Silent);
  const place = mount('<div style="padding: 10px"></div>');
  place.innerHTML = `<ark-support hub="${hub.url}" organisation="ZZ1"></ark-support>
    <div hidden><ark-receipt hub="${hub.url}" organisation="ZZ1"></ark-receipt></div>`;
  await load('?organisation=ZZ1&early');
  vi.unstubAllGlobals();
  await see(page.getByRole('heading', { name: 'Get support' }));
  expect(customElements.get('ark-receipt')).toBeUndefined();
});

test('fetches the code of a widget when it nears the view, and not before', async () => {
  mount(`<ark-pledge-count hub="${hub.url}" organisation="ZZ1"></ark-pledge-count>`);
  const far = mount(
    `<div style="height: 20000px"></div><ark-pledge-wall hub="${hub.url}" organisation="ZZ1"></ark-pledge-wall>`,
  );
  await load('?organisation=ZZ1');
  await see(page.getByText(/antiracism pledges across/));
  expect(customElements.get('ark-pledge-wall')).toBeUndefined();
  far.style.height = '0';
  await see(page.getByRole('heading', { name: 'Antiracism pledges' }));
});

test('takes hub and organisation from its own address', () => {
  expect(loadedFrom()).toEqual({ hub: location.origin, organisation: 'ZZ1' });
});

test('does nothing harmful when a page loads it twice', async () => {
  await load('?second');
  mount(`<ark-pledge-count hub="${hub.url}" organisation="ZZ1"></ark-pledge-count>`);
  await see(page.getByText(/antiracism pledges across/));
  expect(loadedFrom().organisation).toBe('ZZ1');
});

test('finds widgets that a page adds later', async () => {
  await load();
  const place = mount('<section></section>');
  place.innerHTML = `<div><ark-pledge-count hub="${hub.url}" organisation="ZZ1"></ark-pledge-count></div>`;
  await see(page.getByText(/antiracism pledges across/));
});

test('puts a widget into a div, for editors that only let a div through', async () => {
  await load();
  const div = mount(
    `<div data-ark-widget="pledge-count" data-hub="${hub.url}" data-organisation="ZZ1" data-pledges-href="/p"><a href="/p">Ours</a></div>`,
  );
  await see(page.getByRole('link', { name: 'Read the pledges' }));
  await expect.element(page.getByRole('link', { name: 'Read the pledges' })).toHaveAttribute('href', '/p');
  expect(div.querySelectorAll('ark-pledge-count')).toHaveLength(1);
});
