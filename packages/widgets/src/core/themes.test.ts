import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import { stubHub } from '../testing/stub-hub.ts';
import '../pledge-count/pledge-count.ts';
import { themes } from './themes.ts';

test('the theme "host" takes the letters and the text colour of the page', async () => {
  const { url } = stubHub('https://themes.example');
  const around = mount(
    `<div><ark-pledge-count hub="${url}" organisation="ZZ1" pledges-href="/pledges"></ark-pledge-count></div>`,
  );
  around.style.cssText = 'font-family: "Courier New", monospace; color: rgb(120, 0, 60)';
  await see(page.getByRole('link', { name: 'Read the pledges' }));
  const box = around.firstElementChild?.shadowRoot?.querySelector('.ark') as HTMLElement;
  expect(getComputedStyle(box).fontFamily).toContain('Frutiger');
  for (const [name, value] of Object.entries(themes.host.values)) around.style.setProperty(name, value);
  expect(getComputedStyle(box).fontFamily).toMatch(/^"?Courier New"?, monospace$/);
  expect(getComputedStyle(box).color).toBe('rgb(120, 0, 60)');
  expect(getComputedStyle(box.querySelector('a') as HTMLElement).color).toBe('rgb(120, 0, 60)');
});
