import { readFile } from 'node:fs/promises';
import { kinds, PublishedPage } from '@antiracism-kit/schema';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';
import { hardPages, hostPages } from './pages.ts';

const hub = 'https://hub.example';
const get = (url: string) => createApp(hub).inject({ url });
const paths = ['/', ...hostPages.map(({ path }) => path), ...hardPages.map(({ path }) => path)];

test.each(paths)('%s is a page that says it is example data', async (path) => {
  const answer = await get(path);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.body).toContain('Example data');
  expect(answer.body).not.toMatch(/\{\{|\}\}/);
});

test.each(paths.slice(1))('%s takes its widgets from the hub in the settings', async (path) => {
  const { body } = await get(path);
  expect(body).toContain(`<script type="module" src="${hub}/v1/ark.js"></script>`);
  expect(body).not.toContain('localhost');
});

test.each(paths)('%s has no inline script or style', async (path) => {
  const { body } = await get(path);
  expect(body).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle=|\son[a-z]+=/);
});

test('every widget has a way on for people without script, on the hub’s own pages', async () => {
  for (const path of paths.slice(1).filter((path) => path !== '/static')) {
    const { body } = await get(path);
    const widgets = body.match(/<(ark-[a-z-]+|div data-ark-widget)[^>]*>.*?<\/(ark-[a-z-]+|div)>/gs) ?? [];
    expect(widgets.length, path).toBeGreaterThan(0);
    for (const widget of widgets) expect(widget, path).toContain(`<a href="${hub}/o/`);
  }
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
  for (const { path, shows } of [...hostPages, ...hardPages]) {
    expect(body).toContain(`href="${path}"`);
    expect(readme).toContain(`| \`${path}\` | ${shows} |`);
  }
});
