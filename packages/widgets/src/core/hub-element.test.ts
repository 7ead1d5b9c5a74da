import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../testing/mount.ts';
import { see } from '../testing/see.ts';
import { never, stubHub } from '../testing/stub-hub.ts';
import '../pledge-count/pledge-count.ts';
import '../pledge-wall/pledge-wall.ts';

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

function withStyles(...sheets: CSSStyleSheet[]): () => void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !sheets.includes(one));
  };
}

const look = (element: Element, ...properties: string[]) => {
  const style = getComputedStyle(element);
  return properties.map((property) => style.getPropertyValue(property));
};

test('reads hub, organisation and language from the nearest ancestor, through shadow roots', async () => {
  const hub = stubHub('https://core-0.example');
  const place = mount(`<div hub="${hub.url}/" organisation="ZZ9" lang="cy"><div></div></div>`);
  const inner = place.firstElementChild?.attachShadow({ mode: 'open' });
  inner?.append(document.createElement('ark-pledge-count'));
  await expect.poll(() => hub.calls[0]?.input).toEqual({ organisation: 'ZZ9', kind: ['pledge'] });
  await see(page.getByText(/addewid gwrth-hiliaeth/));
});

test('an attribute of its own wins over those of ancestors, and can change', async () => {
  const [far, near] = [stubHub('https://core-1.example'), stubHub('https://core-2.example')];
  const place = mount(
    `<div hub="${far.url}" organisation="ZZ9"><ark-pledge-count hub="${near.url}" organisation="ZZ1"></ark-pledge-count></div>`,
  );
  await expect.poll(() => near.calls[0]?.input.organisation).toBe('ZZ1');
  expect(far.calls).toEqual([]);
  place.firstElementChild?.setAttribute('organisation', 'ZZ2');
  await expect.poll(() => near.calls.at(-1)?.input.organisation).toBe('ZZ2');
});

test('tells the developer once when nobody named a hub, and leaves the page as it was', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  mount('<ark-pledge-wall><a href="/p">Our pledges</a></ark-pledge-wall>');
  mount('<ark-pledge-wall></ark-pledge-wall>');
  await see(page.getByRole('link', { name: 'Our pledges' }));
  expect(warn.mock.calls.flat()).toEqual([
    '[ark-pledge-wall] No hub. Add hub="https://…" to the element or any ancestor.',
  ]);
  warn.mockRestore();
});

test('looks the same in a page with hostile styles', async () => {
  const hub = stubHub('https://core-3.example');
  const markup = `<ark-pledge-wall hub="${hub.url}" organisation="ZZ1" pledge-href="/make"></ark-pledge-wall>`;
  const measured = [
    'font-size',
    'font-family',
    'line-height',
    'letter-spacing',
    'text-transform',
    'color',
    'box-sizing',
    'padding',
    'width',
  ];
  const readLook = async (): Promise<string[][]> => {
    const wall = mount(markup);
    await see(page.getByRole('heading', { name: 'Antiracism pledges' }));
    const parts = ['h2', '.nhsuk-body-l', '.nhsuk-button', '.ark-card', '.ark-quote', '.nhsuk-tag', 'select'];
    const looks = parts.map((part) => look(wall.shadowRoot?.querySelector(part) as Element, ...measured));
    wall.remove();
    return looks;
  };
  const alone = await readLook();
  const undo = withStyles(
    sheet(`html{font-size:62.5%}
      *{box-sizing:content-box;letter-spacing:.3em;text-transform:uppercase;line-height:3;color:hotpink;font-family:fantasy;word-spacing:1em;text-align:right;text-indent:2em;font-style:italic}
      h2,p,a,button,select{font-size:40px !important;background:lime;padding:20px}`),
  );
  const hostile = await readLook();
  undo();
  expect(hostile).toEqual(alone);
});

test('keeps the text size a person chose when the page shrinks its root', async () => {
  const undo = withStyles(sheet('html{font-size:62.5%}'));
  const hub = stubHub('https://core-4.example');
  const count = mount(`<ark-pledge-count hub="${hub.url}" organisation="ZZ1"></ark-pledge-count>`);
  await see(page.getByText(/antiracism pledges across/));
  expect(look(count.shadowRoot?.querySelector('.ark-count') as Element, 'font-size')).toEqual(['16px']);
  undo();
});

test('leaves the styles of the page as they were', async () => {
  const place = mount('<div><h2>Ours</h2><p>Ours</p><a href="/x">Ours</a><button>Ours</button></div>');
  const read = () =>
    [...place.querySelectorAll('h2,p,a,button')].map((one) => look(one, 'font', 'color', 'margin', 'padding'));
  const before = read();
  const hub = stubHub('https://core-5.example');
  mount(`<ark-pledge-wall hub="${hub.url}" organisation="ZZ1"></ark-pledge-wall>`);
  await see(page.getByRole('heading', { name: 'Antiracism pledges' }));
  expect(read()).toEqual(before);
});

test('is gone while the page hides it', async () => {
  const wall = mount(
    `<ark-pledge-wall hub="${stubHub('https://core-6.example').url}" organisation="ZZ1"></ark-pledge-wall>`,
  );
  await see(page.getByRole('heading', { name: 'Antiracism pledges' }));
  wall.hidden = true;
  expect(look(wall, 'display')).toEqual(['none']);
});

test('leaves nothing behind when it is added and removed ten times', async () => {
  const hub = stubHub('https://core-7.example', { listPublished: never });
  const before = [document.querySelectorAll('*').length, document.adoptedStyleSheets.length];
  const gone: boolean[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    init?.signal?.addEventListener('abort', () => gone.push(true));
    return realFetch(input, init);
  };
  for (let round = 0; round < 10; round++) {
    const wall = mount(`<ark-pledge-wall hub="${hub.url}" organisation="ZZ1"></ark-pledge-wall>`);
    const calls = hub.calls.length;
    await expect.poll(() => hub.calls.length).toBe(calls + 2);
    wall.parentElement?.remove();
  }
  globalThis.fetch = realFetch;
  // every call of a widget that left was called off
  expect(gone).toHaveLength(20);
  expect([document.querySelectorAll('*').length, document.adoptedStyleSheets.length]).toEqual(before);
});
