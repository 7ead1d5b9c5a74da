import { readFile } from 'node:fs/promises';
import { kinds, PublishedPage } from '@antiracism-kit/schema';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';
import { hardPages, hostPages, wayPages } from './pages.ts';

const hub = 'https://hub.example';
// what a hub answers, and nothing else
const answers: Readonly<Record<string, unknown>> = {
  [`${hub}/v1/integrity.json`]: {
    version: '1.4.2',
    files: { 'pledge-wall.js': 'sha384-wall', 'pledge-form.js': 'sha384-form' },
  },
  [`${hub}/oembed?url=https%3A%2F%2Fhub.example%2Fo%2FZZ1%2Fpledges&format=json&maxwidth=640`]: {
    html: `<iframe src="${hub}/embed/pledge-wall/ZZ1" title="Pledges"></iframe>`,
  },
};
const ask = async (address: string) => answers[address] ?? Promise.reject(new Error(address));
const get = (url: string) => createApp(hub, ask).inject({ url });
const loading = [...hostPages, ...hardPages].map(({ path }) => path);
const paths = ['/', ...loading, ...wayPages.map(({ path }) => path)];

test.each(paths)('%s is a page that says it is example data', async (path) => {
  const answer = await get(path);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.body).toContain('Example data');
  expect(answer.body).not.toMatch(/\{\{|\}\}/);
});

test.each(loading)('%s takes its widgets from the hub in the settings', async (path) => {
  const { body } = await get(path);
  expect(body).toContain(`<script type="module" src="${hub}/v1/ark.js"></script>`);
  expect(body).not.toContain('localhost');
});

test.each(paths)('%s has no inline script or style', async (path) => {
  const { body } = await get(path);
  expect(body).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle=|\son[a-z]+=/);
});

test('every widget has a way on for people without script, on the hub’s own pages', async () => {
  for (const path of [...loading, '/integrity'].filter((path) => path !== '/static')) {
    const { body } = await get(path);
    const widgets = body.match(/<(ark-[a-z-]+|div data-ark-widget)[^>]*>.*?<\/(ark-[a-z-]+|div)>/gs) ?? [];
    expect(widgets.length, path).toBeGreaterThan(0);
    for (const widget of widgets) expect(widget, path).toContain(`<a href="${hub}/o/`);
  }
});

test('the pages with iframes have a title for each, and a link beside it', async () => {
  for (const path of ['/iframe', '/iframe-fixed']) {
    const { body } = await get(path);
    const frames = body.match(/<iframe src="https:\/\/hub\.example\/embed\/[^>]* title="[^"]+"[^>]*><\/iframe>/g) ?? [];
    expect(frames).toHaveLength(2);
    expect(body.match(/<a href="https:\/\/hub\.example\/o\//g)).toHaveLength(2);
  }
});

test('the pinned page has version and hashes from the hub, the pasted link what the hub says', async () => {
  expect((await get('/integrity')).body).toContain(
    `<script type="module" src="${hub}/1.4.2/pledge-form.js" integrity="sha384-form" crossorigin="anonymous"></script>`,
  );
  const { body } = await get('/oembed');
  expect(body).toContain(`<iframe src="${hub}/embed/pledge-wall/ZZ1" title="Pledges"></iframe>`);
  expect(body).toContain('&lt;iframe');
});

test('a page that needs an answer says so while the hub is away', async () => {
  const away = createApp(hub, () => Promise.reject(new Error('away')));
  const { statusCode, body } = await away.inject('/oembed');
  expect(statusCode).toBe(502);
  expect(body).toContain('The hub does not answer');
});

test('the strict page allows the hub, its own styles and pictures, and nothing else', async () => {
  const { headers } = await get('/strict');
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; script-src ${hub}; connect-src ${hub}; img-src 'self' ${hub}; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
  );
});

test('the page without script lets none run', async () => {
  expect((await get('/no-script')).headers['content-security-policy']).toBe("script-src 'none'");
});

test('other pages say nothing of a policy, as most intranets', async () => {
  expect((await get('/trust')).headers).not.toHaveProperty('content-security-policy');
});

test('files are served as what they are', async () => {
  const { statusCode, headers } = await get('/assets/trust.css');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/css; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('an unknown address, or one outside the folder of files, is not found', async () => {
  for (const path of ['/nothing', '/assets/nothing.css', '/assets/../pages.ts', '/assets/%2e%2e/package.json']) {
    const { statusCode, body } = await get(path);
    expect(statusCode, path).toBe(404);
    expect(body, path).toContain('Page not found');
  }
});

test('the JSON file of the page without a hub is what a hub would answer', async () => {
  const { body } = await get('/assets/pledges.json');
  expect(() => PublishedPage(kinds).parse(JSON.parse(body))).not.toThrow();
});

test('the start page leads to every page, and the README tells what each shows', async () => {
  const { body } = await get('/');
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  for (const { path, shows } of [...hostPages, ...wayPages, ...hardPages]) {
    expect(body).toContain(`href="${path}"`);
    expect(readme).toContain(`| \`${path}\` | ${shows} |`);
  }
});
