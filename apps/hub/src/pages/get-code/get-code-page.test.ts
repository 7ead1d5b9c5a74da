import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedded } from '../../embed/embedded.ts';
import { openHub, type TestHub } from '../../testing/test-hub.ts';
import { optionLabels, widgetNames } from './get-code-words.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const open = async (url: string) => {
  const { statusCode: status, headers, body } = await hub.app.inject({ url, headers: { accept: 'text/html' } });
  const codes = [...body.matchAll(/<code class="nhsuk-code__content">([\s\S]*?)<\/code>/g)].map(([, html = '']) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim(),
  );
  const text = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return { status, headers, body, text, codes };
};

test('a web team chooses an organisation and a widget, and is told what is missing', async () => {
  const start = await open('/get-the-code');
  expect(start.text).toContain('Fenland and Coast NHS Foundation Trust');
  for (const { name, shows } of Object.values(widgetNames)) expect(start.text).toContain(`${name} ${shows}`);
  expect(start.text).not.toContain('There is a problem');
  const half = await open('/get-the-code?organisation=ZZ1&go=1');
  expect(half.text).toContain('There is a problem Choose a widget');
  expect(half.body).toMatch(/<option value="ZZ1" selected/);
  const whole = await open('/get-the-code?organisation=ZZ1&widget=measures&go=1');
  expect([whole.status, whole.headers.location]).toEqual([303, '/get-the-code/ZZ1/measures']);
});

test.each(Object.keys(embedded))('there is code for %s on every platform', async (widget) => {
  const { status, codes, text, headers } = await open(`/get-the-code/ZZ1/${widget}`);
  expect(status).toBe(200);
  for (const part of [`<ark-${widget} `, `data-ark-widget="${widget}"`, `/embed/${widget}/ZZ1"`, `/${widget}.js"`])
    expect(codes.some((code) => code.includes(part))).toBe(true);
  expect(codes).toContainEqual(expect.stringMatching(new RegExp(`^\\[ark_${widget.replaceAll('-', '_')} .*\\]$`)));
  expect(codes).toContain('script-src https://hub.example; connect-src https://hub.example; trusted-types lit-html');
  expect(codes).toContainEqual(expect.stringContaining('Fenland and Coast NHS Foundation Trust’s antiracism pledges'));
  expect(text).toMatch(/Size at most [1-9][\d.]* kB/);
  for (const words of ['How to remove it', 'SharePoint', 'Is the hub up?']) expect(text).toContain(words);
  expect(headers['content-security-policy']).toContain("frame-src 'self'");
});

test('options stand in every form of the code, those of iframes in their address', async () => {
  const query = 'lang=cy&kinds=new-idea&kinds=recording&heading-level=&share-href=%2Fshare%3Fa%3D1%26b%3D2&other=1';
  const { codes, body } = await open(`/get-the-code/ZZ1/story-wall?${query}`);
  const attributes = 'lang="cy" kinds="new-idea recording" share-href="/share?a=1&amp;b=2"';
  expect(codes[0]).toBe(
    '<script type="module" src="https://hub.example/v1/ark.js"></script>\n' +
      `<ark-story-wall organisation="ZZ1" ${attributes}><a href="https://hub.example/o/ZZ1/stories?lang=cy">Straeon a phrofiadau</a></ark-story-wall>`,
  );
  expect(codes).toContainEqual(expect.stringContaining('src="https://hub.example/embed/story-wall/ZZ1?lang=cy&amp;'));
  expect(codes).toContainEqual(expect.stringMatching(/^\[ark_story_wall .* share_href="\/share\?a=1&amp;b=2"\]$/));
  expect(body).toMatch(/value="recording" checked/);
  // the page itself stays in English
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('Skip to main content');
  expect((await open('/get-the-code/ZZ1/pledge-wall?open-filters=true')).codes[0]).toContain(' open-filters>');
  expect((await open('/get-the-code/ZZ1/pledge-wall?open-filters=false')).codes[0]).not.toContain('open-filters');
});

test('what cannot be used is named with what it can be, and stays in its input', async () => {
  const bad = await open('/get-the-code/ZZ1/story-wall?kinds=gossip&share-href=javascript:alert(1)');
  expect(bad.status).toBe(400);
  expect(bad.text).toContain('What it shows or asks for: This can be one or more of: working-well,');
  expect(bad.text).toContain('Address of your page with the story form: This can be an address like https://');
  expect(bad.body).toContain('value="javascript:alert(1)"');
  expect(bad.codes).toEqual([]);
  for (const nowhere of ['/get-the-code/ZZ1/nothing', '/get-the-code/ZZ99/support'])
    expect((await open(nowhere)).status).toBe(404);
});

test('every option has a label', () => {
  const options = Object.values(embedded).flatMap(({ options, links }) => [options, links].flatMap(Object.keys));
  expect(options.filter((option) => !optionLabels[option])).toEqual([]);
});
